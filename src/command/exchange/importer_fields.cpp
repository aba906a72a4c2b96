// What a row of a table says of its record's fields.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>
#include <muster/words.h>

#include "base/json.h"
#include "base/language.h"
#include "base/list_text.h"
#include "base/text.h"
#include "command/exchange/importer.h"
#include "exchange/foreign.h"

namespace muster::command {

void Importer::set(Entity& record, const Cells& cells) {
    std::vector<GivenField> given;
    auto* task = dynamic_cast<Task*>(&record);
    bool has_state = false;
    for (const auto& [field, cell] : cells) {
        if (field->name == "id" || field->name == "external_id" || field->name == "parent") continue;
        if (task != nullptr && (field->name == "state" || field->name == "stage")) {
            has_state = has_state || (field->name == "state" && !cell.empty());
        } else if (cell.empty()) {
            if (record.key != 0 && field->is_settable() && !is_empty(field->get(record))) clear_field(record, *field);
            if (task != nullptr && field->name == "reason") task->reason.clear();
        } else if (!field->is_settable()) {
            set_kept(*task, *field, cell);
        } else {
            given.push_back({field, words_of(*field, cell)});
        }
    }
    set_fields(record, given, reading_);
    if (task == nullptr) return;
    if (has_state) set_state(*task, cell_of(cells, "state"));
    for (const auto& [field, cell] : cells)
        if (field->name == "stage") set_stage(*task, cell, has_state);
    if (has_state) enter_state(*task);
}

namespace {

// The members of an object, whatever their order.
std::map<std::string, std::string> members_of(const Json& object) {
    std::map<std::string, std::string> members;
    for (const auto& [name, value] : *object.members()) members.emplace(name, value.dump());
    return members;
}

// What formats keep of a record, each under its name: that of others stays, and so does one that says the same in another
// order.
std::string merged(const std::string& before, const std::string& now) {
    if (before.empty() || before == now) return now;
    Json all = Json::parse(before);
    const Json added = Json::parse(now);
    const auto is_by_format = [](const Json& json) {
        return json.members() != nullptr &&
               std::all_of(json.members()->begin(), json.members()->end(),
                           [](const auto& member) { return member.second.members() != nullptr; });
    };
    if (!is_by_format(all) || !is_by_format(added)) return now;
    Json::Object members = *all.members();
    for (const auto& [name, value] : *added.members()) {
        const auto same = std::find_if(members.begin(), members.end(), [&name](const auto& one) { return one.first == name; });
        if (same == members.end()) members.emplace_back(name, value);
        else if (members_of(same->second) != members_of(value)) same->second = value;
    }
    return Json(std::move(members)).dump();
}

// The time of a cell that is a day with a time behind it: ` 15:30` of `2026/3/9 15:30:12`.
std::string time_behind(const std::string& cell) {
    const auto colon = cell.find(':');
    if (colon == std::string::npos || colon < 2 || cell.size() < colon + 3) return {};
    const auto space = cell.rfind(' ', colon);
    const auto is_digit = [&cell](std::size_t at) { return cell[at] >= '0' && cell[at] <= '9'; };
    if (space == std::string::npos || !is_digit(colon - 1) || !is_digit(colon + 1) || !is_digit(colon + 2)) return {};
    if (exchange::day_in_order(cell.substr(0, space)) != exchange::day_in_order(cell)) return {};
    return cell.substr(space, colon + 3 - space);
}

}  // namespace

std::vector<std::string> Importer::words_of(const Field& field, const std::string& cell) const {
    if (field.is_list()) return {text::with_commas(cell)};
    if (field.kind == Kind::day) return {exchange::day_in_order(cell)};
    const bool is_number = cell.find_first_not_of("0123456789.") == std::string::npos;
    if (field.kind == Kind::effort && is_number) return {fmt::format("{}h", cell)};
    if (noun_ == noun_of<Task>() && field.name == "priority")
        if (const auto priority = exchange::priority_of_word(cell)) return {std::to_string(*priority)};
    if (noun_ == noun_of<Task>() && field.name == "type")
        if (const auto type = exchange::type_of_word(cell)) return {std::string(word_of(*type))};
    return {cell};
}

void Importer::set_state(Task& task, const std::string& cell) {
    for (const Stage& stage : stages_) {
        if (text::lower(stage.name) != text::lower(cell)) continue;
        task.stage = stage.name;
        task.state = stage.state;
        return;
    }
    const auto state = exchange::state_of_word(cell);
    if (!state)
        throw Error(Failure::usage, say("'{}' is not a state", text::visible(cell)),
                    tr("write todo, doing, blocked, done or dropped, or make a stage of that name"));
    if (task.state != *state) task.stage.clear();
    task.state = *state;
}

// A stage of another class than the state that the row gives is what the task was in before.
void Importer::set_stage(Task& task, const std::string& cell, bool has_state) {
    if (cell.empty()) {
        task.stage.clear();
        return;
    }
    for (const Stage& stage : stages_) {
        if (text::lower(stage.name) != text::lower(cell)) continue;
        if (has_state && stage.state != task.state) return;
        task.stage = stage.name;
        task.state = stage.state;
        return;
    }
    throw Error(Failure::not_found, say("there is no stage '{}'", text::visible(cell)), "muster task stage list");
}

void Importer::set_kept(Task& task, const Field& field, const std::string& cell) {
    if (field.name == "reason") {
        task.reason = cell;
        return;
    }
    if (field.name == "source_fields") {
        task.source_fields = merged(task.source_fields, cell);
        return;
    }
    std::optional<Instant>& kept = field.name == "closed" ? task.closed : task.started;
    // Other programs leave the seconds out.
    const auto keep = [&kept](Instant moment) {
        const bool is_same = kept && std::chrono::floor<std::chrono::minutes>(*kept) == moment;
        if (!is_same) kept = moment;
    };
    if (cell.find('T') != std::string::npos)
        if (const auto moment = instant_from_iso(cell)) return keep(*moment);
    const std::string words = exchange::day_in_order(cell) + time_behind(cell);
    const Zone& zone = session_.project().zone();
    constexpr std::chrono::minutes noon{12 * 60};
    const auto day = day_from_iso(words);
    const Instant moment =
        day ? zone.at(*day, noon)
            : past_moment(field.name, words, session_.project().now(), zone, session_.project().working_days());
    keep(moment);
}

// A state without its moment has come about now; an open task has not been closed.
void Importer::enter_state(Task& task) {
    const Instant now = session_.project().now();
    if (is_open(task)) task.closed.reset();
    else if (!task.closed) task.closed = now;
    if (task.state == TaskState::doing && !task.started) task.started = now;
}

}  // namespace muster::command
