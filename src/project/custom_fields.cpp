#include "project/custom_fields.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/field/definition.h"
#include "domain/field/extended_noun.h"

namespace muster {

namespace {

std::string id_of(const CustomField& field) {
    return fmt::format("{}.{}", field.on, field.name);
}

const Field* field_of(const Noun& noun, Key definition) {
    for (const Field& field : noun.fields)
        if (field.custom == definition) return &field;
    return nullptr;
}

std::vector<Key> records_with(const Project& project, const CustomField& definition) {
    const Noun& noun = project.noun(noun_called(definition.on)());
    const Field* field = field_of(noun, definition.key);
    if (field == nullptr) return {};
    return project.keys({&noun, {}, false, {{field->name, Compare::is_set, {}}}, {}, {}});
}

// The value as somebody would type it, without loss.
std::string typed_text(const Project& project, FieldType type, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* texts = std::get_if<Texts>(&value)) return text::join(*texts, ",");
    if (const auto* number = std::get_if<double>(&value))
        return type == FieldType::share ? number_to_text(*number * 100) + "%" : number_to_text(*number);
    const auto* whole = std::get_if<std::int64_t>(&value);
    if (whole == nullptr) return {};
    switch (type) {
        case FieldType::flag: return *whole != 0 ? "yes" : "no";
        case FieldType::effort: return to_text(Effort{*whole}, project.about().working_time());
        case FieldType::money: return to_text(Money{*whole}, project.about().currency);
        default: return fmt::format("{}", *whole);
    }
}

Reading reading_of(const Project& project) {
    const ProjectRecord& about = project.about();
    return {project.today(),
            about.working_time(),
            about.currency,
            &project.zone(),
            [&project](const Noun& noun, const std::string& word) { return project.resolve(noun, word); },
            project.working_days()};
}

[[noreturn]] void refuse_value(const Project& project, const Noun& noun, Key key, const CustomField& field,
                               const std::string& value, const std::string& why) {
    const std::string label = project.label(noun, key);
    throw Error(Failure::refused,
                why.empty()
                    ? say("{} has '{}' as its {}", label, text::fit(text::visible(value), 60), field.name)
                    : say("{} has '{}' as its {}: {}", label, text::fit(text::visible(value), 60), field.name, why),
                say("change it first, or empty it: muster {} edit {} --clear {}", noun.word, label, field.name));
}

}  // namespace

void check_definition(const Project& project, const CustomField& field) {
    const auto others =
        project.all<CustomField>({{"name", Compare::equal, field.name}, {"on", Compare::equal, field.on}});
    for (const CustomField& other : others)
        if (other.key != field.key)
            throw Error(Failure::refused, say("there is a field {} already", id_of(field)),
                        fmt::format("muster field show {}", id_of(field)));
}

void check_values_of(const Project& project, const CustomField& field) {
    const Noun& noun = noun_called(field.on)();
    for (const Key key : records_with(project, field)) {
        const auto record = noun.make();
        project.fill(*record, key);
        const Value& value = record->custom[field.key];
        if (!fits(field, value)) refuse_value(project, noun, key, field, typed_text(project, field.type, value), {});
    }
}

void check_custom_values(const Project& project, const Entity& record, const Entity* before) {
    for (const auto& [key, value] : record.custom) {
        if (before != nullptr) {
            const auto was = before->custom.find(key);
            if (was != before->custom.end() && was->second == value) continue;
        }
        const CustomField field = project.get(Ref<CustomField>{key});
        if (field.on != record.noun().word || !fits(field, value))
            throw Error(Failure::usage,
                        say("'{}' is not a value of {}",
                            text::fit(text::visible(typed_text(project, field.type, value)), 60), id_of(field)),
                        fmt::format("muster field show {}", id_of(field)));
    }
}

void convert_values(Change& change, const CustomField& before, const CustomField& after) {
    const bool is_same_kind = before.type == after.type && before.to == after.to;
    if (is_same_kind && before.choices == after.choices) return;
    const Project& project = change.project();
    const Noun& noun = project.noun(noun_called(after.on)());
    const Field* field = field_of(noun, after.key);
    const Reading reading = reading_of(project);
    for (const Key key : records_with(project, after)) {
        const auto record = noun.make();
        project.fill(*record, key);
        const Value value = stored_as(before.type, record->custom[after.key]);
        if (is_same_kind && fits(after, value)) continue;
        const bool is_reference = before.type == FieldType::ref || after.type == FieldType::ref;
        const std::string word = typed_text(project, before.type, value);
        if (is_reference) refuse_value(project, noun, key, after, word, tr("references cannot be converted"));
        try {
            set_fields(*record, {{field, {word}}}, reading);
        } catch (const Error& error) {
            std::string why = error.what();
            if (why.starts_with("--")) why.erase(0, 2);  // here it is a field, not a flag
            refuse_value(project, noun, key, after, word, why);
        }
        change.put(*record);
    }
}

Key custom_field_called(const Project& project, const std::string& word) {
    const auto dot = word.find('.');
    const std::string on = dot == std::string::npos ? std::string{} : word.substr(0, dot);
    std::string name = dot == std::string::npos ? word : word.substr(dot + 1);
    try {
        name = field_name(name);
    } catch (const Error&) {  // then there is none of that name
    }
    std::vector<CustomField> found;
    std::vector<std::string> known;
    for (CustomField& field : project.all<CustomField>()) {
        known.push_back(id_of(field));
        known.push_back(field.name);
        if (field.name == name && (on.empty() || field.on == on)) found.push_back(std::move(field));
    }
    if (found.size() == 1) return found.front().key;
    if (found.size() > 1)
        throw Error(
            Failure::ambiguous,
            say("several fields are called '{}': {} and {}", text::visible(word), id_of(found[0]), id_of(found[1])),
            say("write {}", id_of(found[0])));
    const std::string near = text::nearest(word, known);
    throw Error(Failure::not_found, say("there is no field '{}' of the project's own", text::visible(word)),
                near.empty() ? "muster field list" : say("did you mean {}?", near));
}

}  // namespace muster
