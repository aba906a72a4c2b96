#include "domain/forecast/spread.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace muster::plan {

namespace {

Histogram histogram_of(const std::vector<Slot>& sorted, int bins) {
    const std::int64_t range = std::int64_t{sorted.back()} - sorted.front() + 1;
    Histogram result;
    result.first = sorted.front();
    result.width = static_cast<Slot>((range + bins - 1) / bins);
    result.counts.assign(static_cast<std::size_t>((range + result.width - 1) / result.width), 0);
    for (const Slot number : sorted) ++result.counts[static_cast<std::size_t>((number - result.first) / result.width)];
    return result;
}

double mean_of(const std::vector<Slot>& numbers) {
    std::int64_t sum = 0;
    for (const Slot number : numbers) sum += number;
    return static_cast<double>(sum) / static_cast<double>(numbers.size());
}

double deviation_of(const std::vector<Slot>& numbers, double mean) {
    double squares = 0;
    for (const Slot number : numbers) squares += (number - mean) * (number - mean);
    return std::sqrt(squares / static_cast<double>(numbers.size()));
}

double share_up_to(const std::vector<Slot>& sorted, Slot due) {
    const auto met = std::upper_bound(sorted.begin(), sorted.end(), due) - sorted.begin();
    return static_cast<double>(met) / static_cast<double>(sorted.size());
}

}  // namespace

Spread spread_of(std::vector<Slot> numbers, const std::optional<Slot>& due, int bins) {
    std::sort(numbers.begin(), numbers.end());
    Spread result;
    result.p10 = percentile(numbers, 10);
    result.p50 = percentile(numbers, 50);
    result.p80 = percentile(numbers, 80);
    result.p90 = percentile(numbers, 90);
    result.p95 = percentile(numbers, 95);
    result.mean = mean_of(numbers);
    result.deviation = deviation_of(numbers, result.mean);
    if (due) result.due_chance = share_up_to(numbers, *due);
    result.histogram = histogram_of(numbers, bins);
    return result;
}

}  // namespace muster::plan
