#include "project/work_slots.h"

#include <algorithm>

#include <muster/timesheet.h>

namespace muster {

using plan::Slot;

Slot slots_for(Effort effort) {
    return static_cast<Slot>((effort.minutes + minutes_a_slot - 1) / minutes_a_slot);
}

std::vector<std::int64_t> minutes_by_day(const PlanClock& clock, const Calendar& calendar, Slot horizon) {
    std::vector<std::int64_t> minutes;
    for (Slot from = 0; from < horizon; from += slots_a_day) minutes.push_back(calendar.minutes_on(clock.day_of(from)));
    return minutes;
}

namespace {

template <class IsMeant>
std::vector<std::pair<Slot, Slot>> stretches_of(const WorkingWeek& week, const std::vector<std::int64_t>& days,
                                                Slot slots_a_working_day, const IsMeant& is_meant) {
    std::vector<std::pair<Slot, Slot>> stretches;
    const Slot begins = static_cast<Slot>(week.begins.count() / minutes_a_slot);
    const std::int64_t usual = std::max<std::int64_t>(1, week.time.minutes_a_day);
    const Slot horizon = static_cast<Slot>(days.size()) * slots_a_day;
    for (Slot from = 0; from < horizon; from += slots_a_day) {
        const std::int64_t minutes = days[static_cast<std::size_t>(from / slots_a_day)];
        if (minutes == 0 || !is_meant(from)) continue;
        const Slot slots =
            std::min(slots_a_day, static_cast<Slot>((slots_a_working_day * minutes + usual / 2) / usual));
        const Slot begin = from + std::min(begins, slots_a_day - slots);
        if (slots > 0) stretches.emplace_back(begin, begin + slots);
    }
    return stretches;
}

}  // namespace

std::vector<std::pair<Slot, Slot>> leave_slots(const PlanClock& clock, const WorkingWeek& week,
                                               const std::vector<std::int64_t>& days, Slot slots_a_working_day,
                                               const Member& member) {
    if (member.leave.empty()) return {};
    return stretches_of(week, days, slots_a_working_day,
                        [&](Slot from) { return is_on_leave(member, clock.day_of(from)); });
}

plan::OpenSlots open_slots(const PlanClock& clock, const WorkingWeek& week, const std::vector<std::int64_t>& days,
                           Slot slots_a_working_day, const Member* member) {
    const auto is_there = [&](Slot from) {
        return member == nullptr || member->leave.empty() || !is_on_leave(*member, clock.day_of(from));
    };
    return plan::OpenSlots::open_in(static_cast<Slot>(days.size()) * slots_a_day,
                                    stretches_of(week, days, slots_a_working_day, is_there));
}

}  // namespace muster
