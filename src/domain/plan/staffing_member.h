#pragma once
// One plan of the search's population.

#include <cstdint>

#include "domain/plan/staffing_decode.h"

namespace muster::plan {

/// A list, the dates that it gives and how good they are.
struct StaffingMember {
    StaffingList list;
    StaffingDates dates;
    StaffingValue value;
    std::uint64_t hash = 0;  ///< of the dates and people: equal plans have equal ones

    explicit StaffingMember(std::size_t tasks)
        : list{std::vector<int>(tasks), std::vector<int>(tasks, whom_it_suits), std::vector<std::uint8_t>(tasks, 0)},
          dates{std::vector<Slot>(tasks, never), std::vector<Slot>(tasks, never), std::vector<int>(tasks, -1)} {}
};

}  // namespace muster::plan
