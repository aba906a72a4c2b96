#include "command/exchange/importer.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/milestone.h>
#include <muster/timesheet.h>
#include <muster/words.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "exchange/foreign.h"

namespace muster::command {

Importer::Importer(Session& session, const Noun& noun, People& people, Tally& tally, const ImportRules& rules)
    : session_(session),
      noun_(noun),
      tally_(tally),
      rules_(rules),
      reading_(session.reading()),
      stages_(session.project().all<Stage>()) {
    reading_.find = [this, &people, find = reading_.find](const Noun& target, const std::string& word) {
        if (target == noun_of<Member>()) return people.find(word);
        const auto [place, is_new] = references_.try_emplace({std::string(target.name), word}, 0);
        if (is_new) {
            const auto known = lookup_ ? lookup_(target, word) : std::nullopt;
            const bool may_make = rules_.makes_milestones && target == noun_of<Milestone>();
            place->second = known ? *known : may_make ? milestone_called(word) : find(target, word);
        }
        if (place->second == 0) throw Error(Failure::not_found, say("there is no {} '{}'", target.called(), word));
        return place->second;
    };
    learn_ids();
}

Key Importer::milestone_called(const std::string& title) {
    try {
        return session_.project().resolve(noun_of<Milestone>(), title);
    } catch (const Error& error) {
        if (error.failure() != Failure::not_found) throw;
    }
    Milestone milestone;
    milestone.title = title;
    session_.change().put(milestone);
    return milestone.key;
}

void Importer::learn_ids() {
    const Field* external = noun_.find("external_id");
    if (external == nullptr) return;
    const std::vector<Condition> where{{"external_id", Compare::is_set, {}}};
    for (const Key key : session_.project().keys({&noun_, {}, false, where, {}, {}})) {
        const auto record = noun_.make();
        session_.project().fill(*record, key);
        ids_.emplace(std::get<std::string>(external->get(*record)), key);
    }
}

std::optional<Key> Importer::known(const std::string& id) const {
    if (const auto found = owns_.find(id); found != owns_.end()) return found->second;
    if (const auto found = ids_.find(id); found != ids_.end()) return found->second;
    return origin_ == Origin::elsewhere ? std::nullopt : numbered(id);
}

// A record that was here before the file, by its number.
std::optional<Key> Importer::numbered(const std::string& id) const {
    if (!noun_.has_number() || id.size() < 2 || (id[0] | 0x20) != (noun_.letter | 0x20) ||
        !std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    try {
        const Key key = session_.project().resolve(noun_, id);
        return made_.contains(key) ? std::nullopt : std::optional(key);
    } catch (const Error&) {
        return {};
    }
}

bool Importer::is_of(Key key, const std::string& identity) const {
    const auto record = noun_.make();
    session_.project().fill(*record, key);
    return to_text(record->uid) == identity;
}

std::optional<Key> Importer::here(const RowNames& names) {
    const auto by_external = [this](const std::string& id) -> std::optional<Key> {
        const auto found = ids_.find(id);
        return id.empty() || found == ids_.end() ? std::nullopt : std::optional(found->second);
    };
    if (names.identity.empty()) {
        for (const std::string& id : {names.own, names.foreign}) {
            if (const auto key = by_external(id)) return key;
            if (const auto key = numbered(id)) return key;
        }
        return {};
    }
    if (const auto key = numbered(names.own); key && is_of(*key, names.identity)) {
        origin_ = Origin::here;
        return key;
    }
    if (origin_ == Origin::unknown) origin_ = Origin::elsewhere;
    const auto key = by_external(names.foreign);
    return key || !names.foreign.empty() ? key : by_external(names.own);
}

namespace {

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

std::string cell_of(const Cells& cells, std::string_view field) {
    const auto found =
        std::find_if(cells.begin(), cells.end(), [field](const auto& cell) { return cell.first->name == field; });
    return found == cells.end() ? std::string{} : found->second;
}

}  // namespace

std::optional<Taken> Importer::take(std::int64_t line, const Cells& cells, const std::string& identity) {
    try {
        return put(line, cells, identity);
    } catch (const Error& error) {
        tally_.reject(line, error);
        return {};
    }
}

Taken Importer::put(std::int64_t line, const Cells& cells, const std::string& identity) {
    const RowNames names{cell_of(cells, "external_id"), cell_of(cells, "id"), identity};
    const std::string& foreign = names.foreign;
    const auto key = here(names);
    const bool is_own = foreign.empty() || (key && !names.own.empty() && numbered(names.own) == key);
    const std::string& id = is_own ? names.own : foreign;
    if (!id.empty()) {
        const auto [place, is_new] = lines_.try_emplace(id, line);
        if (!is_new) {
            const std::string file = tally_.file_of(place->second);
            throw Error(Failure::usage, file.empty() ? say("the id '{}' stands in line {} too", text::visible(id), place->second)
                                                     : say("the id '{}' stands in {} too", text::visible(id), text::visible(file)));
        }
    }
    // Other things of the file name it by the file's id, even where it is here by its own.
    if (key && !foreign.empty()) ids_.insert_or_assign(foreign, *key);
    if (key && !names.own.empty()) owns_.insert_or_assign(names.own, *key);
    if (key && !rules_.updates) {
        tally_.skip();
        return {*key, true};
    }
    const auto record = noun_.make();
    if (key) session_.project().fill(*record, *key);
    set(*record, cells);
    const Field* external = noun_.find("external_id");
    if (external != nullptr && !id.empty() && !key) external->set(*record, Value{id});
    if (!session_.change().put(*record)) tally_.keep();
    else if (key) tally_.update(noun_, record->key);
    else tally_.create(noun_, record->key);
    if (!key) made_.insert(record->key);
    if (!id.empty() && (!is_own || !key)) ids_.insert_or_assign(id, record->key);
    if (!names.own.empty()) owns_.insert_or_assign(names.own, record->key);
    if (const std::string parent = cell_of(cells, "parent"); !parent.empty())
        parents_.push_back({line, record->key, parent});
    return {record->key, false};
}

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

// A list as flags take it: semicolons and 、 part its items like commas, outside of quotes.
std::string with_commas(std::string_view list) {
    constexpr std::string_view pause = "、";
    std::string out;
    bool is_quoted = false;
    while (!list.empty()) {
        const bool is_pause = !is_quoted && list.starts_with(pause);
        if (list.front() == '"') is_quoted = !is_quoted;
        out += is_pause || (!is_quoted && list.front() == ';') ? ',' : list.front();
        list.remove_prefix(is_pause ? pause.size() : 1);
    }
    return out;
}

}  // namespace

std::vector<std::string> Importer::words_of(const Field& field, const std::string& cell) const {
    if (field.is_list()) return {with_commas(cell)};
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

void Importer::finish() {
    for (const Parent& parent : parents_) {
        try {
            const auto known_parent = known(parent.word);
            if (!known_parent && origin_ == Origin::elsewhere)
                throw Error(Failure::not_found, say("there is no task '{}'", text::visible(parent.word)));
            const Key key = known_parent ? *known_parent : session_.project().resolve(noun_, parent.word);
            const auto record = noun_.make();
            session_.project().fill(*record, parent.child);
            noun_.field("parent").set(*record, Value{key});
            session_.change().put(*record);
        } catch (const Error& error) {
            tally_.reject(parent.line,
                          Error(error.failure(), say("taken without its parent: {}", error.what()), error.hint()));
        }
    }
}

}  // namespace muster::command
