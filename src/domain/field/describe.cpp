#include <algorithm>
#include <set>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"
#include "domain/field/definition.h"

namespace muster {

namespace {

constexpr Field one_of(std::span<const std::string_view> words, Field described) {
    described.kind = Kind::choice;
    described.choices = words;
    return described;
}

std::span<const Field> fields() {
    static const std::array all{
        field<&CustomField::name>("name", "What it is called; 'Story value' is typed story-value", Use::title),
        field<&CustomField::title>("title",
                                   "What people read over it; the name as it was given, unless said otherwise"),
        one_of(extensible_nouns(), field<&CustomField::on>("on", "The noun whose records have it", Use::required)),
        field<&CustomField::type>("type", "What it holds; a list holds texts, a ref points to a record"),
        flagged("choice",
                field<&CustomField::choices>("choices", "A value that a choice or an item of a list may have")),
        one_of(extensible_nouns(), field<&CustomField::to>("to", "The noun that a ref points to")),
        field<&CustomField::meaning>("meaning", "What it means, in one sentence"),
        computed("used", Kind::integer, "How many records have a value",
                 "(SELECT count(DISTINCT field_value.owner) FROM field_value WHERE field_value.field = field.key)"),
    };
    return all;
}

constexpr std::array<std::string_view, 6> columns{"id", "title", "type", "choices", "used", "meaning"};

// Words that mean something else where the name of a field may stand.
constexpr std::array<std::string_view, 10> reserved{"is", "has", "no",  "sort",  "and",
                                                    "or", "not", "set", "clear", "custom"};

void check_name(const CustomField& field) {
    if (field_name(field.name) != field.name)
        throw Error(Failure::usage, say("'{}' is not the name of a field", text::visible(field.name)));
    if (std::find(reserved.begin(), reserved.end(), field.name) != reserved.end())
        throw Error(Failure::usage,
                    say("'{}' cannot be the name of a field: queries and flags use the word", field.name),
                    tr("choose another name"));
    const Noun& noun = noun_called(field.on)();
    for (const auto known : {noun.fields, common_fields()})
        for (const Field& other : known) {
            std::string flag = other.flag();
            std::replace(flag.begin(), flag.end(), '-', '_');
            if (other.name == field.name || flag == field.name)
                throw Error(Failure::refused, say("every {} has a field {} already", noun.called(), field.name),
                            tr("choose another name"));
        }
}

void check_choices(const CustomField& field) {
    if (field.type == FieldType::choice && field.choices.empty())
        throw Error(Failure::usage, tr("a choice needs something to choose from"), "--choice S --choice M --choice L");
    const bool is_listed = field.type == FieldType::choice || field.type == FieldType::list;
    if (!is_listed && !field.choices.empty())
        throw Error(Failure::usage, tr("only a choice or a list has choices"),
                    tr("leave --choice out, or --type choice"));
    std::set<std::string> known;
    for (const std::string& choice : field.choices) {
        if (choice.find(',') != std::string::npos || choice == "none")
            throw Error(Failure::usage,
                        say("'{}' cannot be a choice: queries use it for something else", text::visible(choice)));
        if (!known.insert(text::lower(choice)).second)
            throw Error(Failure::usage, say("'{}' is among the choices twice", text::visible(choice)));
    }
}

void check(const CustomField& field) {
    if (noun_called(field.on) == nullptr)
        throw Error(Failure::usage, say("a '{}' cannot have fields of the project's own", text::visible(field.on)),
                    "muster field add --help");
    check_name(field);
    check_choices(field);
    if (field.type == FieldType::ref && noun_called(field.to) == nullptr)
        throw Error(Failure::usage, tr("a ref needs to know what it points to"), "--to member");
    if (field.type != FieldType::ref && !field.to.empty())
        throw Error(Failure::usage, tr("only a ref points to something"), tr("leave --to out, or --type ref"));
}

}  // namespace

template <>
const Noun& noun_of<CustomField>() {
    static const Noun noun{"field",
                           "field",
                           "fields",
                           0,
                           fields(),
                           columns,
                           "",
                           "\"on\", name",
                           make<CustomField>,
                           check_by<CustomField, check>,
                           "field.\"on\" || '.' || field.name"};
    return noun;
}

}  // namespace muster
