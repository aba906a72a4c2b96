#pragma once
// The rules of a task that a query applies to many rows at once, as SQL expressions over the table `task`.

#include <string_view>

// A link that keeps a task from being started: finish-to-start while the other is open, start-to-start while it has not
// begun. FF and SF only say when it can be finished.
#define MUSTER_HOLDS_BACK "other.closed IS NULL AND (link.type = 'FS' OR (link.type = 'SS' AND other.started IS NULL))"

namespace muster {

/// True when work stands still: somebody has marked it blocked, or it waits for a task that is overdue. A task that
/// merely has its turn later is not stuck.
inline constexpr std::string_view stuck_sql =
    "(task.state = 'blocked' OR EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND " MUSTER_HOLDS_BACK " AND other.due < :today))";

/// The same for many tasks at once: found once, from the overdue ones. Those are read from the index of open tasks: the
/// one of due days would also look at every closed task that was ever due.
inline constexpr std::string_view stuck_sql_for_many =
    "(task.state = 'blocked' OR task.key IN (SELECT link.task FROM task AS other INDEXED BY task_open CROSS JOIN link "
    "ON other.key = link.blocker "
    "WHERE " MUSTER_HOLDS_BACK " AND other.due < :today))";

/// The ids of the open tasks that this one waits for.
inline constexpr std::string_view waits_for_sql =
    "(SELECT group_concat('T' || other.number, ', ') FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND " MUSTER_HOLDS_BACK ")";

/// The state, or `blocked` while something it waits for is open.
inline constexpr std::string_view status_sql =
    "CASE WHEN task.state = 'todo' AND EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND " MUSTER_HOLDS_BACK
    ") THEN 'blocked' ELSE task.state "
    "END";

/// The formula of `urgency_parts` for many rows at once. Parameters: :today as ISO text and the weights, :priority0 to
/// :priority4, :due, :doing, :blocks, :blocked.
inline constexpr std::string_view urgency_sql =
    "CASE WHEN task.closed IS NOT NULL THEN 0.0 ELSE round("
    "CASE task.priority WHEN 0 THEN :priority0 WHEN 1 THEN :priority1 WHEN 2 THEN :priority2 WHEN 3 THEN :priority3 "
    "WHEN 4 THEN :priority4 ELSE 0.0 END "
    "+ CASE WHEN task.due IS NULL THEN 0.0 ELSE "
    ":due * max(0.2, min(1.0, 1.0 - 0.8 * (julianday(task.due) - julianday(:today) + 7) / 21.0)) END "
    "+ CASE WHEN task.state = 'doing' THEN :doing ELSE 0.0 END "
    "+ CASE WHEN EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.task "
    "WHERE link.blocker = task.key AND link.type <> 'relates' AND other.closed IS NULL) THEN :blocks ELSE 0.0 END "
    "+ CASE WHEN task.state = 'blocked' OR EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND " MUSTER_HOLDS_BACK
    ") THEN :blocked ELSE 0.0 END, 2) "
    "END";

}  // namespace muster
