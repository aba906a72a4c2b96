#pragma once
// Earned value in time.

#include "domain/value/item.h"

namespace muster {

/// Returns the figures in time at the end of the status day; absent if no worked day or no money is planned.
std::optional<EarnedSchedule> earned_schedule(const ValuedProject& project, const PlanDays& plan, Day status);

}  // namespace muster
