#pragma once
// What is wrong with a plan, found the slow and plain way: it shares nothing with what makes plans.

#include <string>
#include <vector>

#include <muster/levelling.h>

namespace muster::plan {

/// One rule that a plan breaks.
struct Violation {
    int task = -1;     ///< the task that breaks it, or the first of several; -1 if it is the plan as a whole
    std::string what;  ///< the rule with its numbers
};

/// Returns every rule that these starts break: one start a task, none before 0, no task before those it waits for have
/// finished, no resource over-booked in any slot. Empty if the plan is valid.
std::vector<Violation> check_schedule(const LevelProblem& problem, const std::vector<Slot>& start);

}  // namespace muster::plan
