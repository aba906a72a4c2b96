#pragma once
// The rules of a task that a query applies to many rows at once, as SQL expressions over the table `task`.

#include <string_view>

namespace muster {

/// True when work stands still: somebody has marked it blocked, or it waits for a task that is overdue. A task that
/// merely has its turn later is not stuck.
inline constexpr std::string_view stuck_sql =
    "(task.state = 'blocked' OR EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND link.type <> 'relates' AND other.closed IS NULL AND other.due < :today))";

/// The ids of the open tasks that this one waits for.
inline constexpr std::string_view waits_for_sql =
    "(SELECT group_concat('T' || other.number, ', ') FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND link.type <> 'relates' AND other.closed IS NULL)";

/// The state, or `blocked` while something it waits for is open.
inline constexpr std::string_view status_sql =
    "CASE WHEN task.state = 'todo' AND EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND link.type <> 'relates' AND other.closed IS NULL) THEN 'blocked' ELSE task.state "
    "END";

/// Urgency of an open task; larger is sooner, a closed one has 0. The sum of
///   priority  0: 8, 1: 6, 2: 3.9, 3: 1.8, 4: 0
///   due       12 x (0.2 at 14 days ahead or more, rising evenly to 1 at 7 days late or more), 0 without a due day
///   doing     +4
///   blocks    +8 while an open task waits for it
///   blocked   -5 while it is blocked
/// The parameter :today is today as ISO text. After Taskwarrior's urgency (its documented
/// coefficients for due, active, blocking and blocked), with five priorities in place of three.
inline constexpr std::string_view urgency_sql =
    "CASE WHEN task.closed IS NOT NULL THEN 0.0 ELSE round("
    "CASE task.priority WHEN 0 THEN 8.0 WHEN 1 THEN 6.0 WHEN 2 THEN 3.9 WHEN 3 THEN 1.8 ELSE 0.0 END "
    "+ CASE WHEN task.due IS NULL THEN 0.0 ELSE "
    "12.0 * max(0.2, min(1.0, 1.0 - 0.8 * (julianday(task.due) - julianday(:today) + 7) / 21.0)) END "
    "+ CASE WHEN task.state = 'doing' THEN 4.0 ELSE 0.0 END "
    "+ CASE WHEN EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.task "
    "WHERE link.blocker = task.key AND link.type <> 'relates' AND other.closed IS NULL) THEN 8.0 ELSE 0.0 END "
    "- CASE WHEN task.state = 'blocked' OR EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker "
    "WHERE link.task = task.key AND link.type <> 'relates' AND other.closed IS NULL) THEN 5.0 ELSE 0.0 END, 2) END";

}  // namespace muster
