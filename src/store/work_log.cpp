#include "store/work_log.h"

#include <array>

#include <fmt/format.h>

namespace muster::store {

namespace {

// How long the values can be, as the index says it (schema/work_history.sql).
struct Part {
    const char* name;
    int length;
    WorkPart WorkChange::*member;
};

constexpr std::array parts{Part{"state", 10, &WorkChange::state},       Part{"closed", 22, &WorkChange::closed},
                           Part{"started", 22, &WorkChange::started},   Part{"points", 24, &WorkChange::points},
                           Part{"estimate", 16, &WorkChange::estimate}, Part{"milestone", 34, &WorkChange::milestone}};

}  // namespace

// By the expressions of the index, so that nothing else is read.
std::string work_question() {
    std::string columns = "uid, operation, (before IS NULL) + 2 * (after IS NULL)";
    std::string condition = "before IS NULL OR after IS NULL";
    for (const Part& part : parts) {
        const std::string key = fmt::format("'\"{}\":'", part.name);
        columns += fmt::format(", CASE WHEN instr(after, {0}) > 0 THEN substr(after, instr(after, {0}) + {1}, {2}) END",
                               key, std::string_view(part.name).size() + 3, part.length);
        condition += fmt::format(" OR instr(after, {}) > 0", key);
    }
    return fmt::format(
        "SELECT {} FROM change INDEXED BY change_work WHERE kind = 'task' AND ({}) ORDER BY uid, operation", columns,
        condition);
}

std::string_view leading_value(std::string_view text) {
    if (text.starts_with('"')) return text.substr(1, text.find('"', 1) - 1);
    return text.substr(0, text.find_first_of(",}"));
}

void each_work_change(Database& database, const std::function<void(const WorkChange&)>& row) {
    Statement statement(database, work_question());
    WorkChange change;
    while (statement.step()) {
        change.task = statement.uid(0);
        change.operation = statement.integer(1);
        const std::int64_t ends = statement.integer(2);
        change.made = (ends & 1) != 0;
        change.removed = (ends & 2) != 0;
        int column = 3;
        for (const Part& part : parts) {
            change.*part.member = statement.is_null(column) ? WorkPart{} : leading_value(statement.text(column));
            ++column;
        }
        row(change);
    }
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
