#pragma once
// What the health of a team's practices is counted by.

#include <functional>
#include <optional>
#include <string>

#include <muster/health.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// The days and moments that bound what counts.
struct PracticeWindow {
    Day today{};
    Day recent{};      ///< the first day of what counts as recent
    Instant fresh{};   ///< a value measured since then is fresh
    Instant moving{};  ///< a task changed since then moves
    Day improving{};   ///< the first day of the reviews that count
};

/// Fills the shares that one look at open tasks, members, risks, reviews and improvements gives.
void count_practices(Database& database, const PracticeWindow& window, PracticeFacts& facts);

/// Calls with due day and closing moment, absent while open or where it was dropped, of each action of a meeting that
/// was due on the days, both included.
void each_action_due(Database& database, Day from, Day until,
                     const std::function<void(Day due, std::optional<Instant> done)>& row);

/// Returns the day on which the newest review ended.
std::optional<Day> newest_review(Database& database);

/// Counts the sittings that were held on the days, both included, and of those the ones that left minutes.
PracticeFacts::Share minuted(Database& database, Day from, Day until);

/// Says whether the report was handed over for that day of its cadence.
bool was_delivered(Database& database, Key report, Day due);

}  // namespace muster::store
