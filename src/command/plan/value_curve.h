#pragma once
// The three curves of earned value over time, which the plan's make an S.

#include <vector>

#include <muster/earned_value.h>

#include "base/json.h"
#include "view/chart.h"

namespace muster::command {

/// Returns the ends of days or, of more than a year or so, of weeks, from before the first day to the last one; today
/// is among them.
std::vector<Day> ends_within(const Days& days, Day today);

/// Returns planned value, earned value and actual cost as a chart, the last two up to today.
view::Chart value_chart(const std::vector<ValuePoint>& points, Day today, const std::string& currency);

/// Returns the points as JSON, a row each: day, pv, ev, ac; the last two null behind today.
Json curve_json(const std::vector<ValuePoint>& points, Day today, const std::string& currency);
Json curve_shape();

}  // namespace muster::command
