#include <doctest/doctest.h>

#include <algorithm>

#include <muster/levelling.h>
#include <muster/schedule_check.h>

#include "property/generator.h"

using namespace muster::plan;
using namespace muster::testing;

namespace {

std::vector<int> shuffled_numbers(Dice& dice, int count) {
    std::vector<int> numbers(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) numbers[static_cast<std::size_t>(i)] = i;
    for (std::size_t i = numbers.size(); i-- > 1;)
        std::swap(numbers[i], numbers[static_cast<std::size_t>(dice.number(0, static_cast<std::int64_t>(i)))]);
    return numbers;
}

// Tasks wait for earlier ones only, but their numbers are shuffled; some last nothing, some need nothing.
LevelProblem some_problem(Dice& dice) {
    LevelProblem problem;
    const int count = static_cast<int>(dice.number(1, 40));
    const std::int64_t resources = dice.number(0, 9);
    const std::int64_t units = dice.chance(40) ? (dice.chance(50) ? 100'000 : 1'000) : 12;
    const std::int64_t longest = dice.chance(30) ? 70 : 16;
    for (std::int64_t i = 0; i < resources; ++i) problem.capacity.push_back(static_cast<int>(dice.number(1, units)));
    for (int task = 0; task < count; ++task) {
        problem.duration.push_back(static_cast<Slot>(dice.chance(15) ? 0 : dice.number(1, longest)));
        std::vector<int>& needed = problem.demand.emplace_back();
        for (const int capacity : problem.capacity)
            needed.push_back(dice.chance(50) ? 0 : static_cast<int>(dice.number(0, capacity)));
    }
    const std::vector<int> numbers = shuffled_numbers(dice, count);
    for (std::int64_t links = dice.number(0, 2 * count); links > 0 && count > 1; --links) {
        const auto later = static_cast<std::size_t>(dice.number(1, count - 1));
        const auto earlier = static_cast<std::size_t>(dice.number(0, static_cast<std::int64_t>(later) - 1));
        problem.precedences.emplace_back(numbers[earlier], numbers[later]);
    }
    return problem;
}

LevelBudget budget_of(Dice& dice, std::int64_t most) {
    LevelBudget budget;
    budget.schedules = static_cast<std::uint64_t>(dice.number(0, most));
    budget.seed = dice.next();
    return budget;
}

Slot end_of(const LevelProblem& problem, const std::vector<Slot>& start) {
    Slot end = 0;
    for (std::size_t task = 0; task < start.size(); ++task) end = std::max(end, start[task] + problem.duration[task]);
    return end;
}

}  // namespace

TEST_CASE("property: a levelled plan is valid, and no shorter than its bound") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const LevelProblem problem = some_problem(dice);
        const LevelBudget budget = budget_of(dice, 400);
        const Levelled result = level(problem, budget);
        const std::vector<Violation> found = check_schedule(problem, result.start);
        REQUIRE_MESSAGE(found.empty(), found.front().what);
        REQUIRE(result.makespan == end_of(problem, result.start));
        REQUIRE(result.makespan >= result.bound);
        REQUIRE(result.schedules <= std::max<std::uint64_t>(budget.schedules, 1) + 3);
    }
}

TEST_CASE("property: the same seed and schedules give the same plan") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const LevelProblem problem = some_problem(dice);
        const LevelBudget budget = budget_of(dice, 2'000);
        const Levelled first = level(problem, budget);
        const Levelled second = level(problem, budget);
        REQUIRE(first.start == second.start);
        REQUIRE(first.schedules == second.schedules);
    }
}

TEST_CASE("property: units a thousand times as fine give the same plan") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        LevelProblem problem = some_problem(dice);
        if (std::any_of(problem.capacity.begin(), problem.capacity.end(), [](int units) { return units > 1'000; }))
            continue;
        const LevelBudget budget = budget_of(dice, 500);
        const Levelled coarse = level(problem, budget);
        for (int& units : problem.capacity) units *= 1'000;
        for (std::vector<int>& needed : problem.demand)
            for (int& units : needed) units *= 1'000;
        REQUIRE(level(problem, budget).start == coarse.start);
    }
}

TEST_CASE("property: more schedules give no longer plan") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const LevelProblem problem = some_problem(dice);
        LevelBudget budget;
        budget.schedules = 1;
        const Slot by_one = level(problem, budget).makespan;
        budget.schedules = 1'000;
        REQUIRE(level(problem, budget).makespan <= by_one);
    }
}

TEST_CASE("property: the checker sees a task that starts before it may") {
    int moved = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const LevelProblem problem = some_problem(dice);
        if (problem.precedences.empty()) continue;
        std::vector<Slot> start = level(problem, budget_of(dice, 50)).start;
        const auto [before, after] = dice.one_of(problem.precedences);
        const auto first = static_cast<std::size_t>(before);
        start[static_cast<std::size_t>(after)] = start[first] + problem.duration[first] - 1;
        const std::vector<Violation> found = check_schedule(problem, start);
        REQUIRE(std::any_of(found.begin(), found.end(),
                            [&](const Violation& violation) { return violation.task == after; }));
        ++moved;
    }
    CHECK(moved > 100);
}

TEST_CASE("property: the checker sees a resource that has one unit less than is booked") {
    int robbed = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        LevelProblem problem = some_problem(dice);
        const std::vector<Slot> start = level(problem, budget_of(dice, 50)).start;
        for (std::size_t task = 0; task < start.size(); ++task)
            for (std::size_t resource = 0; resource < problem.capacity.size(); ++resource) {
                if (problem.duration[task] == 0 || problem.demand[task][resource] == 0) continue;
                LevelProblem poorer = problem;
                poorer.capacity[resource] = problem.demand[task][resource] - 1;
                REQUIRE_FALSE(check_schedule(poorer, start).empty());
                ++robbed;
            }
    }
    CHECK(robbed > 1'000);
}

TEST_CASE("property: the checker sees a start that is missing or before the plan begins") {
    const LevelProblem problem{{2, 2}, {}, {{}, {}}, {}};
    CHECK(check_schedule(problem, {0}).size() == 1);
    CHECK(check_schedule(problem, {0, -1}).size() == 1);
    CHECK(check_schedule(problem, {0, 0}).empty());
}
