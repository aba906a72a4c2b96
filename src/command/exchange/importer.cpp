#include "command/exchange/importer.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/foreign.h"

namespace muster::command {

Importer::Importer(Session& session, const Noun& noun, Columns columns, const ImportRules& rules)
    : session_(session),
      noun_(noun),
      columns_(std::move(columns)),
      rules_(rules),
      people_(session, rules.makes_members),
      reading_(session.reading()),
      stages_(session.project().all<Stage>()) {
    reading_.find = [this, find = reading_.find](const Noun& target, const std::string& word) {
        if (target == noun_of<Member>()) return people_.find(word);
        const auto [place, is_new] = references_.try_emplace({std::string(target.name), word}, 0);
        if (is_new) place->second = find(target, word);
        if (place->second == 0) throw Error(Failure::not_found, say("there is no {} '{}'", target.called(), word));
        return place->second;
    };
    learn_ids();
}

std::int64_t Importer::rows() const {
    return static_cast<std::int64_t>(created_.size() + updated_.size() + rejections_.size()) + unchanged_ + skipped_;
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

std::string Importer::cell(const exchange::Row& row, std::string_view field) const {
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.fields.size()); ++i)
        if (columns_.fields[i] != nullptr && columns_.fields[i]->name == field)
            return std::string(exchange::content_of(row.cells[i]));
    return {};
}

void Importer::take(const exchange::Row& row) {
    try {
        if (row.cells.size() > columns_.fields.size())
            throw Error(Failure::usage,
                        say("there are {} cells under {} heads", row.cells.size(), columns_.fields.size()));
        put(row);
    } catch (const Error& error) {
        reject(row.line, error);
    }
}

void Importer::put(const exchange::Row& row) {
    std::string id = cell(row, "external_id");
    if (id.empty()) id = cell(row, "id");
    if (!id.empty()) {
        const auto [place, is_new] = lines_.try_emplace(id, row.line);
        if (!is_new)
            throw Error(Failure::usage, say("the id '{}' stands in line {} too", text::visible(id), place->second));
    }
    const auto key = id.empty() ? std::nullopt : known(id);
    if (key && !rules_.updates) {
        ++skipped_;
        return;
    }
    const auto record = noun_.make();
    if (key) session_.project().fill(*record, *key);
    set(*record, row);
    const Field* external = noun_.find("external_id");
    if (external != nullptr && !id.empty() && !key) external->set(*record, Value{id});
    if (!session_.change().put(*record)) {
        ++unchanged_;
    } else {
        (key ? updated_ : created_).push_back(record->key);
        if (!id.empty()) ids_.insert_or_assign(id, record->key);
    }
    if (const std::string parent = cell(row, "parent"); !parent.empty())
        parents_.push_back({row.line, record->key, parent});
}

void Importer::set(Entity& record, const exchange::Row& row) {
    std::vector<GivenField> given;
    auto* task = dynamic_cast<Task*>(&record);
    bool has_state = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Field* field = columns_.fields[i];
        const std::string cell(exchange::content_of(row.cells[i]));
        if (field == nullptr || field->name == "id" || field->name == "external_id" || field->name == "parent")
            continue;
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
    const std::string words = exchange::day_in_order(cell);
    const Zone& zone = session_.project().zone();
    constexpr std::chrono::minutes noon{12 * 60};
    const auto day = day_from_iso(words);
    const Instant moment =
        day ? zone.at(*day, noon)
            : past_moment(field.name, words, session_.project().now(), zone, session_.project().working_days());
    (field.name == "closed" ? task.closed : task.started) = moment;
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
            reject(parent.line,
                   Error(error.failure(), say("taken without its parent: {}", error.what()), error.hint()));
        }
    }
}

void Importer::reject(std::int64_t line, const Error& error) {
    rejections_.push_back({line, error.what(), error.hint()});
}

std::string Importer::sum() const {
    std::vector<std::string> parts{say("{} created", created_.size())};
    if (rules_.updates) parts.push_back(say("{} updated", updated_.size()));
    if (unchanged_ > 0) parts.push_back(say("{} unchanged", unchanged_));
    if (skipped_ > 0) parts.push_back(say("{} here already, left alone", skipped_));
    if (!rejections_.empty())
        parts.push_back(
            count_of("{} line rejected", "{} lines rejected", static_cast<std::int64_t>(rejections_.size())));
    return text::join(parts, tr(", "));
}

view::Answer Importer::answer() {
    std::stable_sort(rejections_.begin(), rejections_.end(),
                     [](const Rejection& one, const Rejection& other) { return one.line < other.line; });
    view::Answer answer;
    answer.outcome = rejections_.empty() ? view::Outcome::done : view::Outcome::some_rejected;
    const auto labels = [this](const std::vector<Key>& keys) {
        std::vector<std::string> ids;
        for (const Key key : keys) ids.push_back(session_.project().label(noun_, key));
        return ids;
    };
    if (session_.surroundings().wants_records) {
        const auto list = [](const std::vector<std::string>& texts) {
            Json array = Json::array();
            for (const std::string& text : texts) array.push(text);
            return array;
        };
        Json rejected = Json::array();
        for (const Rejection& one : rejections_)
            rejected.push(Json::object({{"line", one.line}, {"message", one.message}, {"hint", one.hint}}));
        answer.members.set("created", list(labels(created_)));
        answer.members.set("updated", list(labels(updated_)));
        answer.members.set("unchanged", unchanged_);
        answer.members.set("skipped", skipped_);
        answer.members.set("rejected", std::move(rejected));
        answer.members.set("columns_left_out", list(columns_.left_out));
        return answer;
    }
    for (const Rejection& one : rejections_) {
        std::string text = say("line {} rejected: {}", one.line, one.message);
        if (!one.hint.empty()) text += fmt::format(" ({})", one.hint);
        answer.deeds.push_back({{}, std::move(text), {}});
    }
    if (!columns_.left_out.empty())
        answer.deeds.push_back(
            {{}, say("columns left out: {}; --map says what a column means", text::join(columns_.left_out, ", ")), {}});
    if (skipped_ > 0 && !rules_.updates)
        answer.deeds.push_back({{}, tr("--update brings what is here already in step with the table"), {}});
    answer.deeds.push_back({{}, sum(), {}});
    return answer;
}

}  // namespace muster::command
