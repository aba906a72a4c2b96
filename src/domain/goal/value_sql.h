#pragma once
// The value of a key result, by its source, as one SQL expression; see `Source`.

#include <string_view>

namespace muster {

// NOLINTBEGIN(cppcoreguidelines-macro-usage): pieces of a literal that the compiler joins

// Whether a record is one that the key result names as its metric (`M1`, `M1,M2`) or, where it names none, one that the
// tasks of the key result belong to.
#define MUSTER_IS_MEANT(table, letter, of_tasks)                                                               \
    "(CASE WHEN upper(key_result.metric) GLOB '" letter "[0-9]*' THEN instr(',' || "                           \
    "replace(upper(key_result.metric), ' ', '') || ',', '," letter "' || " table ".number || ',') > 0 " "ELSE " \
    of_tasks " END)"

// The tasks of the key result by what they belong to.
#define MUSTER_OF_TASKS(field) "(SELECT " field " FROM task WHERE task.key_result = key_result.key)"

// The share of a state among the records that are not dropped, in percent; their number where the unit is another.
#define MUSTER_REACHED(state_word)                                                                            \
    "CASE WHEN key_result.unit = '%' THEN 100.0 * count(*) FILTER (WHERE state = '" state_word "') / nullif(" \
    "count(*), 0) ELSE CAST(count(*) FILTER (WHERE state = '" state_word "') AS REAL) END"

// NOLINTEND(cppcoreguidelines-macro-usage)

inline constexpr std::string_view key_result_value_sql =
    "(CASE key_result.source WHEN 'tasks' THEN (SELECT " MUSTER_REACHED("done")
    " FROM task WHERE task.key_result = key_result.key AND state <> 'dropped') "
    "WHEN 'milestone' THEN (SELECT " MUSTER_REACHED("reached")
    " FROM milestone WHERE state <> 'dropped' AND " MUSTER_IS_MEANT(
        "milestone", "M", "milestone.key IN " MUSTER_OF_TASKS("milestone"))
    ") WHEN 'quality' THEN (SELECT 100.0 * sum(coalesce(passed, result = 'passed')) / "
    "nullif(sum(coalesce(passed, result = 'passed') + coalesce(failed, result = 'failed')), 0) FROM quality_run "
    "WHERE quality_run.key IN (SELECT (SELECT newest.key FROM quality_run AS newest WHERE newest.quality_check = "
    "quality_check.key ORDER BY newest.moment DESC, newest.key DESC LIMIT 1) FROM quality_check WHERE state = 'open' "
    "AND " MUSTER_IS_MEANT("quality_check", "Q",
                           "(quality_check.task IN " MUSTER_OF_TASKS(
                               "key") " OR quality_check.milestone IN " MUSTER_OF_TASKS("milestone") ")")
    ")) ELSE (SELECT value FROM checkin WHERE checkin.key_result = key_result.key AND value IS NOT NULL "
    "ORDER BY moment DESC, key DESC LIMIT 1) END)";

}  // namespace muster
