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
    Day due_from{};  ///< work that was due before this day and is closed no longer counts
    std::optional<Instant> from;
    std::optional<Instant> until;
};

/// Fills every count of the figures; the frame (period, project, currency) is left to the caller.
void count_figures(Database& database, const Period& period, Figures& figures);

/// Calls with due day and closing moment of each task that was finished in the period; without a period, never.
void each_finished(Database& database, const Period& period,
                   const std::function<void(std::optional<Day>, Instant)>& row);

/// The tasks of a goal and of its key results, counted.
struct TaskCounts {
    std::int64_t all = 0, done = 0, dropped = 0;
};

TaskCounts tasks_of_goal(Database& database, Key goal);

/// What is missing in a goal's open tasks.
struct OpenTasks {
    std::int64_t without_owner = 0, without_due = 0;
};

OpenTasks open_tasks_of_goal(Database& database, Key goal);

std::int64_t subgoals_of(Database& database, Key goal);

}  // namespace muster::store
