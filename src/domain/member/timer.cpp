#include <algorithm>

#include <muster/member.h>

namespace muster {

namespace {

std::int64_t minutes_between(Instant from, Instant until) {
    return std::max<std::int64_t>(0, ((until - from).count() + 30) / 60);
}

}  // namespace

Effort timed(Instant from, Instant until, const Zone& zone, const WorkingTime& time) {
    const Day first = zone.day_of(from);
    const Day last = zone.day_of(until);
    if (last <= first) return {minutes_between(from, until)};
    Effort sum;
    for (Day day = first; day <= last; day += std::chrono::days{1}) {
        if (!is_working_day(day, time.days_a_week)) continue;
        const Instant start = std::max(from, zone.at(day, std::chrono::minutes{0}));
        const Instant end = std::min(until, zone.at(day + std::chrono::days{1}, std::chrono::minutes{0}));
        sum.minutes += std::min(time.minutes_a_day, minutes_between(start, end));
    }
    return sum;
}

}  // namespace muster
