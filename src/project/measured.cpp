#include <muster/measured.h>

#include <algorithm>

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

// The newest first, as the project gives them, turned round.
template <class T>
std::vector<Measurement> in_order(const std::vector<T>& newest_first) {
    std::vector<Measurement> measurements;
    for (const T& one : newest_first)
        if (one.moment && one.value) measurements.push_back({*one.moment, *one.value});
    std::reverse(measurements.begin(), measurements.end());
    return measurements;
}

const std::vector<Sort> by_newest{{"moment", true}, {"key", true}};

bool is_derived(const KeyResult& key_result) {
    return key_result.source != Source::manual && key_result.source != Source::cmd;
}

}  // namespace

std::vector<Measurement> measurements_of(const Project& project, const KeyResult& key_result) {
    std::vector<Measurement> measurements = in_order(
        project.all<Checkin>({{"key_result", Compare::equal, key_result.key}, {"value", Compare::is_set, {}}},
                             by_newest, static_cast<std::int64_t>(pace_measurements)));
    const auto now = is_derived(key_result) ? project.value_of(key_result) : std::nullopt;
    if (now) measurements.push_back({project.now(), *now});
    const auto start = key_result.goal ? project.get(key_result.goal).start : std::nullopt;
    const auto first = start ? start : project.about().start;
    if (!first || !key_result.baseline || measurements.size() >= pace_measurements) return measurements;
    const Instant begin = project.zone().at(*first, minutes{0});
    if (begin < (measurements.empty() ? project.now() : measurements.front().moment))
        measurements.insert(measurements.begin(), {begin, *key_result.baseline});
    return measurements;
}

std::vector<Measurement> measurements_of(const Project& project, const Metric& metric) {
    return in_order(
        project.all<MetricReading>({{"metric", Compare::equal, metric.key}, {"value", Compare::is_set, {}}}, by_newest,
                                   static_cast<std::int64_t>(pace_measurements)));
}

Pace pace_of(const Project& project, const KeyResult& key_result) {
    const auto due = key_result.goal ? project.get(key_result.goal).due : std::nullopt;
    const auto last = due ? due : project.about().end;
    const auto end = last ? std::optional{project.zone().at(*last + days{1}, minutes{0})} : std::nullopt;
    return pace_of(key_result, measurements_of(project, key_result), end, project.now());
}

std::optional<double> confidence_in(const Project& project, const KeyResult& key_result) {
    const auto newest = project.all<Checkin>(
        {{"key_result", Compare::equal, key_result.key}, {"confidence", Compare::is_set, {}}}, by_newest, 1);
    return newest.empty() ? std::nullopt : newest.front().confidence;
}

}  // namespace muster
