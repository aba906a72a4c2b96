#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

#include <muster/forecast.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using namespace muster::plan;
using doctest::Approx;

namespace {

// Tasks one after the other.
Uncertainty chain(const std::vector<Slot>& durations) {
    Uncertainty result;
    result.network.duration = durations;
    for (int task = 1; task < result.network.size(); ++task)
        result.network.dependencies.push_back({task - 1, task, LinkType::FS, 0});
    return result;
}

Uncertainty estimated(const std::vector<ThreePoint>& estimates) {
    std::vector<Slot> durations;
    for (const ThreePoint& estimate : estimates) durations.push_back(estimate.likely);
    Uncertainty result = chain(durations);
    result.estimates.assign(estimates.begin(), estimates.end());
    return result;
}

Uncertainty side_by_side(const std::vector<ThreePoint>& estimates) {
    Uncertainty result = estimated(estimates);
    result.network.dependencies.clear();
    return result;
}

Forecast run(const Uncertainty& uncertainty, const ForecastOptions& options = {}) {
    return forecast(uncertainty, options).value();
}

ForecastOptions with_correlation(double correlation) {
    ForecastOptions options;
    options.correlation = correlation;
    return options;
}

bool is_always(const Spread& spread, Slot slot) {
    return spread.p10 == slot && spread.p50 == slot && spread.p80 == slot && spread.p90 == slot && spread.p95 == slot &&
           spread.mean == slot && spread.deviation == 0;
}

double uniform_variance(const ThreePoint& e) {
    const double a = e.low, m = e.likely, b = e.high;
    return (a * a + b * b + m * m - a * b - a * m - b * m) / 18;
}

double pert_variance(const ThreePoint& e) {
    const double mean = (e.low + 4.0 * e.likely + e.high) / 6;
    return (mean - e.low) * (e.high - mean) / 7;
}

}  // namespace

TEST_CASE("a chain without uncertainty takes the sum of its tasks at every percentile") {
    const Forecast result = run(chain({5, 0, 7, 12}));
    CHECK(is_always(result.finish, 24));
    CHECK(result.planned == 24);
    CHECK(result.merge_bias == 0);
    CHECK(result.drivers.empty());
    for (const TaskRisk& task : result.tasks) {
        CHECK(task.criticality == 1);
        CHECK(task.cruciality == 0);
        CHECK(task.sensitivity == 0);
    }
    CHECK(result.finish.histogram == Histogram{24, 1, {10'000}});
}

TEST_CASE("links of each type, lags and releases, by hand") {
    Uncertainty plan;
    plan.network.duration = {10, 4, 6, 3, 2};
    plan.network.dependencies = {{0, 1, LinkType::SS, 3},    // 1: 3 to 7
                                 {0, 2, LinkType::FF, 2},    // 2: 6 to 12
                                 {0, 3, LinkType::SF, 5},    // 3: 2 to 5
                                 {2, 4, LinkType::FS, -1}};  // 4: 20 (released) to 22
    plan.network.release = {0, 0, 0, 0, 20};
    plan.targets = {{{1}, 7}, {{2, 3}, 11}, {{}, {}}};
    const Forecast result = run(plan);
    CHECK(is_always(result.finish, 22));
    CHECK(is_always(result.targets[0], 7));
    CHECK(is_always(result.targets[1], 12));
    CHECK(is_always(result.targets[2], 0));
    CHECK(result.targets[0].due_chance == 1.0);
    CHECK(result.targets[1].due_chance == 0.0);
    CHECK_FALSE(result.targets[2].due_chance);
    CHECK(result.tasks[4].criticality == 1);
    CHECK(result.tasks[2].criticality == 0);  // it could end 9 later
    CHECK(result.tasks[2].significance == Approx(6.0 / 15));
}

TEST_CASE("one task is spread as its distribution says") {
    ForecastOptions options;
    options.samples = 200'000;
    for (const ThreePoint& estimate : {ThreePoint{1000, 3000, 9000}, ThreePoint{0, 0, 5000},
                                       ThreePoint{100, 8000, 8000}, ThreePoint{2000, 2100, 30'000}}) {
        CAPTURE(estimate.likely);
        options.shape = Shape::triangular;
        const Spread triangular = run(estimated({estimate}), options).finish;
        const double width = estimate.high - estimate.low;
        CHECK(triangular.mean == Approx((estimate.low + estimate.likely + estimate.high) / 3.0).epsilon(0.002));
        CHECK(triangular.deviation / width == Approx(std::sqrt(uniform_variance(estimate)) / width).epsilon(0.005));
        options.shape = Shape::pert;
        const Spread pert = run(estimated({estimate}), options).finish;
        CHECK(pert.mean == Approx((estimate.low + 4.0 * estimate.likely + estimate.high) / 6).epsilon(0.002));
        CHECK(pert.deviation / width == Approx(std::sqrt(pert_variance(estimate)) / width).epsilon(0.005));
    }
}

TEST_CASE("percentiles of one task are the quantiles of its distribution") {
    ForecastOptions options;
    options.samples = 200'000;
    options.shape = Shape::triangular;
    const Spread triangular = run(estimated({ThreePoint{0, 5000, 10'000}}), options).finish;
    CHECK(triangular.p10 == Approx(10'000 * std::sqrt(0.1 / 2)).epsilon(0.01));
    CHECK(triangular.p50 == Approx(5000).epsilon(0.01));
    CHECK(triangular.p95 == Approx(10'000 - 10'000 * std::sqrt(0.05 / 2)).epsilon(0.01));
    options.shape = Shape::pert;  // beta(3, 3): the median is the middle, the ninth decile 0.7535841
    const Spread pert = run(estimated({ThreePoint{0, 5000, 10'000}}), options).finish;
    CHECK(pert.p50 == Approx(5000).epsilon(0.01));
    CHECK(pert.p90 == Approx(7535.8).epsilon(0.005));
    // beta(1, 5), whose quantile is 1 - (1 - u)^(1/5)
    CHECK(run(estimated({ThreePoint{0, 0, 10'000}}), options).finish.p90 == Approx(3690.4).epsilon(0.01));
}

TEST_CASE("where paths meet, the finish is later than the critical path says") {
    ForecastOptions options = with_correlation(0);
    options.shape = Shape::triangular;
    const Forecast two = run(side_by_side({{0, 5000, 10'000}, {0, 5000, 10'000}}), options);
    CHECK(two.planned == 5000);
    // Both are done by the median of their maximum with chance 1/2, each by it with chance sqrt(1/2).
    CHECK(two.finish.p50 == Approx(10'000 - 10'000 * std::sqrt((1 - std::sqrt(0.5)) / 2)).epsilon(0.02));
    CHECK(two.merge_bias == two.finish.p50 - 5000);
    CHECK(two.tasks[0].criticality == Approx(0.5).epsilon(0.04));
    CHECK(two.tasks[0].criticality + two.tasks[1].criticality == Approx(1).epsilon(0.01));
}

TEST_CASE("tasks that share their luck spread a chain more") {
    const std::vector<ThreePoint> ten(10, ThreePoint{0, 1000, 2000});
    const double alone = std::sqrt(pert_variance(ten.front()));
    const Spread independent = run(estimated(ten), with_correlation(0)).finish;
    const Spread usual = run(estimated(ten)).finish;
    const Spread shared = run(estimated(ten), with_correlation(0.9)).finish;
    const Spread equal = run(estimated(ten), with_correlation(1)).finish;
    CHECK(independent.deviation == Approx(alone * std::sqrt(10)).epsilon(0.03));
    CHECK(usual.deviation == Approx(alone * std::sqrt(10 * (1 + 9 * 0.3))).epsilon(0.03));
    CHECK(shared.deviation == Approx(alone * std::sqrt(10 * (1 + 9 * 0.9))).epsilon(0.03));
    CHECK(equal.deviation == Approx(alone * 10).epsilon(0.03));
    CHECK(independent.p90 < shared.p90);
    CHECK(independent.mean == Approx(shared.mean).epsilon(0.01));
}

TEST_CASE("a certain risk adds its impact to each task it names, an impossible one nothing") {
    Uncertainty plan = chain({10, 10, 10});
    plan.risks = {{1, 5, {0, 2}}, {0, 100, {1}}};
    const Forecast result = run(plan);
    CHECK(is_always(result.finish, 40));
    CHECK(result.planned == 30);
    CHECK(result.merge_bias == 10);
    CHECK(result.tasks[0].mean == 15);
    CHECK(result.risks[0].frequency == 1);
    CHECK_FALSE(result.risks[0].delay);
    CHECK(result.risks[1].frequency == 0);
}

TEST_CASE("a risk happens as often as it says and delays the plan by what it does") {
    Uncertainty plan = chain({10, 10});
    plan.risks = {{0.3, 20, {1}}};
    const Forecast result = run(plan);
    CHECK(result.risks[0].frequency == Approx(0.3).epsilon(0.05));
    CHECK(result.risks[0].delay.value() == Approx(20));
    CHECK(result.finish.p50 == 20);
    CHECK(result.finish.p80 == 40);
    CHECK(result.drivers == std::vector{1});
}

TEST_CASE("a chance shortens a task, but not below nothing") {
    Uncertainty plan = chain({10, 10});
    plan.risks = {{1, -30, {1}}};
    CHECK(is_always(run(plan).finish, 10));
}

TEST_CASE("the team's own history scales durations without estimates") {
    Uncertainty plan = chain({1000, 1000});
    plan.history = {1.5};
    CHECK(is_always(run(plan).finish, 3000));
    plan.history = {2, 1, 3};  // on a line between them: like a number from 1 to 3
    plan.estimates = {ThreePoint{1000, 1000, 1000}, {}};
    const Spread finish = run(plan).finish;
    CHECK(finish.mean == Approx(3000).epsilon(0.01));
    CHECK(finish.p10 == Approx(2200).epsilon(0.02));
    CHECK(finish.p90 == Approx(3800).epsilon(0.02));
}

TEST_CASE("who drives the spread: the uncertain task of the long path") {
    Uncertainty plan = side_by_side({{4000, 5000, 9000}, {100, 200, 300}, {6000, 6000, 6000}});
    plan.due = 6000;
    const Forecast result = run(plan);
    CHECK(result.drivers == std::vector{0});
    CHECK(result.tasks[1].criticality == 0);
    CHECK(result.tasks[0].cruciality > 0.8);
    CHECK(result.tasks[0].significance > result.tasks[1].significance);
    CHECK(result.tasks[2].cruciality == 0);
    // The plan is late exactly when the first task takes longer than the third, which is then not critical.
    CHECK(result.finish.due_chance.value() == Approx(result.tasks[2].criticality));
}

TEST_CASE("a task that is alone is all the risk there is") {
    const Forecast result = run(estimated({ThreePoint{1000, 3000, 9000}}));
    CHECK(result.tasks[0].cruciality == Approx(1));
    CHECK(result.tasks[0].sensitivity == Approx(1));
    CHECK(result.tasks[0].significance == Approx(1));
    CHECK(result.tasks[0].mean == Approx(result.finish.mean));
}

TEST_CASE("a histogram counts every sample") {
    ForecastOptions options;
    options.bins = 7;
    options.samples = 1001;
    const Histogram histogram = run(estimated({ThreePoint{1000, 3000, 9000}}), options).finish.histogram;
    CHECK(histogram.counts.size() <= 7);
    CHECK(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0) == 1001);
    CHECK(histogram.counts.front() > 0);
    CHECK(histogram.counts.back() > 0);
}

TEST_CASE("an empty plan is done at once") {
    const Forecast result = run({});
    CHECK(is_always(result.finish, 0));
    CHECK(result.tasks.empty());
}

TEST_CASE("a forecast may be interrupted, and asks often") {
    ForecastOptions options;
    int asked = 0;
    options.keep_going = [&] { return ++asked < 5; };
    CHECK_FALSE(forecast(chain({1, 2}), options));
    CHECK(asked == 5);
    options.samples = 1'000'000;  // so that the other threads leave some work
    options.threads = 3;
    CHECK_FALSE(forecast(chain({1, 2}), options));
    options.keep_going = []() -> bool { throw Error(Failure::unexpected, "stop"); };
    CHECK(failure_of([&] { forecast(chain({1, 2}), options); }) == Failure::unexpected);
}

TEST_CASE("what cannot be forecast is refused") {
    const auto failure = [](const Uncertainty& plan, const ForecastOptions& options = {}) {
        return failure_of([&] { forecast(plan, options); });
    };
    CHECK(failure(estimated({ThreePoint{3, 2, 4}})) == Failure::usage);
    CHECK(failure(estimated({ThreePoint{1, 5, 4}})) == Failure::usage);
    CHECK(failure(estimated({ThreePoint{-1, 2, 4}})) == Failure::usage);
    CHECK(failure(chain({1}), with_correlation(1.1)) == Failure::usage);
    CHECK(failure(chain({1}), with_correlation(std::nan(""))) == Failure::usage);
    ForecastOptions none;
    none.samples = 0;
    CHECK(failure(chain({1}), none) == Failure::usage);
    Uncertainty plan = chain({1, 1});
    plan.history = {0};
    CHECK(failure(plan) == Failure::usage);
    plan.history = {INFINITY};
    CHECK(failure(plan) == Failure::usage);
    plan = chain({1, 1});
    plan.risks = {{1.5, 1, {0}}};
    CHECK(failure(plan) == Failure::usage);
    plan.risks = {{0.5, 1, {2}}};
    CHECK(failure(plan) == Failure::usage);
    plan = chain({1, 1});
    plan.estimates.resize(1);
    CHECK(failure(plan) == Failure::usage);
    plan = chain({1, 1});
    plan.network.dependencies.push_back({1, 0, LinkType::FS, 0});
    CHECK(failure(plan) == Failure::refused);
    CHECK(failure(chain({never / 2, never / 2 + 1})) == Failure::refused);
}

// These figures may change only with the algorithm, never with the machine, the compiler or the number of threads.
TEST_CASE("a seed gives the same figures for ever") {
    Uncertainty plan = estimated({{80, 100, 190}, {10, 30, 60}, {200, 240, 400}, {50, 50, 90}, {5, 60, 70}});
    plan.network.dependencies = {{0, 1, LinkType::FS, 0},
                                 {0, 2, LinkType::SS, 20},
                                 {1, 3, LinkType::FS, 5},
                                 {2, 4, LinkType::FF, 10},
                                 {3, 4, LinkType::FS, 0}};
    plan.risks = {{0.25, 40, {1, 3}}};
    plan.due = 300;
    ForecastOptions options;
    options.seed = 2026;
    options.threads = 2;
    const Forecast result = run(plan, options);
    CHECK(result.planned == 270);
    CHECK(result.finish.p10 == 256);
    CHECK(result.finish.p50 == 302);
    CHECK(result.finish.p80 == 339);
    CHECK(result.finish.p90 == 358);
    CHECK(result.finish.p95 == 374);
    CHECK(result.finish.mean == 305.3085);
    CHECK(result.finish.deviation == 38.512275026931391);
    CHECK(result.finish.due_chance == 0.4862);
    CHECK(result.tasks[2].criticality == 0.6355);
    CHECK(result.tasks[2].cruciality == 0.72716325674903781);
    CHECK(result.tasks[2].significance == 0.94514326272507243);
    CHECK(result.tasks[2].sensitivity == 0.57061707266728579);
    CHECK(result.tasks[1].mean == 42.0482);
    CHECK(result.risks[0].delay.value() == 45.860373504461847);
    CHECK(result.drivers == std::vector{2, 0, 4, 1, 3});
    options.shape = Shape::triangular;
    CHECK(run(plan, options).finish.p80 == 366);
    CHECK(run(plan, options).finish.mean == 325.1257);
}
