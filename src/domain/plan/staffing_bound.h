#pragma once
// How soon a plan could end at best.

#include "domain/plan/staffing_model.h"

namespace muster::plan {

/// Returns a slot before which no plan that places all of the model's tasks ends. It is the longest path, every task
/// done by whoever finishes it first; or how fast work can flow to those who qualify for it if it may be cut at will:
/// for all tasks, and for those that lie late or have much after them (as far as a fixed effort reaches).
Slot makespan_bound(const StaffingModel& model);

}  // namespace muster::plan
