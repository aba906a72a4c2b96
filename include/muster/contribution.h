#pragma once
// What somebody contributed: facts to talk about, and no score.

#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/time.h>

namespace muster {

/// A task that was done.
struct DoneTask {
    std::optional<Day> due;
    Day closed{};
    std::optional<Effort> estimate;
    Effort spent;
};

/// A task that is open.
struct OpenTask {
    std::optional<Day> due;
    std::optional<Effort> left;  ///< absent when nobody said
};

struct Contribution {
    int done = 0;
    int on_time = 0;  ///< of those done, closed on their due day or before
    int late = 0;
    int without_due = 0;
    int compared = 0;            ///< of those done, with an estimate and time worked
    std::optional<double> used;  ///< median over those of time worked by estimate: 1.2 is a fifth more than thought
    int open = 0;
    int overdue = 0;  ///< of the open ones, due before today
    int unknown = 0;  ///< of the open ones, those that say nothing of what is left
    Effort left;      ///< of the other open ones
};

Contribution contribution(const std::vector<DoneTask>& done, const std::vector<OpenTask>& open, Day today);

}  // namespace muster
