#pragma once
// Which demands cannot all be met, proved, and what would be the least to give in.

#include <compare>
#include <cstddef>
#include <functional>
#include <vector>

#include <muster/staffing.h>

namespace muster::plan {

/// What somebody asks of a plan and may take back. The work itself, people's hours, and who qualifies stay as they are.
enum class DemandKind {
    person,       ///< of a task: somebody who qualifies and has the hours
    due,          ///< of a task
    release,      ///< of a task, later than the earliest of all, at which the plan begins
    fixed_start,  ///< of a task
    link,         ///< a dependency
};

struct Demand {
    DemandKind kind = DemandKind::due;
    int number = 0;  ///< of the task, or of the dependency

    friend auto operator<=>(const Demand&, const Demand&) = default;
};

/// How a set of demands is proved to be in conflict.
enum class ConflictCause {
    nobody,  ///< nobody qualifies for a task
    hours,   ///< those who qualify have less time in a window than the work that must lie in it
    chain,   ///< tasks that wait for each other, each done without a rest by the quickest, end too late
};

enum class WayOutKind {
    less_work,     ///< of one task, by `cost` slots
    later_due,     ///< of one task, from its due to `until`
    less_leave,    ///< of one person, by `cost` slots in the window
    other_person,  ///< one task, of `cost` slots, to somebody else who has these open in its time
    more_people,   ///< somebody who qualifies, for `cost` slots
};

struct WayOut {
    WayOutKind kind = WayOutKind::less_work;
    int task = 0;
    Slot cost = 0;    ///< open slots of those who qualify: the working time that it takes or grants
    Slot until = 0;   ///< the new due, where that is the way
    int person = -1;  ///< whose leave it is, or who takes the task

    friend bool operator==(const WayOut&, const WayOut&) = default;
};

struct Conflict {
    ConflictCause cause = ConflictCause::chain;
    std::vector<Demand> demands = {};   ///< in a fixed order
    std::vector<int> tasks = {};        ///< whose work it is; a chain from its first to its last
    std::vector<int> people = {};       ///< who qualify for it
    Slot from = 0, until = 0;           ///< the window of the work
    Slot needed = 0, open = 0;          ///< work in the window, and open slots of these people in it
    Slot earliest = 0;                  ///< of a chain: when it can end
    std::vector<WayOut> ways_out = {};  ///< cheapest first
};

/// Who would qualify for a task too, were it not somebody's own already; asked for few tasks.
using Others = std::function<std::vector<int>(int task)>;

/// Returns conflicts, the ones of fewest demands first. Each is proved, never guessed, by a relaxation of the problem:
/// a longest path with each task done by the quickest of those who qualify; or, for a window and a group of people, the
/// work of tasks that only they may do and that are released and due within it exceeds their open hours. Each is
/// irreducible: drop any of its demands and neither proof holds. No two conflicts share a due, and a task that waits
/// for one already late by a chain is left to that conflict. At most `most` of each cause. A problem without conflicts
/// may still be infeasible: then it is not proved.
///
/// The cheapest way out is the one that costs fewest working slots of those who qualify, then the one that comes first
/// in `WayOutKind`. Of less work and of a later due the task is named for which it costs least among those tried: the
/// longest one, and the sixteen due last; of another person the shortest task that helps, among the sixteen shortest,
/// and who of `others` is the first to be done with it. Each was tried: the conflict's demands, so relaxed, are proved
/// in conflict no more, and one slot less would not do; for leave all of that person's was taken back, and what is
/// named is what cannot be done without. What else the other person has to do is not looked at: it may be the next
/// conflict.
///
/// Takes time proportional to n log n for n tasks a group of people, without recursion, plus as many proofs as a
/// conflict has releases and fixed starts. Source: irreducible infeasible sets by deletion filtering, Chinneck &
/// Dravnieks, ORSA J. on Computing 3 (1991) 157-168, with what is given as background, Junker, "QuickXplain", AAAI
/// (2004); energy of a window, Baptiste, Le Pape & Nuijten, "Constraint-Based Scheduling" (2001); the windows by a
/// theta tree, Vilim, "Max energy filtering algorithm for discrete cumulative resources", CPAIOR (2009).
///
/// Throws `refused` if the dependencies form a cycle.
std::vector<Conflict> find_conflicts(const StaffingProblem& problem, const Others& others = {}, std::size_t most = 20);

/// Returns the problem with these demands alone: no other due, release, fixed start, dependency, and no work that
/// nobody can do.
StaffingProblem with_only(const StaffingProblem& problem, const std::vector<Demand>& demands);

}  // namespace muster::plan
