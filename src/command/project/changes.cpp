#include "command/project/changes.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/project.h"

namespace muster::command {

namespace {

std::string shown(const Field& field, const Value& value, const Units& units) {
    constexpr std::size_t longest = 60;
    const std::string words = text::fit(text::visible(shown_text(field, value, units)), longest);
    return words.empty() ? "-" : words;
}

std::string name_of(const Field& field) {
    return field.called();
}

// What every new record has, or what stands in the line already.
bool goes_without_saying(const RecordChange& change, const Field& field) {
    return field.use == Use::title || field.use == Use::kept || field.use == Use::hidden ||
           field.kind == Kind::choice || field.kind == Kind::flag || field.kind == Kind::body ||
           field.name == "priority" || (change.id.empty() && field.use == Use::required);
}

std::string set_fields_of(const RecordChange& change, const Units& units) {
    std::vector<std::string> parts;
    for (const FieldChange& field : change.fields)
        if (!goes_without_saying(change, *field.field))
            parts.push_back(fmt::format("{} {}", name_of(*field.field),
                                        shown(*field.field, change.exists ? field.after : field.before, units)));
    return text::join(parts, ", ");
}

// The name, or where there is none the noun and what it belongs to: `comment on T2`.
std::string subject_of(const RecordChange& change) {
    if (!change.id.empty()) return change.id;
    const std::string word = change.noun->called();
    return change.of.empty() ? word : say("{} on {}", word, change.of);
}

}  // namespace

std::string words_of(const FieldChange& change, const Units& units) {
    return fmt::format("{}: {} -> {}", name_of(*change.field), shown(*change.field, change.before, units),
                       shown(*change.field, change.after, units));
}

std::string fields_in_words(const RecordChange& change, const Units& units) {
    if (!change.existed || !change.exists) return set_fields_of(change, units);
    std::vector<std::string> parts;
    for (const FieldChange& field : change.fields)
        if (field.field->use != Use::hidden) parts.push_back(words_of(field, units));
    return text::join(parts, ", ");
}

std::string line_of(const RecordChange& change, const Units& units) {
    const std::string fields = fields_in_words(change, units);
    const bool is_same = change.existed && change.exists;
    const char mark = is_same ? '~' : change.exists ? '+' : '-';
    std::string line = fmt::format("{} {}", mark, subject_of(change));
    constexpr std::size_t longest = 60;
    if (!is_same && !change.title.empty() && "@" + change.title != change.id)
        line += (change.id.empty() ? ": " : " ") + text::fit(text::visible(change.title), longest);
    if (fields.empty()) return line;
    return is_same ? fmt::format("{} {}", line, fields) : fmt::format("{} ({})", line, fields);
}

Json json_of(const RecordChange& change, const Units& units) {
    Json before = Json::object(), after = Json::object();
    for (const FieldChange& field : change.fields) {
        before.set(std::string(field.field->name), view::json_of(*field.field, field.before, units));
        after.set(std::string(field.field->name), view::json_of(*field.field, field.after, units));
    }
    const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return Json::object({{"kind", change.noun->name},
                         {"uid", to_text(change.uid)},
                         {"id", or_null(change.id)},
                         {"title", or_null(change.title)},
                         {"of", or_null(change.of)},
                         {"before", change.existed ? std::move(before) : Json()},
                         {"after", change.exists ? std::move(after) : Json()}});
}

Json changes_json(const Project& project, const Operation& operation) {
    const History history(project);
    const Units units{project.about().working_time(), project.about().currency, nullptr};
    Json changes = Json::array();
    for (const LoggedChange& logged : operation.changes) {
        const RecordChange change = history.read(logged);
        if (change.noun != nullptr) changes.push(json_of(change, units));
    }
    return changes;
}

Json operation_json(const Project& project, const Operation& operation) {
    return Json::object({{"operation", operation.key},
                         {"moment", to_text(operation.moment)},
                         {"actor", "@" + operation.actor},
                         {"words", operation.words},
                         {"undoes", operation.undoes ? Json(*operation.undoes) : Json()},
                         {"stands", project.stands(operation.key)},
                         {"changes", changes_json(project, operation)}});
}

Json change_shape(shape::Members further) {
    const Json fields = Json::object({{"type", "object"}});
    shape::Members members{{"kind", shape::text()},
                           {"uid", shape::text()},
                           {"id", shape::maybe(shape::text())},
                           {"title", shape::maybe(shape::text())},
                           {"of", shape::maybe(shape::text())},
                           {"before", shape::maybe(fields)},
                           {"after", shape::maybe(fields)}};
    for (auto& member : further) members.push_back(std::move(member));
    return shape::object(members);
}

Json operation_shape() {
    return shape::object({{"operation", shape::whole()},
                          {"moment", shape::moment()},
                          {"actor", shape::text()},
                          {"words", shape::text()},
                          {"undoes", shape::maybe(shape::whole())},
                          {"stands", shape::flag()},
                          {"changes", shape::list(change_shape())}});
}

std::vector<const Noun*> nouns_named(const std::string& words) {
    std::vector<const Noun*> found;
    std::vector<std::string> known;
    for (const Noun* noun : nouns()) known.emplace_back(noun->word);
    for (const std::string& part : text::split(words, ',')) {
        const std::string word(text::trim(part));
        const Noun* noun = find_noun(word);
        const std::string near = noun == nullptr ? text::nearest(word, known) : std::string{};
        if (noun == nullptr)
            throw Error(Failure::usage, say("--noun: there is no noun '{}'", text::visible(word)),
                        near.empty() ? text::join(known, ", ") : say("did you mean '{}'?", near));
        found.push_back(noun);
    }
    return found;
}

}  // namespace muster::command
