#pragma once
// Milestones: the phases, sprints and releases that work goes through in order.

#include <optional>

#include <muster/noun.h>

namespace muster {

enum class MilestoneType { phase, sprint, release };
enum class MilestoneState { open, reached, dropped };

/// A point that work is led to, with the criteria that say it is reached.
struct Milestone : Record<Milestone> {
    std::string title;
    std::string body;
    MilestoneType type = MilestoneType::phase;
    std::optional<Day> start;
    std::optional<Day> due;
    std::string criteria;
    MilestoneState state = MilestoneState::open;
    std::optional<Instant> closed;
    std::string reason;  ///< why it was closed although work or checks were open
    Texts labels;
    std::string external_id;
    std::string url;
};

}  // namespace muster
