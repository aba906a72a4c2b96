#pragma once
// Percentiles and histograms of samples.

#include <optional>
#include <vector>

#include <muster/forecast.h>

namespace muster::plan {

/// Returns the smallest number that at least `percent` of 100 of them do not exceed (nearest rank). `sorted` is not
/// empty.
Slot percentile(const std::vector<Slot>& sorted, int percent);

/// Returns how numbers are spread; there is at least one.
Spread spread_of(std::vector<Slot> numbers, const std::optional<Slot>& due, int bins);

}  // namespace muster::plan
