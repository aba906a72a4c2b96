#pragma once
// The search for a better plan.

#include <chrono>

#include "domain/plan/staffing_model.h"

namespace muster::plan {

struct StaffingFound {
    StaffingValue value;
    std::vector<Slot> start, finish;  ///< of the model's tasks, as `StaffingDates`
    std::vector<int> person;
    std::uint64_t schedules = 0;
};

/// Looks for the best dates of the model's tasks: plans by rules, each improved by a pass backwards and one forwards;
/// then a population of lists that mate, mutate and are improved the same way. Stops at the budget, or where the
/// makespan is `bound` and nothing else can be gained.
StaffingFound search_staffing(const StaffingModel& model, Slot bound, const StaffBudget& budget,
                              std::chrono::steady_clock::time_point begin);

}  // namespace muster::plan
