#pragma once
// Whether what meetings agree on is done.

#include <optional>
#include <string>
#include <vector>

#include <muster/task.h>

namespace muster {

/// An action as far as follow-through looks at it.
struct AgreedAction {
    std::string id;
    std::string title;
    std::string owner;
    std::string meeting;  ///< E1
    Day sitting{};        ///< the day of the sitting in which it was agreed
    std::optional<Day> due;
    TaskState state = TaskState::todo;
    std::optional<Day> closed;  ///< on the project's wall
    Instant changed{};
};

inline bool is_open(const AgreedAction& action) {
    return action.state != TaskState::done && action.state != TaskState::dropped;
}

/// How the actions of one sitting went.
struct SittingFollowThrough {
    Day sitting{};
    std::int64_t agreed = 0;  ///< without those that were dropped
    std::int64_t on_time = 0;
    std::int64_t answered = 0;  ///< done, or overdue: what the rate is of
    [[nodiscard]] std::optional<double> rate() const {
        if (answered == 0) return {};
        return static_cast<double>(on_time) / static_cast<double>(answered);
    }
};

/// How the actions of a series went.
struct FollowThrough {
    std::int64_t agreed = 0;   ///< all; the five that follow add up to it
    std::int64_t on_time = 0;  ///< done, on the day they were due or before; one without a day is on time when done
    std::int64_t late = 0;     ///< done after that day
    std::int64_t open = 0;     ///< not done, not due yet
    std::int64_t overdue = 0;  ///< not done, due before today
    std::int64_t dropped = 0;
    std::optional<double> rate;                  ///< on time / (on time + late + overdue); absent while nothing was due
    std::optional<double> mean_days;             ///< from the sitting to the day it was done, of all that are done
    std::vector<AgreedAction> oldest;            ///< what is open or overdue, the oldest sitting first
    std::vector<SittingFollowThrough> sittings;  ///< in order
};

/// Counts the actions of one series, or of several together. The rate leaves out what is not due yet, so that a new
/// action neither helps nor harms, and what was dropped, which was decided not to be done. It is the share of
/// commitments kept that meeting practice calls the action completion rate, with lateness counted against it.
FollowThrough follow_through(const std::vector<AgreedAction>& actions, Day today);

}  // namespace muster
