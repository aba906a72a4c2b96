#pragma once
// A plan that the resources can carry: when to start each task so that no resource is ever over-booked and the last
// task finishes as early as can be found. Project managers call this levelling; the literature calls it the
// resource-constrained project scheduling problem (RCPSP).

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include <muster/network.h>

namespace muster::plan {

/// Tasks that are not interrupted, numbered from 0 in any order, and the resources they share.
struct LevelProblem {
    std::vector<Slot> duration;                    ///< a task each, 0 or more
    std::vector<std::pair<int, int>> precedences;  ///< the second starts when the first has finished, or later
    std::vector<std::vector<int>> demand;          ///< a task each: units of each resource held while it runs
    std::vector<int> capacity;                     ///< a resource each: units there are in every slot
};

/// When to stop: at the first of these. Without a cap of seconds the same seed and schedules give the same plan on
/// every machine.
struct LevelBudget {
    std::uint64_t schedules = 50'000;  ///< complete schedules generated; at least one is, even for 0
    double seconds = 1e9;              ///< of wall clock
    std::uint64_t seed = 1;
    /// Asked now and then with the best makespan so far and the schedules generated; the search ends when it says no.
    /// May be empty.
    std::function<bool(Slot best, std::uint64_t schedules)> keep_going;
};

/// The best plan found.
struct Levelled {
    std::vector<Slot> start;  ///< a task each
    Slot makespan = 0;        ///< when the last task finishes
    Slot bound = 0;           ///< no plan is shorter: `makespan` is optimal if it is the same
    std::uint64_t schedules = 0;
    double seconds = 0;
};

/// Returns the best plan found within the budget. Throws `usage` if the problem does not fit together (a number below
/// 0, a task or a resource that there is not) and `refused` for tasks that wait for each other in a circle, a task that
/// needs more of a resource than there is, and durations of more than ten million slots in all.
///
/// Source: serial and parallel schedule generation (Kelley 1963; Kolisch, EJOR 90 (1996) 320-333), regret-biased
/// sampling (Drexl, Management Science 37 (1991) 1590-1602), a genetic algorithm on activity lists (Hartmann, Naval
/// Research Logistics 45 (1998) 733-750), justification of each child (Valls, Ballestin & Quintanilla, EJOR 165 (2005)
/// 375-386), and lists of both ways (after Debels & Vanhoucke's two populations, LNCS 3483 (2005) 378-387; here each
/// member has both).
Levelled level(const LevelProblem& problem, const LevelBudget& budget);

}  // namespace muster::plan
