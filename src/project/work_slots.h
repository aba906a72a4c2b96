#pragma once
// The hours of people as slots of a plan.

#include <utility>
#include <vector>

#include <muster/planning.h>

namespace muster {

/// Returns how many slots the effort takes, the last one begun.
plan::Slot slots_for(Effort effort);

/// Returns how long each day before `horizon` is worked, from the clock's first day on.
std::vector<std::int64_t> minutes_by_day(const PlanClock& clock, const Calendar& calendar, plan::Slot horizon);

/// Returns the slots that a member with such a working day would work in if it were not for leave.
std::vector<std::pair<plan::Slot, plan::Slot>> leave_slots(const PlanClock& clock, const WorkingWeek& week,
                                                           const std::vector<std::int64_t>& days,
                                                           plan::Slot slots_a_working_day, const Member& member);

/// Returns the slots of these days in which somebody works who has such a working day; `member` is not there on leave.
/// On a day with hours of its own they work as much less or more as others do.
plan::OpenSlots open_slots(const PlanClock& clock, const WorkingWeek& week, const std::vector<std::int64_t>& days,
                           plan::Slot slots_a_working_day, const Member* member);

}  // namespace muster
