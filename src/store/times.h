#pragma once
// Questions about time worked. They read the entries of a period by an index, never the whole history.

#include <functional>
#include <optional>
#include <vector>

#include <muster/member.h>
#include <muster/timesheet.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// A period as days, and as the moments on the project's wall that bound them, the last excluded.
struct TimePeriod {
    Days days;
    Stretch moments;
};

/// One entry as sums need it.
struct TimeRow {
    Ref<Member> member;
    Ref<Task> task;
    std::optional<Instant> from;
    std::optional<Day> day;
    Effort spent;
};

/// Calls with each finished entry that began in the period, in order; of one member, or of all where it is empty.
void each_time(Database& database, const TimePeriod& period, Ref<Member> member,
               const std::function<void(const TimeRow&)>& row);

/// Says whether the member has an entry that overlaps these moments and is not `except`; returns its key, the earliest
/// first. A running timer goes on up to `now`.
std::optional<Key> overlapping(Database& database, Ref<Member> member, const Stretch& moments, Instant now, Key except);

/// Returns the running timers, of one member, or of all where it is empty.
std::vector<Key> running_timers(Database& database, Ref<Member> member);

}  // namespace muster::store
