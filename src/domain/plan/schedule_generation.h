#pragma once
// From an order of tasks to a schedule, from either end of the plan.

#include <variant>
#include <vector>

#include "domain/plan/level_instance.h"
#include "domain/plan/narrow_profile.h"
#include "domain/plan/profile.h"

namespace muster::plan {

/// Forwards, or backwards in mirrored time: the plan's end is 0 there and a task's start is what was its finish.
enum class Way { forwards, backwards };

[[nodiscard]] inline Way opposite(Way way) {
    return way == Way::forwards ? Way::backwards : Way::forwards;
}

[[nodiscard]] inline const Side& side_of(const Instance& instance, Way way) {
    return instance.sides[static_cast<int>(way)];
}

/// A schedule of one way and the list that gave it, in which no task stands before one that it waits for.
struct Schedule {
    std::vector<int> list;
    std::vector<Slot> start;  ///< a task each
    Slot makespan = 0;
};

/// Serial generation: each task of the list in turn starts as early as what it waits for and the resources left allow.
class Serial {
  public:
    explicit Serial(const Instance& instance);

    /// Sets start and makespan from the list.
    void generate(Way way, Schedule& schedule);

  private:
    using AnyProfile = std::variant<NarrowProfile, Profile<true>, Profile<false>>;

    static AnyProfile profile_of(const Instance& instance);
    template <class Kind>
    void fill(Kind& profile, const Side& side, Schedule& schedule);

    const Instance& instance_;
    AnyProfile profile_;  // nothing is booked between calls
    std::vector<Slot> finish_;
};

/// Turns schedules round: justification, also called forward-backward improvement.
class Justifier {
  public:
    explicit Justifier(const Instance& instance);

    /// Sets `to`'s list, of the opposite way, to the tasks of `from` by decreasing finish. Generated from it, the
    /// schedule is no longer than `from`.
    void turn(const Schedule& from, Schedule& to);

    /// Sorts the list by start; what has the same start keeps its order.
    void sort_by_start(Schedule& schedule);

  private:
    const Instance& instance_;
    std::vector<int> place_;  // where tasks of each time go
    std::vector<int> sorted_;
};

}  // namespace muster::plan
