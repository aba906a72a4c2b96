#include <muster/defects.h>

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;

double days_between(Instant from, Instant to) {
    constexpr double day_seconds = 24.0 * 60 * 60;
    return static_cast<double>((to - from).count()) / day_seconds;
}

std::optional<double> mean(const std::vector<double>& numbers) {
    if (numbers.empty()) return {};
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

std::optional<double> median(std::vector<double> numbers) {
    if (numbers.empty()) return {};
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 != 0 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

std::size_t bucket_of(double age) {
    std::size_t bucket = 0;
    while (bucket < defect_ages.size() && age > defect_ages.at(bucket)) ++bucket;
    return bucket;
}

}  // namespace

DefectFigures figures_of(const std::vector<Defect>& defects, Instant now, const Zone& zone, int count) {
    DefectFigures figures;
    const Day today = zone.day_of(now);
    const Day last = today - days{weekday_index(today)};
    std::vector<Instant> ends;
    for (int i = count - 1; i >= 0; --i) {
        figures.weeks.push_back({last - weeks{i}, 0, 0, 0});
        ends.push_back(zone.at(last - weeks{i} + weeks{1}, minutes{0}));
    }
    const Instant first = zone.at(last - weeks{count - 1}, minutes{0});
    const auto week_of = [&](Instant moment) {
        return static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), moment) - ends.begin());
    };
    std::vector<double> ages, times;
    for (const Defect& defect : defects) {
        const auto row = defect.severity ? static_cast<std::size_t>(*defect.severity) : figures.open.size() - 1;
        if (!defect.closed) {
            const double age = days_between(defect.opened, now);
            ages.push_back(age);
            ++figures.open.at(row).at(bucket_of(age));
        } else if (*defect.closed >= first) {
            times.push_back(days_between(defect.opened, *defect.closed));
        }
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (defect.opened < ends[i] && (!defect.closed || *defect.closed >= ends[i])) ++figures.weeks[i].open;
        if (defect.opened >= first && week_of(defect.opened) < ends.size()) ++figures.weeks[week_of(defect.opened)].opened;
        if (defect.closed && *defect.closed >= first && week_of(*defect.closed) < ends.size())
            ++figures.weeks[week_of(*defect.closed)].closed;
    }
    figures.total = static_cast<std::int64_t>(ages.size());
    figures.mean_age = mean(ages);
    figures.median_age = median(ages);
    figures.mean_time_fixed = mean(times);
    return figures;
}

}  // namespace muster
