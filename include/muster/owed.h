#pragma once
// Which day of its cadence a report is owed for.

#include <optional>

#include <muster/meeting.h>

namespace muster {

/// Returns the last day on or before `today` on which the cadence falls, not before `anchor`, from which it counts;
/// absent while the first is still to come. A cadence falls on a day at least once in `longest_pause` days.
std::optional<Day> last_due(const Cadence& cadence, Day anchor, Day today);

inline constexpr std::chrono::days longest_pause{400};

}  // namespace muster
