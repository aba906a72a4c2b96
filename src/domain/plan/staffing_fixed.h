#pragma once
// Tasks whose start is fixed: nothing is left to search for, but they take people's time.

#include <vector>

#include "domain/plan/staffing_model.h"

namespace muster::plan {

/// Places the fixed tasks among `order` and adds what they take and cost to the model, which knows its people.
void place_fixed(const StaffingProblem& problem, const std::vector<int>& order, Settled& settled);

}  // namespace muster::plan
