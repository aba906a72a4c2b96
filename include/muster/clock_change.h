#pragma once
// When and how the clocks of a time zone change.

#include <string>
#include <vector>

#include <muster/time.h>

namespace muster {

/// The offset of a zone from UTC changes, for summer or for good.
struct ClockChange {
    Instant at{};
    std::chrono::seconds before{}, after{};  ///< offsets from UTC
    bool is_summer = false;                  ///< summer time begins
    std::string name;                        ///< what the time is called from then on: CEST
};

/// Returns the offset in force at a moment, as a change to itself.
ClockChange clock_at(const Zone& zone, Instant moment);

/// Returns the changes from `from` up to but not including `until`, in order.
std::vector<ClockChange> clock_changes(const Zone& zone, Instant from, Instant until);

}  // namespace muster
