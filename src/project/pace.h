#pragma once
// Which key results lag behind.

#include <vector>

#include <muster/goal.h>
#include <muster/project.h>

namespace muster {

/// The key results of open goals, and those of them that are behind pace.
struct Pace {
    std::vector<Ref<KeyResult>> measured;
    std::vector<Ref<KeyResult>> behind;
};

/// Judges the key results of open goals on a day: one is behind where its progress lags the share of time passed by
/// more than `pace_tolerance`. One whose goal has no due day is not.
Pace pace_of_key_results(const Project& project, Day today);

/// Says whether the goal's own progress lags so on a day.
bool is_behind_pace(const Project& project, const Goal& goal, Day today);

}  // namespace muster
