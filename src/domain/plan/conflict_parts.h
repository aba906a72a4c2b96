#pragma once
// What the proofs of a conflict share: who may do a task, and where the plan begins.

#include <algorithm>
#include <vector>

#include <muster/conflict.h>

namespace muster::plan {

/// Returns who may do the task, in ascending order, each once.
inline std::vector<int> qualified_for(const StaffingTask& task) {
    std::vector<int> people = task.candidates;
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    if (task.fixed_person == -1) return people;
    const bool is_among = std::binary_search(people.begin(), people.end(), task.fixed_person);
    return is_among ? std::vector{task.fixed_person} : std::vector<int>{};
}

/// Returns the earliest release of all, before which nothing begins whatever is given in.
inline Slot origin_of(const StaffingProblem& problem) {
    Slot origin = never;
    for (const StaffingTask& task : problem.tasks) origin = std::min(origin, std::max(task.release, 0));
    return problem.tasks.empty() ? 0 : origin;
}

/// Returns when the quickest of these people has done `work` begun at `start`.
Slot quickest_finish(const std::vector<StaffingPerson>& staff, const std::vector<int>& people, Slot start, Slot work);

/// Returns the person without leave.
StaffingPerson without_leave(StaffingPerson person);

/// Returns how many slots of the person's leave lie in [from, until).
Slot leave_in(const StaffingPerson& person, Slot from, Slot until);

/// Returns who of these is first done with the work, in time; -1 if nobody is.
int quickest_of(const std::vector<StaffingPerson>& staff, const std::vector<int>& people, Slot start, Slot work,
                Slot due);

/// Of how many tasks it is asked who else could do them.
inline constexpr std::size_t most_asked = 16;

/// Appends the conflicts of chains; `is_taken` says of each task whether its due is in a conflict already.
void add_chain_conflicts(const StaffingProblem& problem, const Others& others, std::size_t most, std::vector<bool>& is_taken,
                         std::vector<Conflict>& conflicts);

/// Appends the conflicts of hours in a window.
void add_hour_conflicts(const StaffingProblem& problem, const Others& others, std::size_t most, std::vector<bool>& is_taken,
                        std::vector<Conflict>& conflicts);

}  // namespace muster::plan
