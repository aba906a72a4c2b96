#include <doctest/doctest.h>

#include <limits>

#include <muster/error.h>
#include <muster/levelling.h>
#include <muster/schedule_check.h>

using namespace muster;
using namespace muster::plan;

namespace {

LevelBudget few_schedules() {
    LevelBudget budget;
    budget.schedules = 2'000;
    return budget;
}

Levelled solve(const LevelProblem& problem, const LevelBudget& budget = few_schedules()) {
    const Levelled result = level(problem, budget);
    CHECK(check_schedule(problem, result.start).empty());
    CHECK(result.makespan >= result.bound);
    return result;
}

Failure failure_of(const LevelProblem& problem) {
    try {
        static_cast<void>(level(problem, few_schedules()));
    } catch (const Error& error) {
        return error.failure();
    }
    return Failure::unexpected;
}

// Two machines of one unit, three jobs of two steps. Johnson's rule does the second job first, the third last: 3 on the
// first machine before the second can begin, then 5 + 5 + 2 there without a gap.
LevelProblem flow_shop() {
    LevelProblem problem;
    problem.duration = {4, 5, 3, 5, 6, 2};
    problem.precedences = {{0, 1}, {2, 3}, {4, 5}};
    problem.demand = {{1, 0}, {0, 1}, {1, 0}, {0, 1}, {1, 0}, {0, 1}};
    problem.capacity = {1, 1};
    return problem;
}

}  // namespace

TEST_CASE("levelling: tasks that wait for nothing share what there is") {
    LevelProblem problem{{3, 3, 3, 3}, {}, {{1}, {1}, {1}, {1}}, {2}};
    const Levelled result = solve(problem);
    CHECK(result.makespan == 6);
    CHECK(result.bound == 6);
}

TEST_CASE("levelling: a chain is as long as its tasks") {
    LevelProblem problem{{3, 4, 5}, {{2, 1}, {1, 0}}, {{1}, {1}, {1}}, {1}};
    const Levelled result = solve(problem);
    CHECK(result.makespan == 12);
    CHECK(result.start == std::vector<Slot>{9, 5, 0});
}

TEST_CASE("levelling: a flow shop of two machines ends when Johnson's rule says") {
    const Levelled result = solve(flow_shop());
    CHECK(result.makespan == 15);
}

TEST_CASE("levelling: without resources the critical path remains") {
    LevelProblem problem{{2, 7, 4, 1}, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, {{}, {}, {}, {}}, {}};
    const Levelled result = solve(problem);
    CHECK(result.makespan == 10);
    CHECK(result.schedules == 1);
}

TEST_CASE("levelling: the bound knows what comes before and after a resource is needed") {
    // Either wait of 5 can overlap only the other task's work.
    LevelProblem problem{{5, 4, 4, 5}, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, {{0}, {1}, {1}, {0}}, {1}};
    const Levelled result = solve(problem);
    CHECK(result.bound == 18);
    CHECK(result.makespan == 18);
}

TEST_CASE("levelling: many resources, and units beyond sixteen bits") {
    LevelProblem problem;
    for (int task = 0; task < 6; ++task) {
        problem.duration.push_back(2);
        problem.demand.emplace_back(7, 0);
        problem.demand.back()[static_cast<std::size_t>(task)] = 2;
        problem.demand.back()[6] = 1;
    }
    problem.capacity = {2, 2, 2, 2, 2, 2, 3};
    CHECK(solve(problem).makespan == 4);
    const int most = std::numeric_limits<int>::max();
    problem.capacity = {2, 2, 2, 2, 2, 2, most};
    for (auto& needed : problem.demand) needed[6] = most / 2;
    CHECK(solve(problem).makespan == 6);
}

TEST_CASE("levelling: tasks that last nothing are placed, and need what they need") {
    LevelProblem problem{{0, 3, 0, 0}, {{0, 1}, {1, 2}, {2, 3}}, {{0}, {1}, {0}, {1}}, {1}};
    const Levelled result = solve(problem);
    CHECK(result.start == std::vector<Slot>{0, 0, 3, 3});
    CHECK(result.makespan == 3);
    CHECK(solve({{0, 0}, {}, {{1}, {1}}, {1}}).makespan == 0);
}

TEST_CASE("levelling: no tasks need no time") {
    const Levelled result = solve({});
    CHECK(result.start.empty());
    CHECK(result.makespan == 0);
}

TEST_CASE("levelling: the smallest budget still gives a plan") {
    LevelBudget budget;
    budget.schedules = 0;
    budget.seconds = 0;
    const Levelled result = solve(flow_shop(), budget);
    CHECK(result.schedules == 1);
    CHECK(result.start.size() == 6);
}

TEST_CASE("levelling: the caller can stop it") {
    LevelBudget budget;
    budget.schedules = std::numeric_limits<std::uint64_t>::max();
    int asked = 0;
    budget.keep_going = [&](Slot best, std::uint64_t schedules) {
        CHECK(best == 9);
        CHECK(schedules >= 1);
        return ++asked < 3;
    };
    // Of five tasks two at a time fit, which the bound of 30 / 5 does not see: only the caller ends the search.
    const LevelProblem problem{{3, 3, 3, 3, 3}, {}, {{2}, {2}, {2}, {2}, {2}}, {5}};
    const Levelled result = solve(problem, budget);
    CHECK(asked == 3);
    CHECK(result.makespan == 9);
}

TEST_CASE("levelling: what cannot be planned is refused") {
    CHECK(failure_of({{1, 1}, {{0, 1}, {1, 0}}, {{}, {}}, {}}) == Failure::refused);
    CHECK(failure_of({{1}, {{0, 0}}, {{}}, {}}) == Failure::refused);
    CHECK(failure_of({{1}, {}, {{3}}, {2}}) == Failure::refused);
    CHECK(failure_of({{9'000'000, 9'000'000}, {}, {{}, {}}, {}}) == Failure::refused);
}

TEST_CASE("levelling: numbers that do not fit together are refused as usage") {
    CHECK(failure_of({{1}, {}, {}, {}}) == Failure::usage);
    CHECK(failure_of({{1}, {}, {{1}}, {}}) == Failure::usage);
    CHECK(failure_of({{-1}, {}, {{}}, {}}) == Failure::usage);
    CHECK(failure_of({{1}, {}, {{-1}}, {1}}) == Failure::usage);
    CHECK(failure_of({{1}, {{0, 1}}, {{}}, {}}) == Failure::usage);
    CHECK(failure_of({{1}, {{-1, 0}}, {{}}, {}}) == Failure::usage);
}
