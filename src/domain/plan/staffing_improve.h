#pragma once
// From a list to a plan, and from a plan to a better one by a pass backwards and one forwards.

#include <cstdint>

#include "domain/plan/staffing_member.h"
#include "domain/plan/staffing_order.h"

namespace muster::plan {

class StaffingImprover {
  public:
    explicit StaffingImprover(const StaffingModel& model);

    /// Gives the member the dates and the value of its list.
    void decode(StaffingMember& member);

    /// Moves every task as late as the plan's end and its own due allow, last ones first, then again as early as may
    /// be, first ones first; people are chosen anew where time is what counts. Keeps the result if it is no worse.
    /// Source: Tormos & Lova (2001); Valls, Ballestin & Quintanilla, EJOR 165 (2005) 375-386.
    void justify(StaffingMember& member);

    /// Makes the member's list the one that its dates were made by: by starts, with the people it has.
    void adopt_dates(StaffingMember& member);

    void sort(const std::vector<std::int64_t>& key, std::vector<int>& order);

    [[nodiscard]] std::uint64_t schedules() const { return schedules_; }

  private:
    void decode_backwards(const StaffingMember& member);
    void sort_backwards();
    void choose_people(const StaffingDates& dates);

    const StaffingModel& model_;
    const StaffingModel mirror_;
    StaffingDecoder forward_, backward_;
    StaffingOrder order_, mirror_order_;
    const std::vector<Slot> no_release_;
    bool keeps_people_;
    StaffingMember trial_;
    std::vector<std::int64_t> key_;
    std::vector<Slot> release_;
    std::uint64_t schedules_ = 0;
};

}  // namespace muster::plan
