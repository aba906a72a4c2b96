#include "store/work_log.h"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

namespace muster::store {

namespace {

// It is looked for in each change of a long import, mostly in vain: by this way most of the text is passed over.
using Search = std::boyer_moore_horspool_searcher<const char*>;

struct Part {
    Part(std::string_view called, std::string_view stands_behind, WorkPart WorkChange::*at)
        : name(called), mark(stands_behind.data(), stands_behind.data() + stands_behind.size()), member(at) {}
    std::string_view name;
    Search mark;  // what its value stands behind, in the canonical JSON of a change
    WorkPart WorkChange::*member;
};

const std::array<Part, 6>& parts() {
    static const std::array all{Part{"state", "\"state\":", &WorkChange::state},
                                Part{"closed", "\"closed\":", &WorkChange::closed},
                                Part{"started", "\"started\":", &WorkChange::started},
                                Part{"points", "\"points\":", &WorkChange::points},
                                Part{"estimate", "\"estimate\":", &WorkChange::estimate},
                                Part{"milestone", "\"milestone\":", &WorkChange::milestone}};
    return all;
}

// The JSON value that the text begins with: a text without its quotes, a number, `null`. None of these holds an escape.
std::string_view leading_value(std::string_view text) {
    if (text.starts_with('"')) return text.substr(1, text.find('"', 1) - 1);
    return text.substr(0, text.find_first_of(",}"));
}

// Within a text each quote has a backslash before it, so that what looks like a mark is one.
WorkPart part_in(std::string_view after, const Part& part) {
    const char* const end = after.data() + after.size();
    const auto [from, behind] = part.mark(after.data(), end);
    return from == end ? WorkPart{} : leading_value({behind, static_cast<std::size_t>(end - behind)});
}

bool is_of_work(const WorkChange& change) {
    return change.made || change.removed ||
           std::any_of(parts().begin(), parts().end(), [&](const Part& part) { return (change.*part.member).has_value(); });
}

std::string names_of_parts() {
    std::string names;
    for (const Part& part : parts()) names.append(", ").append(part.name);
    return names;
}

}  // namespace

WorkChange work_of(Key operation, const Uid& task, std::string_view before, std::string_view after) {
    WorkChange change;
    change.task = task;
    change.operation = operation;
    change.made = before.empty();
    change.removed = after.empty();
    for (const Part& part : parts()) change.*part.member = part_in(after, part);
    return change;
}

void add_work(Database& database, Key key, const WorkChange& change) {
    if (!is_of_work(change)) return;
    static const std::string sql =
        fmt::format("INSERT INTO work_change(task, operation, change, made, removed{}) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    names_of_parts());
    Statement statement(database, sql);
    statement.bind_uid(1, change.task).bind(2, change.operation).bind(3, key);
    statement.bind(4, std::int64_t{change.made}).bind(5, std::int64_t{change.removed});
    int place = 6;
    for (const Part& part : parts()) {
        if (const WorkPart& said = change.*part.member) statement.bind(place, *said);
        else statement.bind_null(place);
        ++place;
    }
    statement.run();
}

std::string work_question() {
    return fmt::format("SELECT task, operation, made, removed{} FROM work_change ORDER BY task, operation, change",
                       names_of_parts());
}

namespace {

WorkChange work_at(const Statement& row) {
    WorkChange change;
    change.task = row.uid(0);
    change.operation = row.integer(1);
    change.made = row.integer(2) != 0;
    change.removed = row.integer(3) != 0;
    int column = 4;
    for (const Part& part : parts()) {
        if (!row.is_null(column)) change.*part.member = row.text(column);
        ++column;
    }
    return change;
}

}  // namespace

void each_work_change(Database& database, const std::function<void(const WorkChange&)>& row) {
    Statement statement(database, work_question());
    while (statement.step()) row(work_at(statement));
}

bool work_is_as_logged(Database& database) {
    Statement kept(database, work_question());
    Statement logged(database,
                     "SELECT operation, uid, before, after FROM change WHERE kind = 'task' ORDER BY uid, operation, key");
    while (logged.step()) {
        const WorkChange expected = work_of(logged.integer(0), logged.uid(1), logged.text(2), logged.text(3));
        if (is_of_work(expected) && (!kept.step() || work_at(kept) != expected)) return false;
    }
    return !kept.step();
}

std::vector<Instant> moments_of_operations(Database& database) {
    std::vector<Instant> moments;
    Statement statement(database, "SELECT key, moment FROM operation INDEXED BY operation_moment ORDER BY moment");
    while (statement.step()) {
        const auto key = static_cast<std::size_t>(statement.integer(0));
        if (key >= moments.size()) moments.resize(key + 1);
        moments[key] = instant_from_iso(statement.text(1)).value_or(Instant{});
    }
    return moments;
}

}  // namespace muster::store
