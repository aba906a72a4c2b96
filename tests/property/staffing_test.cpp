#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <vector>

#include <muster/staffing.h>
#include <muster/staffing_check.h>

#include "property/generator.h"

using namespace muster::plan;
using muster::LinkType;
using muster::testing::Dice;

namespace {

constexpr Slot horizon = 600;

Slot slot(Dice& dice, Slot least, Slot most) {
    return static_cast<Slot>(dice.number(least, most));
}

OpenSlots some_calendar(Dice& dice) {
    if (dice.chance(20)) return OpenSlots::all_open(slot(dice, horizon / 2, horizon));
    OpenSlots open = OpenSlots::all_closed(horizon);
    const Slot from = slot(dice, 0, 10), until = slot(dice, 12, 24);
    for (Slot day = 0; day < horizon; day += 24)
        if (day % 168 < 120) open.open(day + from, day + until);
    const Slot leave = slot(dice, 0, horizon);
    if (dice.chance(50)) open.close(leave, leave + slot(dice, 1, 80));
    return open;
}

StaffingTask some_task(Dice& dice, int people, bool keeps_promises) {
    StaffingTask task;
    task.work = dice.chance(10) ? 0 : slot(dice, 1, 20);
    if (dice.chance(20)) task.release = slot(dice, 0, 100);
    if (dice.chance(20)) task.due = slot(dice, 0, 200);
    task.weight = static_cast<double>(dice.number(0, 40)) / 8;
    for (int person = 0; person < people; ++person)
        if (dice.chance(40)) task.candidates.push_back(person);
    if (dice.chance(8)) task.fixed_start = slot(dice, 0, 60);
    if (dice.chance(10) && people > 0) task.fixed_person = static_cast<int>(dice.number(0, people - 1));
    if (!keeps_promises || dice.chance(40)) return task;
    task.promised_start = slot(dice, 0, 150);
    if (people > 0) task.promised_person = static_cast<int>(dice.number(0, people - 1));
    return task;
}

StaffingProblem some_problem(Dice& dice) {
    StaffingProblem problem;
    problem.objective = dice.one_of(std::vector{Objective::time, Objective::cost, Objective::balance});
    problem.keep_promises = dice.chance(30);
    const bool plain = dice.chance(30);
    const int people = static_cast<int>(dice.number(dice.chance(5) ? 0 : 1, 6));
    for (int person = 0; person < people; ++person)
        problem.people.push_back({plain ? OpenSlots::all_open(horizon) : some_calendar(dice), dice.number(0, 90)});
    const int tasks = static_cast<int>(dice.number(0, 30));
    for (int task = 0; task < tasks; ++task)
        problem.tasks.push_back(some_task(dice, people, problem.keep_promises || dice.chance(20)));
    if (plain)
        for (StaffingTask& task : problem.tasks) task.fixed_start.reset();
    for (int after = 1; after < tasks; ++after) {
        if (dice.chance(40)) continue;
        const auto type =
            plain ? LinkType::FS : dice.one_of(std::vector{LinkType::FS, LinkType::SS, LinkType::FF, LinkType::SF});
        const Slot lag = dice.chance(60) ? 0 : slot(dice, plain ? 0 : -10, 10);
        problem.dependencies.push_back({static_cast<int>(dice.number(0, after - 1)), after, type, lag});
    }
    return problem;
}

/// Numbers tasks anew, so that the topological order is not the order of numbers.
StaffingProblem shuffled(StaffingProblem problem, Dice& dice) {
    std::vector<int> place(problem.tasks.size());
    for (std::size_t task = 0; task < place.size(); ++task) {
        const auto other = static_cast<std::size_t>(dice.number(0, static_cast<std::int64_t>(task)));
        place[task] = place[other];
        place[other] = static_cast<int>(task);
    }
    StaffingProblem result = problem;
    for (std::size_t task = 0; task < place.size(); ++task)
        result.tasks[static_cast<std::size_t>(place[task])] = problem.tasks[task];
    for (Dependency& one : result.dependencies) {
        one.before = place[static_cast<std::size_t>(one.before)];
        one.after = place[static_cast<std::size_t>(one.after)];
    }
    return result;
}

std::vector<StaffingBreach> faults(const StaffingProblem& problem, const Staffed& plan) {
    std::vector<StaffingBreach> found = check_staffing(problem, plan);
    std::erase_if(found, [](const StaffingBreach& breach) { return breach.inherited; });
    return found;
}

void require_valid(const StaffingProblem& problem, const Staffed& plan) {
    for (const StaffingBreach& breach : faults(problem, plan)) {
        CAPTURE(static_cast<int>(breach.breach));
        CAPTURE(breach.task);
        CAPTURE(breach.other);
        REQUIRE(false);
    }
}

}  // namespace

TEST_CASE("every plan keeps the rules, beats no bound, and is the same for the same seed") {
    for (const std::uint64_t seed : muster::testing::seeds(400)) {
        CAPTURE(seed);
        Dice dice(seed);
        const StaffingProblem problem = shuffled(some_problem(dice), dice);
        const StaffBudget budget{.schedules = static_cast<std::uint64_t>(dice.number(0, 400)), .seed = seed};
        const Staffed plan = staff(problem, budget);
        require_valid(problem, plan);
        REQUIRE(plan.makespan >= plan.bound);
        REQUIRE(plan.schedules <= budget.schedules + 2);
        const Staffed again = staff(problem, budget);
        REQUIRE(again.tasks == plan.tasks);
        REQUIRE(again.schedules == plan.schedules);
    }
}

TEST_CASE("a larger budget makes no plan worse") {
    for (const std::uint64_t seed : muster::testing::seeds(60)) {
        CAPTURE(seed);
        Dice dice(seed);
        const StaffingProblem problem = some_problem(dice);
        StaffingValue least = staff(problem, {.schedules = 0, .seed = seed}).value;
        for (const std::uint64_t schedules : {1U, 10U, 100U, 1000U}) {
            // Up to the population's size a smaller budget makes a smaller first generation: only the first plan is
            // shared.
            const StaffingValue value = staff(problem, {.schedules = schedules, .seed = seed}).value;
            REQUIRE(value <= least);
        }
    }
}

TEST_CASE("tasks read backwards through time need as long") {
    // Without calendars, releases and days due a project has the same best length forwards and backwards.
    for (const std::uint64_t seed : muster::testing::seeds(30)) {
        CAPTURE(seed);
        Dice dice(seed);
        StaffingProblem problem;
        problem.people.assign(2, {OpenSlots::all_open(200), 0});
        for (int task = 0; task < 7; ++task) {
            problem.tasks.push_back({.work = slot(dice, 1, 9)});
            for (int person = 0; person < 2; ++person)
                if (dice.chance(60) || person == task % 2) problem.tasks.back().candidates.push_back(person);
            if (task > 0 && dice.chance(60))
                problem.dependencies.push_back({static_cast<int>(dice.number(0, task - 1)), task, LinkType::FS, 0});
        }
        StaffingProblem backwards = problem;
        for (Dependency& one : backwards.dependencies) std::swap(one.before, one.after);
        const StaffBudget budget{.schedules = 4000, .seed = seed};
        REQUIRE(staff(problem, budget).makespan == staff(backwards, budget).makespan);
    }
}

TEST_CASE("the checker finds what has been spoilt") {
    int spoilt = 0;
    for (const std::uint64_t seed : muster::testing::seeds(200)) {
        CAPTURE(seed);
        Dice dice(seed);
        const StaffingProblem problem = some_problem(dice);
        const Staffed plan = staff(problem, {.schedules = 10, .seed = seed});
        if (problem.tasks.empty()) continue;
        const auto task = static_cast<std::size_t>(dice.number(0, std::ssize(problem.tasks) - 1));
        Staffed other = plan;
        Placement& place = other.tasks[task];
        if (place.unplaced != Unplaced::no || problem.tasks[task].work == 0) continue;
        switch (dice.number(0, 4)) {
            case 0: place.finish += slot(dice, 1, 9); break;
            case 1: place.start = place.finish; break;
            case 2: place.person = -1; break;
            case 3: place = {}; break;
            default: place.unplaced = Unplaced::no_candidate; break;
        }
        ++spoilt;
        REQUIRE(!faults(problem, other).empty());
    }
    CHECK(spoilt > 50);
}

TEST_CASE("the checker finds two tasks exchanged and a task moved before what it waits for") {
    StaffingProblem problem;
    problem.people.assign(2, {OpenSlots::all_open(100), 1});
    problem.tasks = {{.work = 4, .candidates = {0}},
                     {.work = 4, .candidates = {0, 1}},
                     {.work = 2, .release = 3, .candidates = {1}}};
    problem.dependencies = {{0, 1, LinkType::FS, 0}};
    const Staffed plan = staff(problem);
    REQUIRE(check_staffing(problem, plan).empty());
    const auto first_breach = [&](std::size_t task, Placement place) {
        Staffed other = plan;
        other.tasks[task] = place;
        return check_staffing(problem, other).at(0).breach;
    };
    CHECK(first_breach(1, {3, 7, 1}) == Breach::dependency);
    CHECK(first_breach(1, {4, 8, 5}) == Breach::no_person);
    CHECK(first_breach(2, {2, 4, 1}) == Breach::release);
    CHECK(first_breach(2, {5, 7, 0}) == Breach::not_qualified);
    CHECK(first_breach(0, {98, 102, 0}) == Breach::wrong_length);
    Staffed other = plan;
    other.tasks.pop_back();
    CHECK(check_staffing(problem, other).at(0).breach == Breach::wrong_size);
    other = plan;
    ++other.cost;
    CHECK(check_staffing(problem, other).at(0).breach == Breach::wrong_sum);
}
