#pragma once
// When a plan will be done, as chances: a network run many times with durations and risks drawn at random.
//
// The same input and seed give the same figures on every machine and with any number of threads: a random number
// depends on the seed, the task and the sample alone (a counter-based generator), and the arithmetic is that of IEEE
// 754 without fused operations or library functions that differ from one machine to another.

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <muster/network.h>

namespace muster::plan {

/// What a task may last: at best, most likely, at worst; 0 <= low <= likely <= high.
struct ThreePoint {
    Slot low = 0;
    Slot likely = 0;
    Slot high = 0;
};

/// How durations lie between the three points. Triangular: mean (a + m + b) / 3, variance
/// (a² + b² + m² - ab - am - bm) / 18. Beta-PERT: a beta distribution with alpha = 1 + 4 (m - a) / (b - a) and
/// beta = 1 + 4 (b - m) / (b - a), mean (a + 4m + b) / 6, variance (mean - a) (b - mean) / 7. Source: Malcolm,
/// Roseboom, Clark & Fazar, "Application of a technique for research and development program evaluation" (1959); Vose,
/// "Risk Analysis" (2008).
enum class Shape { triangular, pert };

/// Something that happens or does not, once a sample: a risk of the register.
struct RiskEvent {
    double probability = 0;  ///< 0 to 1
    Slot impact = 0;         ///< what each task named lasts longer; below 0 for a chance, but no task lasts less than 0
    std::vector<int> tasks;
};

/// A milestone: done when the last of its tasks is; one without tasks is done at 0.
struct Target {
    std::vector<int> tasks;
    std::optional<Slot> due;
};

/// What is to be forecast. A task's duration comes from its estimate; without one it is the network's duration times a
/// ratio of the history; without a history it is certain. Resources are dependencies that the caller has added.
struct Uncertainty {
    Network network;                                   ///< durations are the most likely ones; due slots are not read
    std::vector<std::optional<ThreePoint>> estimates;  ///< a task each, or empty for none
    std::vector<double> history;                       ///< actual / estimate of tasks that are done, above 0, any order
    std::vector<RiskEvent> risks;
    std::vector<Target> targets;
    std::optional<Slot> due;  ///< of the whole plan
};

struct ForecastOptions {
    int samples = 10'000;
    std::uint64_t seed = 1;
    Shape shape = Shape::pert;
    /// How much of a task's luck it shares with all others, 0 to 1: the rho of a one-factor Gaussian copula,
    /// u = Phi(sqrt(rho) F + sqrt(1 - rho) e). Independent tasks (0) shrink the spread of a plan, a classic error.
    double correlation = 0.3;
    int threads = 1;
    int bins = 20;  ///< of each histogram
    /// Asked now and then by the thread that called; the run ends when it says no. May be empty.
    std::function<bool()> keep_going;
};

/// How often a result fell into each of several stretches of equal width, the first of which begins at `first`.
struct Histogram {
    Slot first = 0;
    Slot width = 1;
    std::vector<int> counts;

    bool operator==(const Histogram&) const = default;
};

/// How a finish is spread over the samples. P80 is the earliest slot by which 80 of 100 samples were done (nearest
/// rank).
struct Spread {
    Slot p10 = 0, p50 = 0, p80 = 0, p90 = 0, p95 = 0;
    double mean = 0;
    double deviation = 0;              ///< standard deviation
    std::optional<double> due_chance;  ///< share of samples done by the due slot; absent without one
    Histogram histogram;

    bool operator==(const Spread&) const = default;
};

/// What a task does to the finish of the plan. Sources: PERT criticality after Van Slyke, "Monte Carlo methods and the
/// PERT problem" (1963); the sensitivity measures as in Vanhoucke, "Measuring Time" (2009).
struct TaskRisk {
    double criticality = 0;   ///< CI: share of samples in which the task has no float
    double cruciality = 0;    ///< |correlation of its duration d with the plan's length T|; 0 where either never varies
    double significance = 0;  ///< SI = E[d / (d + float) * T / E(T)]
    double sensitivity = 0;   ///< SSI = CI * deviation of d / deviation of T; 0 where T never varies
    double mean = 0;          ///< of its duration, risks included

    bool operator==(const TaskRisk&) const = default;
};

/// What a risk does to the finish of the plan.
struct RiskEffect {
    double frequency = 0;         ///< share of samples in which it happened
    std::optional<double> delay;  ///< mean length of the plan with it less that without; absent if one is missing

    bool operator==(const RiskEffect&) const = default;
};

struct Forecast {
    Spread finish;                ///< of the whole plan
    std::vector<Spread> targets;  ///< as given
    std::vector<TaskRisk> tasks;  ///< a task each
    std::vector<RiskEffect> risks;
    std::vector<int> drivers;  ///< up to ten tasks that spread the finish most, by sensitivity
    Slot planned = 0;     ///< length of the plan by the critical path method, with most likely durations and no risk
    Slot merge_bias = 0;  ///< P50 - planned: where paths meet, the latest counts

    bool operator==(const Forecast&) const = default;
};

/// Runs the network `samples` times. Absent when `keep_going` said no. Throws `usage` for estimates out of order,
/// probabilities, correlations, ratios and counts that are none, and tasks that there are not; `refused` if tasks wait
/// for each other in a circle or the plan could become longer than `never`.
std::optional<Forecast> forecast(const Uncertainty& uncertainty, const ForecastOptions& options = {});

}  // namespace muster::plan
