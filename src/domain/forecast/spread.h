#pragma once
// Percentiles and histograms of samples.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <muster/forecast.h>

namespace muster::plan {

/// Returns the smallest number that at least `percent` of 100 of them do not exceed (nearest rank). `sorted` is not
/// empty.
template <class Number>
Number percentile(const std::vector<Number>& sorted, int percent) {
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

/// Returns how numbers are spread; there is at least one.
Spread spread_of(std::vector<Slot> numbers, const std::optional<Slot>& due, int bins);

}  // namespace muster::plan
