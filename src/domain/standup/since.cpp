#include <muster/standup.h>
#include <muster/timesheet.h>

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr days longest_pause{7};
constexpr int longest_leave = 366;

}  // namespace

Day last_worked_day(const Member& member, Day today, const WorkingDays& working) {
    Day day = today - days{1};
    for (int tried = 0; tried < longest_leave && !is_worked_by(member, day, working); ++tried) day -= days{1};
    return day;
}

Instant standup_since(const Member& member, std::optional<Instant> held, Instant now, const Zone& zone,
                      const WorkingDays& working) {
    const Day today = zone.day_of(now);
    if (held && zone.day_of(*held) < today && zone.day_of(*held) >= today - longest_pause) return *held;
    return zone.at(last_worked_day(member, today, working), minutes{0});
}

std::optional<Day> away_until(const Member& member, Day today) {
    if (!is_on_leave(member, today)) return {};
    Day last = today;
    while (last - today < days{longest_leave} && is_on_leave(member, last + days{1})) last += days{1};
    return last;
}

}  // namespace muster
