// What is different, by noun and by what happened.

#include "command/project/difference.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/project_record.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/changes.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, groups> group_words{"added",    "done",    "closed", "dropped",
                                                           "reopened", "changed", "removed"};

std::string word_of(Group group) {
    constexpr std::array<const char*, groups> words{tr_later("added"),   tr_later("done"),     tr_later("closed"),
                                                    tr_later("dropped"), tr_later("reopened"), tr_later("changed"),
                                                    tr_later("removed")};
    return tr(words[static_cast<std::size_t>(group)]);
}

const Value* value_after(const RecordChange& change, std::string_view name) {
    for (const FieldChange& field : change.fields)
        if (field.field->name == name) return &field.after;
    return nullptr;
}

Group group_of(const RecordChange& change) {
    if (!change.exists) return Group::removed;
    const Value* closed = value_after(change, "closed");
    if (closed != nullptr && is_empty(*closed)) return Group::reopened;
    if (closed != nullptr) {
        const Value* state = value_after(change, "state");
        const auto* word = state != nullptr ? std::get_if<std::string>(state) : nullptr;
        if (word != nullptr && *word == "done") return Group::done;
        return word != nullptr && *word == "dropped" ? Group::dropped : Group::closed;
    }
    return change.existed ? Group::changed : Group::added;
}

std::string heading_of(const Noun& noun) {
    std::string words = noun.called_many();
    if (noun == noun_of<ProjectRecord>()) words = noun.called();
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

view::Tone tone_of(Group group) {
    switch (group) {
        case Group::done:
        case Group::closed: return view::Tone::good;
        case Group::removed:
        case Group::reopened: return view::Tone::warn;
        case Group::dropped: return view::Tone::faint;
        default: return view::Tone::plain;
    }
}

}  // namespace

void Difference::add(RecordChange change) {
    if (change.id.empty() && !change.of.empty()) parts_.push_back(std::move(change));
    else entries_.push_back({change, group_of(change), {}});
}

// The record that a part belongs to, when nothing else happened to it.
Difference::Entry Difference::bearer(const RecordChange& part) const {
    Entry entry;
    entry.change.id = part.of;
    entry.change.existed = entry.change.exists = true;
    for (const Field& field : part.noun->fields)
        if (field.use == Use::required && field.target != nullptr && entry.change.noun == nullptr)
            entry.change.noun = &field.target();
    try {
        const auto record = record_named(project_, part.of);
        entry.change.title = title_of(*record);
        entry.change.number = record->number;
        entry.change.uid = record->uid;
    } catch (const Error&) {  // it is known by its noun alone, or gone
    }
    return entry;
}

void Difference::arrange() {
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < entries_.size(); ++i) places.emplace(entries_[i].change.id, i);
    for (RecordChange& part : parts_) {
        const auto [found, is_new] = places.try_emplace(part.of, entries_.size());
        if (is_new) entries_.push_back(bearer(part));
        entries_[found->second].parts.push_back(std::move(part));
    }
    const auto order = [](const Entry& entry) {
        const auto all = nouns();
        return std::tuple(std::find(all.begin(), all.end(), entry.change.noun) - all.begin(), entry.group,
                          entry.change.number);
    };
    std::stable_sort(entries_.begin(), entries_.end(),
                     [&](const Entry& a, const Entry& b) { return order(a) < order(b); });
}

// What closes a record sets these too; they say nothing more.
RecordChange Difference::without_consequences(const Entry& entry) {
    RecordChange change = entry.change;
    std::erase_if(change.fields, [&](const FieldChange& field) {
        const std::string_view name = field.field->name;
        return name == "started" || name == "closed" ||
               (name == "state" && entry.group != Group::changed && entry.group != Group::closed);
    });
    return change;
}

view::Line Difference::line_of(const Entry& entry) const {
    const std::string word = word_of(entry.group);
    view::Line line{{word, tone_of(entry.group)}};
    if (!entry.change.id.empty()) line.push_back({"  " + entry.change.id, view::Tone::name});
    if (!entry.change.title.empty() && "@" + entry.change.title != entry.change.id)
        line.push_back({"  " + entry.change.title});
    if (!entry.change.existed && entry.group != Group::added)
        line.push_back({fmt::format(" ({})", tr("new")), view::Tone::faint});
    std::vector<std::string> details;
    if (entry.group != Group::removed)
        if (const std::string fields = fields_in_words(without_consequences(entry), units_); !fields.empty())
            details.push_back(fields);
    const bool is_whole = !entry.change.existed || !entry.change.exists;
    for (const RecordChange& part : entry.parts)
        if (!is_whole) details.push_back(command::line_of(part, units_));
    if (!details.empty()) line.push_back({"; " + text::join(details, "; "), view::Tone::faint});
    return line;
}

void Difference::write(view::Page& page) const {
    const Noun* noun = nullptr;
    std::optional<Group> group;
    for (const Entry& entry : entries_) {
        if (entry.change.noun != noun) {
            noun = entry.change.noun;
            group.reset();
            page.push_back(view::Heading{heading_of(*noun), 2});
        }
        if (!group || *group != entry.group) page.push_back(view::Bullets{});
        group = entry.group;
        std::get<view::Bullets>(page.back()).lines.push_back(line_of(entry));
    }
    if (!entries_.empty()) page.push_back(totals_table());
}

// What is new counts as added, also when it is done already.
std::vector<std::pair<const Noun*, Difference::Totals>> Difference::totals() const {
    std::vector<std::pair<const Noun*, Totals>> all;
    for (const Entry& entry : entries_) {
        if (all.empty() || all.back().first != entry.change.noun) all.emplace_back(entry.change.noun, Totals{});
        auto& of = all.back().second.of;
        ++of[static_cast<std::size_t>(entry.group)];
        if (!entry.change.existed && entry.group != Group::added) ++of[static_cast<std::size_t>(Group::added)];
    }
    return all;
}

view::Table Difference::totals_table() const {
    view::Table table{{tr("total")}, {}, {false}};
    const auto all = totals();
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < groups; ++i)
        if (std::any_of(all.begin(), all.end(), [i](const auto& line) { return line.second.of[i] > 0; }))
            used.push_back(i);
    for (const std::size_t i : used) {
        table.titles.emplace_back(word_of(static_cast<Group>(i)));
        table.right.push_back(true);
    }
    for (const auto& [noun, totals] : all) {
        std::vector<view::Span> row{{noun->called_many()}};
        for (const std::size_t i : used) row.push_back({totals.of[i] == 0 ? "-" : fmt::format("{}", totals.of[i])});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Json Difference::items() const {
    Json items = Json::array();
    for (const Entry& entry : entries_) {
        Json item = json_of(entry.change, units_);
        item.set("group", group_words[static_cast<std::size_t>(entry.group)]);
        item.set("added", !entry.change.existed);
        Json parts = Json::array();
        for (const RecordChange& part : entry.parts) parts.push(json_of(part, units_));
        item.set("parts", std::move(parts));
        items.push(std::move(item));
    }
    return items;
}

Json Difference::totals_json() const {
    Json all = Json::object();
    for (const auto& [noun, totals] : totals()) {
        Json counts = Json::object();
        for (std::size_t i = 0; i < groups; ++i) counts.set(std::string(group_words[i]), totals.of[i]);
        all.set(std::string(noun->word), std::move(counts));
    }
    return all;
}

std::vector<std::string> Difference::ids() const {
    std::vector<std::string> ids;
    for (const Entry& entry : entries_)
        if (!entry.change.id.empty()) ids.push_back(entry.change.id);
    return ids;
}

Json difference_shape() {
    shape::Members counts;
    for (const std::string_view word : group_words) counts.emplace_back(word, shape::whole());
    const Json item = change_shape(
        {{"group", shape::one_of(group_words)}, {"added", shape::flag()}, {"parts", shape::list(change_shape())}});
    const Json actor = shape::object({{"actor", shape::text()}, {"operations", shape::whole()}});
    return shape::object({{"items", shape::list(item)},
                          {"from", shape::moment()},
                          {"until", shape::moment()},
                          {"after_operation", shape::whole()},
                          {"until_operation", shape::whole()},
                          {"actors", shape::list(actor)},
                          {"totals", shape::object({}, {}, shape::object(counts))},
                          {"came_and_went", shape::whole()}});
}

}  // namespace muster::command
