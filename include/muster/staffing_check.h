#pragma once
// Whether a plan of people and tasks keeps the rules; shares no code with what makes such plans.

#include <vector>

#include <muster/staffing.h>

namespace muster::plan {

enum class Breach {
    wrong_size,     ///< not a placement a task
    release,        ///< starts before it may
    dependency,     ///< `other` is the task it should have waited for
    no_person,      ///< has work but nobody who does it, or a milestone has somebody
    not_qualified,  ///< the person is no candidate, or not the one it is fixed to
    overlap,        ///< the person does `other` at the same time
    wrong_length,   ///< the person's open slots between start and finish are not the work, or it ends in a closed one
    closed_start,   ///< starts in a slot in which the person is closed
    moved,          ///< does not keep its fixed start
    left_out,       ///< has no place though its reason does not hold, or one though a task it waits for has none
    wrong_sum,      ///< makespan, cost or tardiness are not those of the placements; `task` is -1
};

struct StaffingBreach {
    Breach breach = Breach::wrong_size;
    int task = -1;
    int other = -1;
    /// Fixed tasks alone cause it: the plan could not avoid it. Worth telling the user, but no fault of the plan.
    bool inherited = false;
};

/// Returns everything in which the plan breaks the problem's rules, slot by slot and pair by pair: slow on purpose.
std::vector<StaffingBreach> check_staffing(const StaffingProblem& problem, const Staffed& plan);

}  // namespace muster::plan
