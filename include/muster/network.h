#pragma once
// Tasks and what they wait for, in slots of time: what every planning algorithm reads.

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <muster/task.h>

namespace muster::plan {

/// A point in time or a length of it: a number of slots from the plan's beginning. How long a slot is, and whether
/// nights count, is for the caller to say.
using Slot = std::int32_t;

/// Later than any plan ends.
inline constexpr Slot never = std::numeric_limits<Slot>::max() / 4;

/// `after` waits for `before`: between the two points that the type names at least `lag` slots lie (fewer than none
/// means that they may overlap by so much).
struct Dependency {
    int before = 0;
    int after = 0;
    LinkType type = LinkType::FS;  ///< never `relates`
    Slot lag = 0;
};

/// Tasks are numbered from 0, in any order.
struct Network {
    std::vector<Slot> duration;              ///< a task each, 0 or more
    std::vector<Dependency> dependencies;
    std::vector<Slot> release;               ///< not to start before; a task each, or empty for 0
    std::vector<std::optional<Slot>> due;    ///< to finish by; a task each, or empty for none

    [[nodiscard]] int size() const { return static_cast<int>(duration.size()); }
};

/// What the critical path method finds, a task each.
struct Dates {
    std::vector<Slot> early_start, early_finish;
    std::vector<Slot> late_start, late_finish;  ///< so that the plan ends at `length` and due days are met
    std::vector<Slot> total_float;              ///< late_start - early_start; below 0 where a due day cannot be met
    std::vector<Slot> free_float;               ///< how far a task may slip without moving another or the end
    Slot length = 0;                            ///< when the last task finishes

    /// Says whether the task has no float: any slip moves the end or misses a due day.
    [[nodiscard]] bool is_critical(int task) const { return total_float[static_cast<std::size_t>(task)] <= 0; }
};

/// Returns tasks that wait for each other in a circle, each for the one before it and the first for the last; empty if
/// there are none.
std::vector<int> find_cycle(const Network& network);

/// Returns early and late dates by one pass forwards and one backwards in topological order, in time proportional to
/// tasks and dependencies, without recursion. Source: Kelley & Walker, "Critical-Path Planning and Scheduling" (1959);
/// the four types of dependency after Moder & Phillips, precedence diagramming. Throws `refused` if there is a cycle.
Dates critical_path(const Network& network);

}  // namespace muster::plan
