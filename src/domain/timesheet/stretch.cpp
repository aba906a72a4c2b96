// Intervals on the clock: whether they overlap, what is left of one, and what a timer counts.

#include <algorithm>

#include <muster/timesheet.h>

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr minutes working_day_begins{9 * 60};

}  // namespace

std::optional<Stretch> stretch_of(const TimeEntry& entry, Instant now) {
    if (!entry.from) return {};
    const Instant from = std::chrono::floor<minutes>(*entry.from);
    if (!entry.spent) return Stretch{from, std::max<Instant>(std::chrono::floor<minutes>(now), from)};
    return Stretch{from, from + minutes{entry.spent->minutes}};
}

std::optional<Day> day_of(const TimeEntry& entry, const Zone& zone) {
    if (entry.from) return zone.day_of(*entry.from);
    return entry.day;
}

Effort minutes_between(Instant from, Instant until) {
    return {
        std::max<std::int64_t>(0, (std::chrono::floor<minutes>(until) - std::chrono::floor<minutes>(from)).count())};
}

std::vector<Stretch> cut(const Stretch& whole, const Stretch& out) {
    if (!overlap(whole, out)) return {whole};
    std::vector<Stretch> left;
    if (whole.from < out.from) left.push_back({whole.from, out.from});
    if (out.until < whole.until) left.push_back({out.until, whole.until});
    return left;
}

std::vector<Stretch> counted(const Stretch& run, const Zone& zone, const WorkingTime& time,
                             const std::function<bool(Day)>& is_worked) {
    const minutes working_day{time.minutes_a_day};
    const Day first = zone.day_of(run.from);
    const Day last = zone.day_of(run.until);
    if (last <= first || run.until - run.from <= working_day) return {run};
    std::vector<Stretch> pieces;
    for (Day day = first; day <= last; day += days{1}) {
        if (!is_worked(day)) continue;
        const Instant begin = std::max(run.from, zone.at(day, working_day_begins));
        const Instant end = std::min(run.until, zone.at(day, working_day_begins) + working_day);
        if (begin < end) pieces.push_back({begin, end});
    }
    return pieces;
}

}  // namespace muster
