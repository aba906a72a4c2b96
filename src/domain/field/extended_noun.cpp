#include "domain/field/extended_noun.h"

#include <algorithm>

#include "domain/field/definition.h"

namespace muster {

namespace {

Kind kind_of(FieldType type) {
    switch (type) {
        case FieldType::text: return Kind::text;
        case FieldType::choice: return Kind::choice;
        case FieldType::list: return Kind::texts;
        case FieldType::integer: return Kind::integer;
        case FieldType::number: return Kind::number;
        case FieldType::flag: return Kind::flag;
        case FieldType::day: return Kind::day;
        case FieldType::moment: return Kind::moment;
        case FieldType::effort: return Kind::effort;
        case FieldType::money: return Kind::money;
        case FieldType::share: return Kind::share;
        case FieldType::ref: return Kind::ref;
    }
    return Kind::text;
}

}  // namespace

ExtendedNoun::ExtendedNoun(const Noun& base, std::vector<CustomField> definitions)
    : definitions_(std::move(definitions)), fields_(base.fields.begin(), base.fields.end()), noun_(base) {
    choices_.reserve(definitions_.size());  // the fields point into them
    for (const CustomField& definition : definitions_) add(definition);
    noun_.fields = fields_;
}

bool ExtendedNoun::is_taken(std::string_view name) const {
    const auto has_name = [&](const Field& field) { return field.name == name; };
    const auto common = common_fields();
    return std::any_of(fields_.begin(), fields_.end(), has_name) || std::any_of(common.begin(), common.end(), has_name);
}

void ExtendedNoun::add(const CustomField& definition) {
    std::string& name = *names_.emplace_back(std::make_unique<std::string>(definition.name));
    while (is_taken(name)) name.insert(0, "custom_");
    const auto& choices = choices_.emplace_back(definition.choices.begin(), definition.choices.end());
    Field field{};
    field.name = name;
    field.kind = kind_of(definition.type);
    field.use = Use::plain;
    field.title = definition.title.empty() ? std::string_view(name) : definition.title;
    field.meaning = definition.meaning.empty() ? field.title : std::string_view(definition.meaning);
    field.choices = choices;
    field.custom = definition.key;
    // A ref that points to what this version does not know shows its key.
    if (field.kind == Kind::ref) field.target = noun_called(definition.to);
    if (field.kind == Kind::ref && field.target == nullptr) field.kind = Kind::integer;
    fields_.push_back(field);
}

}  // namespace muster
