// How fast finished work went through.

#include <algorithm>
#include <cmath>
#include <numeric>

#include <muster/flow.h>

namespace muster {

namespace chrono = std::chrono;

namespace {

double days_between(Instant from, Instant until) {
    constexpr double seconds_a_day = 24 * 60 * 60;
    return static_cast<double>((until - from).count()) / seconds_a_day;
}

// The value that so many of a hundred are not larger than; `values` are in order.
double at_rank(const std::vector<double>& values, std::size_t percent) {
    const std::size_t rank = (values.size() * percent + 99) / 100;
    return values[std::max<std::size_t>(rank, 1) - 1];
}

Day next_stretch(Day day, Stretching by) {
    if (by == Stretching::day) return day + chrono::days{1};
    if (by == Stretching::week) return week_of(day) + chrono::days{7};
    const auto date = chrono::year_month_day{day};
    return Day{(date.year() / date.month() + chrono::months{1}) / 1};
}

}  // namespace

std::optional<double> cycle_days(const FinishedWork& work) {
    if (!work.started || *work.started > work.finished) return {};
    return days_between(*work.started, work.finished);
}

std::optional<double> lead_days(const FinishedWork& work) {
    if (work.created > work.finished) return {};
    return days_between(work.created, work.finished);
}

std::optional<Percentiles> percentiles(std::vector<double> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return Percentiles{
        static_cast<std::int64_t>(values.size()), at_rank(values, 50), at_rank(values, 85), at_rank(values, 95),
        sum / static_cast<double>(values.size()), values.back()};
}

std::vector<Days> stretches(const Days& days, Stretching by) {
    std::vector<Days> all;
    for (Day day = days.first; day <= days.last; day = next_stretch(day, by))
        all.push_back({day, std::min(next_stretch(day, by) - chrono::days{1}, days.last)});
    return all;
}

std::vector<Pace> pace_of(const std::vector<FinishedWork>& work, const std::vector<Days>& by, const Zone& zone) {
    std::vector<Pace> paces;
    for (const Days& days : by) paces.push_back({days, 0, 0});
    for (const FinishedWork& one : work) {
        const Day day = zone.day_of(one.finished);
        const auto behind = std::upper_bound(paces.begin(), paces.end(), day,
                                             [](Day at, const Pace& pace) { return at < pace.days.first; });
        if (behind == paces.begin()) continue;
        Pace& pace = *(behind - 1);
        if (day > pace.days.last) continue;
        ++pace.tasks;
        pace.amount += one.amount;
    }
    return paces;
}

}  // namespace muster
