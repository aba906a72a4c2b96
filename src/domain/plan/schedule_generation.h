#pragma once
// From an order of tasks to a schedule, from either end of the plan.

#include <vector>

#include "domain/plan/level_instance.h"

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
    template <bool one_word>
    void fill(const Side& side, Schedule& schedule);
    template <bool one_word>
    [[nodiscard]] bool fits(const Word* free, const Word* need) const;
    template <bool one_word>
    [[nodiscard]] Slot first_fit(Slot from, Slot duration, const Word* need) const;

    const Instance& instance_;
    std::vector<Word> free_;  // `words` a slot, as new between calls
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
