#pragma once
// What a project has measured: the values of its key results and metrics over time, and the pace that follows.

#include <muster/metric.h>
#include <muster/pace.h>
#include <muster/project.h>

namespace muster {

/// Returns the newest values of a key result in the order of their moments, as many as a pace is taken from. The
/// baseline counts as measured on the first day of the goal, else of the project, unless a value was measured before.
/// What the source says now comes last where values are derived.
std::vector<Measurement> measurements_of(const Project& project, const KeyResult& key_result);

/// Returns the newest readings of a metric in the order of their moments, as many as a pace is taken from.
std::vector<Measurement> measurements_of(const Project& project, const Metric& metric);

/// Returns the pace of a key result towards the due day of its goal, else the end of the project.
Pace pace_of(const Project& project, const KeyResult& key_result);

/// Returns how sure somebody was at the newest check-in that says so; 0 to 1.
std::optional<double> confidence_in(const Project& project, const KeyResult& key_result);

}  // namespace muster
