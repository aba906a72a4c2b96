#pragma once
// What a forecast says, as tables and a histogram.

#include "command/plan/outlook.h"

namespace muster::command {

/// Appends a row for each milestone and goal, and one for the whole, with the chance of its due day.
void add_aim_rows(const Outlook& outlook, const plan::Forecast& forecast, const Project& project, view::Answer& answer);

/// Appends how often everything was done on which day.
void add_histogram(const Outlook& outlook, const plan::Forecast& forecast, view::Page& page);

/// Appends the tasks that widen the spread most.
void add_drivers(const Planned& planned, const plan::Forecast& forecast, view::Answer& answer);

/// Appends what the figures rest on.
void add_assumptions(const Outlook& outlook, const Planned& planned, const ForecastWish& wish, view::Page& page);

}  // namespace muster::command
