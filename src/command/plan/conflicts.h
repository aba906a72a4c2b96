#pragma once
// What cannot all be had, and the cheapest ways out, as text and as JSON.

#include <set>
#include <vector>

#include <muster/conflict.h>

#include "command/plan/planned.h"

namespace muster::command {

/// Appends the conflicts, of each its demands, why they conflict, and the ways out; nothing where there is none.
void add_conflicts(const PlanModel& model, const std::vector<plan::Conflict>& conflicts, view::Page& page);

/// Returns the tasks whose due day is in one of the conflicts.
std::set<std::size_t> tasks_in_conflict(const std::vector<plan::Conflict>& conflicts);

Json conflicts_json(const PlanModel& model, const std::vector<plan::Conflict>& conflicts);
Json conflicts_shape();

}  // namespace muster::command
