#pragma once
// What a forecast takes.

#include <muster/forecast.h>

namespace muster::plan {

/// Throws as `forecast` says, but for circles.
void check(const Uncertainty& uncertainty, const ForecastOptions& options);

}  // namespace muster::plan
