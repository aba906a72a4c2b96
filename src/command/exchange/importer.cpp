#include "command/exchange/importer.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/milestone.h>
#include <muster/timesheet.h>
#include <muster/words.h>

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
    if (const auto found = ids_.find(id); found != ids_.end()) return found->second;
    if (!noun_.has_number() || id.size() < 2 || (id[0] | 0x20) != (noun_.letter | 0x20) ||
        !std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    try {
        return session_.project().resolve(noun_, id);
    } catch (const Error&) {
        return {};
    }
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

std::optional<Taken> Importer::take(std::int64_t line, const Cells& cells) {
    try {
        return put(line, cells);
    } catch (const Error& error) {
        tally_.reject(line, error);
        return {};
    }
}

Taken Importer::put(std::int64_t line, const Cells& cells) {
    const std::string foreign = cell_of(cells, "external_id");
    std::string id = foreign;
    const std::string own = cell_of(cells, "id");
    if (id.empty() || (!own.empty() && known(own))) id = own;
    if (!id.empty()) {
        const auto [place, is_new] = lines_.try_emplace(id, line);
        if (!is_new) {
            const std::string file = tally_.file_of(place->second);
            throw Error(Failure::usage, file.empty() ? say("the id '{}' stands in line {} too", text::visible(id), place->second)
                                                     : say("the id '{}' stands in {} too", text::visible(id), text::visible(file)));
        }
    }
    const auto key = id.empty() ? std::nullopt : known(id);
    // Other things of the file name it by the file's id, even where it is here by its own.
    if (key && !foreign.empty()) ids_.insert_or_assign(foreign, *key);
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
    if (!id.empty()) ids_.insert_or_assign(id, record->key);
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
        if (cell.empty()) {
            if (record.key != 0 && field->is_settable() && !is_empty(field->get(record))) clear_field(record, *field);
        } else if (!field->is_settable()) {
            set_kept(*task, *field, cell);
            has_state = has_state || field->name == "state";
        } else {
            given.push_back({field, words_of(*field, cell)});
        }
    }
    set_fields(record, given, reading_);
    if (has_state) enter_state(*task);
}

std::vector<std::string> Importer::words_of(const Field& field, const std::string& cell) const {
    if (field.is_list()) {
        std::string list = text::join(text::split(cell, "、"), ",");
        std::replace(list.begin(), list.end(), ';', ',');
        return {list};
    }
    if (field.kind == Kind::day) return {exchange::day_in_order(cell)};
    const bool is_number = cell.find_first_not_of("0123456789.") == std::string::npos;
    if (field.kind == Kind::effort && is_number) return {fmt::format("{}h", cell)};
    if (noun_ == noun_of<Task>() && field.name == "priority")
        if (const auto priority = exchange::priority_of_word(cell)) return {std::to_string(*priority)};
    if (noun_ == noun_of<Task>() && field.name == "type")
        if (const auto type = exchange::type_of_word(cell)) return {std::string(word_of(*type))};
    return {cell};
}

void Importer::set_kept(Task& task, const Field& field, const std::string& cell) {
    if (field.name == "state") {
        task.stage.clear();
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
        task.state = *state;
        return;
    }
    if (field.name == "source_fields") {
        task.source_fields = cell;
        return;
    }
    if (cell.find('T') != std::string::npos) {
        if (const auto moment = instant_from_iso(cell)) {
            (field.name == "closed" ? task.closed : task.started) = *moment;
            return;
        }
    }
    const std::string words = exchange::day_in_order(cell) + time_behind(cell);
    const Zone& zone = session_.project().zone();
    constexpr std::chrono::minutes noon{12 * 60};
    const auto day = day_from_iso(words);
    const Instant moment =
        day ? zone.at(*day, noon)
            : past_moment(field.name, words, session_.project().now(), zone, session_.project().working_days());
    std::optional<Instant>& kept = field.name == "closed" ? task.closed : task.started;
    // Other programs leave the seconds out.
    if (!kept || std::chrono::floor<std::chrono::minutes>(*kept) != moment) kept = moment;
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
