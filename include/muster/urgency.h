#pragma once
// Why one task comes before another.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <muster/time.h>

namespace muster {

/// What each fact about an open task adds to its urgency; set in the configuration under [urgency].
struct UrgencyWeights {
    std::array<double, 5> priority{8, 6, 3.9, 1.8, 0};  ///< by priority 0 to 4
    double due = 12;      ///< times 0.2 at 14 days ahead or more, rising evenly to 1 at 7 days late or more
    double doing = 4;     ///< work on it has begun
    double blocks = 8;    ///< an open task waits for it
    double blocked = -5;  ///< it is blocked or waits for an open task
};

/// The facts that urgency is made of.
struct UrgencyFacts {
    Day today{};
    std::optional<int> priority;
    std::optional<Day> due;
    bool is_doing = false;
    bool blocks = false;
    bool is_blocked = false;
};

/// One term of the sum and the fact that gave it.
struct UrgencyPart {
    std::string fact;  ///< for people
    double amount = 0;
};

/// Returns the terms whose sum is the urgency of an open task; larger is sooner. After Taskwarrior's urgency (its
/// documented coefficients for due, active, blocking and blocked), with five priorities in place of three.
std::vector<UrgencyPart> urgency_parts(const UrgencyFacts& facts, const UrgencyWeights& weights);

}  // namespace muster
