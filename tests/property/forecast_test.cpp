#include <doctest/doctest.h>

#include <algorithm>

#include <muster/forecast.h>

#include "property/generator.h"

using namespace muster;
using namespace muster::plan;
using namespace muster::testing;

namespace {

// Tasks wait for earlier ones only, but their numbers are shuffled.
Uncertainty some_plan(Dice& dice) {
    Uncertainty plan;
    const int count = static_cast<int>(dice.number(1, 60));
    std::vector<int> numbers(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) numbers[static_cast<std::size_t>(i)] = i;
    for (std::size_t i = numbers.size(); i-- > 1;)
        std::swap(numbers[i], numbers[static_cast<std::size_t>(dice.number(0, static_cast<std::int64_t>(i)))]);
    for (int i = 0; i < count; ++i) {
        const auto low = static_cast<Slot>(dice.number(0, 50));
        const auto likely = static_cast<Slot>(low + dice.number(0, 50));
        plan.estimates.push_back(ThreePoint{low, likely, static_cast<Slot>(likely + dice.number(0, 100))});
        plan.network.duration.push_back(likely);
        plan.network.release.push_back(dice.chance(20) ? static_cast<Slot>(dice.number(0, 200)) : 0);
    }
    const std::vector<LinkType> types{LinkType::FS, LinkType::FS, LinkType::SS, LinkType::FF, LinkType::SF};
    for (std::int64_t links = dice.number(0, 2 * count); links > 0 && count > 1; --links) {
        const auto later = static_cast<std::size_t>(dice.number(1, count - 1));
        const auto earlier = static_cast<std::size_t>(dice.number(0, static_cast<std::int64_t>(later) - 1));
        plan.network.dependencies.push_back(
            {numbers[earlier], numbers[later], dice.one_of(types), static_cast<Slot>(dice.number(-10, 20))});
    }
    if (dice.chance(50)) plan.risks.push_back({0.4, static_cast<Slot>(dice.number(-30, 60)), {numbers.front()}});
    plan.targets = {{{numbers.front(), numbers.back()}, static_cast<Slot>(dice.number(0, 500))}};
    return plan;
}

// The plan's length with fixed durations, by moving tasks until nothing moves: slow, and unlike what the library does.
Slot length_of(const Network& network, const std::vector<Slot>& duration) {
    const auto size = duration.size();
    std::vector<Slot> start(network.release);
    for (bool moved = true; moved;) {
        moved = false;
        for (const Dependency& link : network.dependencies) {
            const auto before = static_cast<std::size_t>(link.before);
            const auto after = static_cast<std::size_t>(link.after);
            const bool from_start = link.type == LinkType::SS || link.type == LinkType::SF;
            const bool to_start = link.type == LinkType::FS || link.type == LinkType::SS;
            const Slot at =
                start[before] + (from_start ? 0 : duration[before]) + link.lag - (to_start ? 0 : duration[after]);
            if (at <= start[after]) continue;
            start[after] = at;
            moved = true;
        }
    }
    Slot length = 0;
    for (std::size_t i = 0; i < size; ++i) length = std::max(length, start[i] + duration[i]);
    return length;
}

Slot length_at(const Uncertainty& plan, Slot ThreePoint::*point) {
    std::vector<Slot> durations;
    for (const auto& estimate : plan.estimates) durations.push_back((*estimate).*point);
    return length_of(plan.network, durations);
}

void check_spread(const Spread& spread) {
    CHECK(spread.p10 <= spread.p50);
    CHECK(spread.p50 <= spread.p80);
    CHECK(spread.p80 <= spread.p90);
    CHECK(spread.p90 <= spread.p95);
    CHECK(spread.deviation >= 0);
    int counted = 0;
    for (const int count : spread.histogram.counts) counted += count;
    CHECK(counted == 500);
}

void check_task(const TaskRisk& task) {
    for (const double share : {task.criticality, task.cruciality, task.significance}) {
        CHECK(share >= 0);
        CHECK(share <= 1.0001);
    }
    CHECK(task.sensitivity >= 0);
}

}  // namespace

TEST_CASE("property: a forecast lies between best and worst, and its figures are in order") {
    for (const std::uint64_t seed : seeds(100)) {
        CAPTURE(seed);
        Dice dice(seed);
        const Uncertainty plan = some_plan(dice);
        ForecastOptions options;
        options.samples = 500;
        options.seed = seed;
        options.correlation = 0.1 * static_cast<double>(dice.number(0, 10));
        options.shape = dice.chance(50) ? Shape::pert : Shape::triangular;
        const Forecast result = forecast(plan, options).value();
        CHECK(result.planned == length_at(plan, &ThreePoint::likely));
        check_spread(result.finish);
        check_spread(result.targets.front());
        CHECK(result.targets.front().p50 <= result.finish.p50);
        for (const TaskRisk& task : result.tasks) check_task(task);
        double critical = 0;
        for (const TaskRisk& task : result.tasks) critical += task.criticality;
        CHECK(critical >= 1);  // in each sample at least one task is
    }
}

// With starts that only forward links move, longer tasks never end a plan sooner; SS and SF links let them.
TEST_CASE("property: with FS links the finish lies between that of the best and of the worst durations") {
    for (const std::uint64_t seed : seeds(100)) {
        CAPTURE(seed);
        Dice dice(seed);
        Uncertainty plan = some_plan(dice);
        plan.risks.clear();
        for (Dependency& link : plan.network.dependencies) link.type = LinkType::FS;
        ForecastOptions options;
        options.samples = 500;
        const Forecast result = forecast(plan, options).value();
        CHECK(result.finish.p10 >= length_at(plan, &ThreePoint::low));
        CHECK(result.finish.p95 <= length_at(plan, &ThreePoint::high));
    }
}

TEST_CASE("property: threads never change a figure") {
    for (const std::uint64_t seed : seeds(20)) {
        CAPTURE(seed);
        Dice dice(seed);
        const Uncertainty plan = some_plan(dice);
        ForecastOptions options;
        options.samples = static_cast<int>(dice.number(1, 3000));
        options.seed = seed;
        const auto one = forecast(plan, options);
        for (const int threads : {2, 4, 40}) {
            options.threads = threads;
            CHECK(forecast(plan, options) == one);
        }
    }
}
