#pragma once
// How fast a key result must move.

#include <optional>

#include <muster/goal.h>

namespace muster {

/// Returns by how much a week the value must change to be at its target at the end of the due day: (target - value) /
/// weeks left, in the unit of the key result and with its sign. Absent without a target or a value, where the target is
/// met or only to be kept, and when the due day is over.
std::optional<double> needed_a_week(const KeyResult& key_result, std::optional<double> value, std::optional<Day> due,
                                    Day today);

}  // namespace muster
