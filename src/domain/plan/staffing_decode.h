#pragma once
// From an order of tasks and wishes for people to dates: serial generation of a schedule.

#include <cstdint>
#include <vector>

#include "domain/plan/staffing_model.h"

namespace muster::plan {

/// Who does a task when a wish names nobody: whom the objective likes best, or who is done first.
inline constexpr int whom_it_suits = -1;
inline constexpr int who_is_first = -2;

/// What the search varies: a topological order of the model's tasks, and by task a person or one of the two rules
/// above, and whether the promised start is waited for.
struct StaffingList {
    std::vector<int> order;
    std::vector<int> person;
    std::vector<std::uint8_t> wait_for_promise;
};

/// Dates of the model's tasks; `never` and -1 for what has no place.
struct StaffingDates {
    std::vector<Slot> start, finish;
    std::vector<int> person;
};

/// Makes schedules from lists. Each task starts as early as what it waits for and its person allow, after all that this
/// person was given before; hence it looks into no gap, and every schedule worth having has a list that makes it.
class StaffingDecoder {
  public:
    explicit StaffingDecoder(const StaffingModel& model);

    /// `release` comes on top of the model's own, a task each.
    void run(const StaffingList& list, const std::vector<Slot>& release, StaffingDates& dates);

  private:
    struct Earliest {
        Slot start = 0;
        Slot finish = 0;  ///< not to finish before
    };
    struct Trial {
        Slot rank = never;  ///< of the slot it starts in among the person's open ones
        Slot finish = never;
    };

    template <bool simple>
    void run_all(const StaffingList& list, const std::vector<Slot>& release, StaffingDates& dates);
    template <bool simple>
    void place(std::size_t task, int wish, const Earliest& least, StaffingDates& dates);
    template <bool simple>
    [[nodiscard]] Earliest earliest(std::size_t task, const StaffingDates& dates, Slot release) const;
    template <bool simple>
    [[nodiscard]] int choose(std::size_t task, int rule, const Earliest& least) const;
    template <bool simple>
    [[nodiscard]] Trial attempt(std::size_t person, Slot work, const Earliest& least) const;
    [[nodiscard]] Trial attempt_around_blocks(std::size_t person, Slot work, Slot rank) const;
    [[nodiscard]] std::int64_t dislike(std::size_t person, Slot work, int rule) const;

    const StaffingModel& model_;
    bool simple_;
    std::vector<Slot> free_;       // when each person is done with what he has been given
    std::vector<Slot> free_rank_;  // the open slots before that
    std::vector<std::int64_t> load_;
    std::vector<std::int64_t> capacity_;
};

/// Returns how good the dates are, fixed tasks included.
StaffingValue value_of(const StaffingModel& model, const StaffingDates& dates);

}  // namespace muster::plan
