#pragma once
// Questions that one statement answers: what screens and judgements count. They read what is open or in the period,
// never the whole history.

#include <functional>
#include <optional>
#include <string>

#include <muster/goal.h>
#include <muster/review.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// The moments that bound a period on the project's wall, the last one excluded.
struct Period {
    Day today{};
    std::optional<Instant> from;
    std::optional<Instant> until;
};

/// Fills every count of the figures; the frame (period, project, currency) is left to the caller.
void count_figures(Database& database, const Period& period, Figures& figures);

/// Calls with due day and closing moment of each task that was finished in the period.
void each_finished(Database& database, const Period& period, const std::function<void(Day, Instant)>& row);

/// Returns the value of the newest check-in.
std::optional<double> newest_value(Database& database, Key key_result);

/// Counts the tasks of a goal: all, without owner, without due day, done.
struct TaskCounts {
    std::int64_t all = 0, without_owner = 0, without_due = 0, done = 0, dropped = 0;
};

TaskCounts tasks_of_goal(Database& database, Key goal);

std::int64_t subgoals_of(Database& database, Key goal);

}  // namespace muster::store
