// Who works when: leave, working days, and how long a working day is.

#include <algorithm>

#include <muster/task.h>
#include <muster/timesheet.h>

namespace muster {

namespace {

// Leave as the member's check has let it through: one day, or FROM..TO.
bool covers(std::string_view leave, Day day) {
    const auto dots = leave.find("..");
    const auto from = day_from_iso(leave.substr(0, dots));
    const auto until = dots == std::string_view::npos ? from : day_from_iso(leave.substr(dots + 2));
    return from && until && *from <= day && day <= *until;
}

}  // namespace

bool is_on_leave(const Member& member, Day day) {
    return std::any_of(member.leave.begin(), member.leave.end(),
                       [day](const std::string& leave) { return covers(leave, day); });
}

bool is_worked_by(const Member& member, Day day, const WorkingDays& working) {
    return working.contains(day) && !is_on_leave(member, day);
}

Effort working_day_of(const Member& member, const WorkingTime& time) {
    if (!member.capacity) return {time.minutes_a_day};
    return {(member.capacity->minutes + time.days_a_week / 2) / std::max(1, time.days_a_week)};
}

std::optional<Effort> time_left(const Task& task, Effort spent) {
    if (!is_open(task)) return Effort{};
    if (task.remaining) return task.remaining;
    if (!task.estimate) return {};
    return Effort{std::max<std::int64_t>(0, task.estimate->minutes - spent.minutes)};
}

std::string hours_text(Effort effort) {
    constexpr WorkingTime without_days{0, 7};
    return to_text(effort, without_days);
}

}  // namespace muster
