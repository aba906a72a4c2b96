#include "domain/forecast/check.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <muster/error.h>

#include "base/language.h"

namespace muster::plan {

namespace {

constexpr int most_samples = 10'000'000;
constexpr int most_threads = 1024;
constexpr int most_bins = 10'000;

// Names the value that a forecast cannot take; most are kept out by the commands, which know better words.
void require(bool holds, const char* name, double value) {
    if (!holds) throw Error(Failure::usage, say("a forecast takes no {} of {}", name, value));
}

bool is_chance(double value) {
    return value >= 0 && value <= 1;
}

void check_estimate(const ThreePoint& estimate) {
    if (estimate.low >= 0 && estimate.low <= estimate.likely && estimate.likely <= estimate.high) return;
    throw Error(Failure::usage,
                say("an estimate of {}, {} and {} is out of order", estimate.low, estimate.likely, estimate.high),
                tr("give the least, the most likely and the most, in this order"));
}

void check_options(const ForecastOptions& options) {
    require(options.samples >= 1 && options.samples <= most_samples, "samples", options.samples);
    require(options.threads >= 1 && options.threads <= most_threads, "threads", options.threads);
    require(options.bins >= 1 && options.bins <= most_bins, "bins", options.bins);
    require(is_chance(options.correlation), "correlation", options.correlation);
}

void check_tasks(const std::vector<int>& tasks, int count) {
    for (const int task : tasks) require(task >= 0 && task < count, "task", task);
}

void check_network(const Network& network) {
    const std::size_t count = network.duration.size();
    for (const Slot duration : network.duration) require(duration >= 0, "duration", duration);
    for (const Dependency& dependency : network.dependencies)
        check_tasks({dependency.before, dependency.after}, network.size());
    require(network.release.empty() || network.release.size() == count, "release",
            static_cast<double>(network.release.size()));
}

// The longest that the plan could become: all its tasks at their worst, one after the other.
double longest(const Uncertainty& uncertainty) {
    const Network& network = uncertainty.network;
    double sum = 0;
    double ratio = 1;
    for (const double past : uncertainty.history) ratio = std::max(ratio, past);
    for (std::size_t i = 0; i < network.duration.size(); ++i) {
        const bool estimated = !uncertainty.estimates.empty() && uncertainty.estimates[i];
        sum += std::max(network.duration[i] * ratio, estimated ? 1.0 * uncertainty.estimates[i]->high : 0.0);
    }
    for (const Dependency& dependency : network.dependencies) sum += std::fabs(1.0 * dependency.lag);
    for (const RiskEvent& risk : uncertainty.risks)
        sum += std::fabs(1.0 * risk.impact) * static_cast<double>(risk.tasks.size());
    Slot release = 0;
    for (const Slot slot : network.release) release = std::max(release, slot);
    return sum + release;
}

}  // namespace

void check(const Uncertainty& uncertainty, const ForecastOptions& options) {
    check_options(options);
    check_network(uncertainty.network);
    const std::size_t count = uncertainty.network.duration.size();
    require(uncertainty.estimates.empty() || uncertainty.estimates.size() == count, "estimates",
            static_cast<double>(uncertainty.estimates.size()));
    for (const auto& estimate : uncertainty.estimates)
        if (estimate) check_estimate(*estimate);
    for (const double ratio : uncertainty.history) require(ratio > 0 && std::isfinite(ratio), "ratio", ratio);
    for (const RiskEvent& risk : uncertainty.risks) {
        require(is_chance(risk.probability), "probability", risk.probability);
        check_tasks(risk.tasks, uncertainty.network.size());
    }
    for (const Target& target : uncertainty.targets) check_tasks(target.tasks, uncertainty.network.size());
    if (longest(uncertainty) >= never)
        throw Error(Failure::refused, tr("the plan could become too long to be counted"));
}

}  // namespace muster::plan
