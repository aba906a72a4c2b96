#pragma once
// Metrics: numbers that a team watches, and the readings of them over time.

#include <optional>
#include <string>

#include <muster/goal.h>
#include <muster/member.h>
#include <muster/noun.h>

namespace muster {

/// A number that is read again and again: pass rate, response time, followers.
struct Metric : Record<Metric> {
    std::string name;  ///< unique; what an improvement names
    std::string body;
    std::string unit;  ///< of every reading
    Direction direction = Direction::up;
    std::string command;  ///< prints a reading as its last line; runs only in a trusted project
    Ref<Member> owner;
    Texts labels;
};

/// One value of a metric.
struct MetricReading : Record<MetricReading> {
    Ref<Metric> metric;
    std::optional<Instant> moment;  ///< when it was measured
    std::optional<double> value;    ///< in the unit of the metric
    std::string note;
    Ref<Member> author;
};

}  // namespace muster
