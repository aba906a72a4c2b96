#pragma once
// Who does what when: tasks given to people who qualify, each one thing at a time in their own working hours.

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <muster/network.h>
#include <muster/open_slots.h>

namespace muster::plan {

/// A task that one person does without a break but for the slots in which this person is closed. Without work it is a
/// milestone: it takes no time and needs nobody.
struct StaffingTask {
    Slot work = 0;                            ///< open slots of the person who does it
    Slot release = 0;                         ///< not to start before
    std::optional<Slot> due = {};             ///< to finish by
    double weight = 1;                        ///< of one slot after `due`; counted in thousandths, from 0 to 100 000
    std::vector<int> candidates = {};         ///< the people who qualify
    std::optional<Slot> fixed_start = {};     ///< begun or frozen: keeps this start, whatever it waits for
    int fixed_person = -1;                    ///< nobody else may do it; -1 leaves the choice
    std::optional<Slot> promised_start = {};  ///< what the present plan says
    int promised_person = -1;                 ///< -1 for no promise
};

struct StaffingPerson {
    OpenSlots open = {};
    std::int64_t rate = 0;                          ///< minor units of money a slot of work
    std::vector<std::pair<Slot, Slot>> leave = {};  ///< closed slots that would be open but for leave
};

/// What a plan should be good at first, once as much as possible is placed and as little as possible is late.
enum class Objective {
    time,     ///< ends soon, then costs little
    cost,     ///< costs little, then ends soon
    balance,  ///< nobody's share of his own open slots is large, then ends soon
};

struct StaffingProblem {
    std::vector<StaffingTask> tasks = {};
    std::vector<StaffingPerson> people = {};
    std::vector<Dependency> dependencies = {};  ///< lags in slots of the wall clock, open or not
    Objective objective = Objective::time;
    /// Moving a promised task counts before the objective, and not only after it: each slot a start moves, and a
    /// change of person as much as the task's work.
    bool keep_promises = false;
};

/// How good a plan is; the first number in which two plans differ decides, less is better.
struct StaffingValue {
    std::int64_t unplaced = 0;   ///< tasks
    std::int64_t tardiness = 0;  ///< slots after due times weight, in thousandths
    std::int64_t broken = 0;     ///< movement against promises where they are to be kept, else 0
    std::int64_t first = 0;      ///< of the objective: makespan, cost, or the largest share in millionths
    std::int64_t second = 0;     ///< cost or makespan
    std::int64_t third = 0;      ///< cost where it is not yet named
    std::int64_t moved = 0;      ///< movement against promises in any case

    friend auto operator<=>(const StaffingValue&, const StaffingValue&) = default;
};

struct StaffProgress {
    std::uint64_t schedules = 0;
    double seconds = 0;
    Slot makespan = 0;  ///< of the best plan so far
    Slot bound = 0;
    StaffingValue value = {};
};

/// When to stop looking for a better plan. `schedules` and `seed` alone decide the answer unless `seconds` or
/// `keep_going` end the search first.
struct StaffBudget {
    std::uint64_t schedules = 50'000;  ///< at least one is made, whatever the budget
    double seconds = 60;
    std::uint64_t seed = 1;
    std::function<bool(const StaffProgress&)> keep_going = {};  ///< asked now and then; false: the best so far will do
};

/// Why a task has no place in the plan.
enum class Unplaced {
    no,              ///< it has one
    no_candidate,    ///< nobody qualifies
    beyond_horizon,  ///< nobody who qualifies has enough open slots left
    after_unplaced,  ///< it waits for a task without a place
};

struct Placement {
    Slot start = never;
    Slot finish = never;
    int person = -1;  ///< -1 for milestones and for tasks without a place
    Unplaced unplaced = Unplaced::no;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// A plan: a placement a task, and how good it is.
struct Staffed {
    std::vector<Placement> tasks;
    StaffingValue value = {};
    Slot makespan = 0;      ///< when the last task that has a place finishes
    std::int64_t cost = 0;  ///< work times rate, in minor units
    double tardiness = 0;   ///< slots after due times weight
    /// No plan that places every task ends sooner: the longest path, or how fast the work can flow to those who qualify
    /// for it if tasks could be cut at will. 0 where a task has no place, since the bound speaks of whole plans.
    Slot bound = 0;
    std::uint64_t schedules = 0;  ///< that were made; a pass backwards counts as one
    double seconds = 0;

    /// Returns by which share of the bound the plan is longer; absent where the bound says nothing.
    [[nodiscard]] std::optional<double> gap() const {
        if (bound <= 0) return std::nullopt;
        return static_cast<double>(makespan - bound) / static_cast<double>(bound);
    }
};

/// Plans the problem: a first valid plan by rules, then a search until the budget ends or the plan is known to be the
/// best. A task that begins waits for all its dependencies and is then done by one of its candidates; tasks with
/// `fixed_start` keep it even where that breaks a dependency, a release or another task's place (see `check_staffing`).
/// One of them without a person gets a candidate who is free; a task with `fixed_person` alone waits for that person.
/// Tasks without a place are left out with the reason, and so is all that waits for them.
///
/// Source: activity lists in serial generation with greedy best fit of people, forward-backward improvement and a
/// steady-state genetic search (Kolisch & Hartmann, EJOR 174 (2006) 23-37; Myszkowski et al., Soft Computing 19 (2015)
/// 3599-3619); calendars after Franck, Neumann & Schwindt, OR Spektrum 23 (2001) 325-340.
///
/// Throws `refused` if the dependencies form a cycle, and `usage` if one names a task or a task names a person that
/// does not exist, or `relates` is among the types.
Staffed staff(const StaffingProblem& problem, const StaffBudget& budget = {});

}  // namespace muster::plan
