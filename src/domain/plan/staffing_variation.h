#pragma once
// New lists from old ones.

#include "domain/plan/staffing_decode.h"
#include "domain/plan/staffing_dice.h"

namespace muster::plan {

class StaffingVariation {
  public:
    StaffingVariation(const StaffingModel& model, StaffingDice& dice)
        : model_(model), dice_(dice), taken_(model.size()) {}

    /// Fills the child with the mother's list, but for a stretch of it that comes in the father's order with the
    /// father's people. Both being topological orders, the child is one (Hartmann 1998, two-point crossover).
    void cross(const StaffingList& mother, const StaffingList& father, StaffingList& child);

    /// Changes some people, and shifts some tasks among those that they neither wait for nor hold up: a few anywhere,
    /// or all in one stretch.
    void mutate(StaffingList& list);

  private:
    void take(const StaffingList& from, int task, std::size_t place, StaffingList& child);
    void change_people(StaffingList& list);
    void shift(std::vector<int>& order, std::size_t place, std::size_t from, std::size_t until);
    [[nodiscard]] bool waits_for(int task, int before) const;

    const StaffingModel& model_;
    StaffingDice& dice_;
    std::vector<std::uint8_t> taken_;
};

}  // namespace muster::plan
