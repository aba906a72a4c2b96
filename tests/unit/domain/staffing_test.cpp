#include <doctest/doctest.h>

#include <muster/staffing.h>
#include <muster/staffing_check.h>

#include "support/literals.h"

using namespace muster::plan;
using muster::Failure;
using muster::LinkType;
using muster::testing::failure_of;

namespace {

const OpenSlots always = OpenSlots::all_open(1000);

/// Plans and checks; every hand-made answer below is of a valid plan.
Staffed planned(const StaffingProblem& problem, std::uint64_t schedules = 500) {
    const Staffed plan = staff(problem, {.schedules = schedules});
    for (const StaffingBreach& breach : check_staffing(problem, plan)) {
        CAPTURE(static_cast<int>(breach.breach));
        CAPTURE(breach.task);
        CHECK(breach.inherited);
    }
    CHECK(plan.makespan >= plan.bound);
    return plan;
}

}  // namespace

TEST_CASE("the one who can do everything is left to the task that nobody else can do") {
    StaffingProblem problem;
    problem.people = {{always, 0}, {always, 0}};
    problem.tasks = {{.work = 5, .candidates = {0, 1}}, {.work = 5, .candidates = {0}}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[0] == Placement{0, 5, 1});
    CHECK(plan.tasks[1] == Placement{0, 5, 0});
    CHECK(plan.makespan == 5);
    CHECK(plan.bound == 5);
    CHECK(plan.gap().value() == 0);
}

TEST_CASE("leave in the middle stretches a task, and the other one may be sooner") {
    StaffingProblem problem;
    problem.people = {{always, 0}};
    problem.people[0].open.close(3, 10);
    problem.tasks = {{.work = 5, .candidates = {0}}};
    CHECK(planned(problem).tasks[0] == Placement{0, 12, 0});

    problem.people.push_back({OpenSlots::all_closed(1000), 0});
    problem.people[1].open.open(4, 20);
    problem.tasks[0].candidates = {0, 1};
    CHECK(planned(problem).tasks[0] == Placement{4, 9, 1});
}

TEST_CASE("a lag passes at night as well, and a milestone needs nobody") {
    StaffingProblem problem;
    problem.people = {{OpenSlots::all_closed(100), 0}};
    for (Slot day = 0; day < 4; ++day) problem.people[0].open.open(day * 24 + 8, day * 24 + 16);
    problem.tasks = {{.work = 8, .candidates = {0}}, {.work = 1, .candidates = {0}}, {}};
    problem.dependencies = {{0, 1, LinkType::FS, 16}, {1, 2, LinkType::FS, 0}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[1] == Placement{32, 33, 0});
    CHECK(plan.tasks[2] == Placement{33, 33, -1});
    CHECK(plan.bound == 33);
}

TEST_CASE("the four types of dependency") {
    StaffingProblem problem;
    problem.people = {{always, 0}, {always, 0}};
    problem.tasks = {{.work = 10, .release = 2, .candidates = {0}}, {.work = 4, .candidates = {1}}};
    const auto start = [&](LinkType type, Slot lag) {
        problem.dependencies = {{0, 1, type, lag}};
        return planned(problem).tasks[1].start;
    };
    CHECK(start(LinkType::FS, 1) == 13);
    CHECK(start(LinkType::FS, -3) == 9);
    CHECK(start(LinkType::SS, 2) == 4);
    CHECK(start(LinkType::FF, 0) == 8);
    CHECK(start(LinkType::SF, 5) == 3);
    CHECK(start(LinkType::SF, -5) == 0);
}

TEST_CASE("what has no place is left out with the reason, and so is what waits for it") {
    StaffingProblem problem;
    problem.people = {{OpenSlots::all_closed(50), 0}, {OpenSlots::all_open(6), 0}};
    problem.tasks = {{.work = 1, .candidates = {0}}, {.work = 1},
                     {.work = 1, .candidates = {1}}, {.work = 4, .candidates = {1}},
                     {.work = 4, .candidates = {1}}, {}};
    problem.dependencies = {{1, 2, LinkType::FS, 0}, {2, 5, LinkType::SS, 0}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[0].unplaced == Unplaced::beyond_horizon);
    CHECK(plan.tasks[1].unplaced == Unplaced::no_candidate);
    CHECK(plan.tasks[2].unplaced == Unplaced::after_unplaced);
    CHECK(plan.tasks[5].unplaced == Unplaced::after_unplaced);
    CHECK(plan.value.unplaced == 5);  // and one of the two that share six slots
    CHECK(plan.makespan == 4);
    CHECK(plan.bound == 0);
    CHECK(!plan.gap());
}

TEST_CASE("days due in the past count from the first slot on, the heavier first") {
    StaffingProblem problem;
    problem.people = {{always, 0}};
    problem.tasks = {{.work = 4, .due = 0, .weight = 1, .candidates = {0}},
                     {.work = 4, .due = 0, .weight = 2.5, .candidates = {0}}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[1].start == 0);
    CHECK(plan.tardiness == doctest::Approx(4 * 2.5 + 8));
}

TEST_CASE("a day due comes before the length of the plan") {
    StaffingProblem problem;
    problem.people = {{always, 0}, {always, 0}};
    problem.tasks = {
        {.work = 3, .due = 3, .candidates = {0}}, {.work = 9, .candidates = {0}}, {.work = 2, .candidates = {1}}};
    const Staffed plan = planned(problem);
    CHECK(plan.tardiness == 0);
    CHECK(plan.tasks[1] == Placement{3, 12, 0});
}

TEST_CASE("fixed tasks keep their place, and others go around them") {
    StaffingProblem problem;
    problem.people = {{always, 0}};
    problem.tasks = {{.work = 4, .candidates = {0}, .fixed_start = 3, .fixed_person = 0},
                     {.work = 3, .candidates = {0}},
                     {.work = 5, .candidates = {0}}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[0] == Placement{3, 7, 0});
    CHECK(plan.tasks[1] == Placement{0, 3, 0});
    CHECK(plan.tasks[2] == Placement{7, 12, 0});
}

TEST_CASE("fixed tasks that contradict each other stay, and the check says what they cause") {
    StaffingProblem problem;
    problem.people = {{always, 0}};
    problem.tasks = {{.work = 4, .candidates = {0}, .fixed_start = 3, .fixed_person = 0},
                     {.work = 4, .candidates = {0}, .fixed_start = 5, .fixed_person = 0},
                     {.work = 5, .candidates = {0}}};
    problem.dependencies = {{2, 0, LinkType::FS, 0}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[2] == Placement{9, 14, 0});
    const auto breaches = check_staffing(problem, plan);
    REQUIRE(breaches.size() == 2);
    CHECK(breaches[0].breach == Breach::dependency);
    CHECK(breaches[1].breach == Breach::overlap);
}

TEST_CASE("a start without a person takes who is free, a person without a start waits for him") {
    StaffingProblem problem;
    problem.people = {{always, 0}, {always, 0}};
    problem.tasks = {{.work = 4, .candidates = {0, 1}, .fixed_start = 0, .fixed_person = 0},
                     {.work = 4, .candidates = {0, 1}, .fixed_start = 2},
                     {.work = 1, .candidates = {0, 1}, .fixed_person = 1},
                     {.work = 4, .candidates = {0}, .fixed_start = 1}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[1] == Placement{2, 6, 1});
    CHECK(plan.tasks[2] == Placement{0, 1, 1});
    CHECK(plan.tasks[3].unplaced == Unplaced::no_candidate);
}

TEST_CASE("the cheap one alone costs less, both together are sooner") {
    StaffingProblem problem;
    problem.people = {{always, 10}, {always, 30}};
    problem.tasks.assign(2, {.work = 6, .candidates = {0, 1}});
    const Staffed soon = planned(problem);
    CHECK(soon.makespan == 6);
    CHECK(soon.cost == 240);
    problem.objective = Objective::cost;
    const Staffed cheap = planned(problem);
    CHECK(cheap.makespan == 12);
    CHECK(cheap.cost == 120);
    problem.tasks[0].due = problem.tasks[1].due = 6;
    CHECK(planned(problem).cost == 240);
}

TEST_CASE("balance gives each the like share of his own time") {
    StaffingProblem problem;
    problem.objective = Objective::balance;
    problem.people = {{OpenSlots::all_open(90), 0}, {OpenSlots::all_closed(90), 0}};
    problem.people[1].open.open(0, 30);
    problem.tasks.assign(8, {.work = 5, .candidates = {0, 1}});
    const Staffed plan = planned(problem);
    CHECK(plan.value.first == 30 * 1'000'000 / 90);
    CHECK(plan.makespan == 30);
}

TEST_CASE("promises are kept where that is asked, else only where nothing is lost") {
    StaffingProblem problem;
    problem.people = {{always, 0}, {always, 0}};
    problem.tasks = {{.work = 4, .candidates = {0, 1}, .promised_start = 10, .promised_person = 1},
                     {.work = 4, .candidates = {0, 1}, .promised_start = 0, .promised_person = 1}};
    const Staffed free = planned(problem);
    CHECK(free.makespan == 4);
    CHECK(free.tasks[1] == Placement{0, 4, 1});
    problem.keep_promises = true;
    const Staffed kept = planned(problem);
    CHECK(kept.tasks[0] == Placement{10, 14, 1});
    CHECK(kept.tasks[1] == Placement{0, 4, 1});
    CHECK(kept.value.broken == 0);
}

TEST_CASE("leave that comes up moves what it must and nothing else") {
    StaffingProblem problem;
    problem.keep_promises = true;
    problem.people = {{always, 0}, {always, 0}};
    problem.people[0].open.close(0, 3);
    problem.tasks = {{.work = 4, .candidates = {0}, .promised_start = 0, .promised_person = 0},
                     {.work = 4, .candidates = {1}, .promised_start = 6, .promised_person = 1},
                     {.work = 4, .due = 9, .candidates = {0}, .promised_start = 8, .promised_person = 0}};
    const Staffed plan = planned(problem);
    CHECK(plan.tasks[1] == Placement{6, 10, 1});
    CHECK(plan.tardiness == 0);  // a day due comes before any promise
    CHECK(plan.tasks[2] == Placement{3, 7, 0});
    CHECK(plan.tasks[0] == Placement{7, 11, 0});
}

TEST_CASE("a problem without tasks or without people") {
    const Staffed nothing = planned({});
    CHECK(nothing.makespan == 0);
    CHECK(nothing.tasks.empty());
    StaffingProblem alone;
    alone.tasks = {{.work = 3}, {.release = 7}};
    const Staffed plan = planned(alone);
    CHECK(plan.tasks[0].unplaced == Unplaced::no_candidate);
    CHECK(plan.tasks[1] == Placement{7, 7, -1});
}

TEST_CASE("the first plan needs no budget, and the search stops when it is told to") {
    StaffingProblem problem;
    problem.people.assign(3, {always, 0});
    for (Slot task = 0; task < 40; ++task)
        problem.tasks.push_back({.work = 3 + task * 7 % 11, .candidates = {task % 3, (task + 1) % 3}});
    problem.objective = Objective::balance;
    const Staffed first = planned(problem, 0);
    CHECK(first.schedules == 1);
    CHECK(first.value.unplaced == 0);
    int asked = 0;
    StaffBudget budget{.schedules = 100'000};
    budget.keep_going = [&](const StaffProgress& progress) {
        CHECK(progress.makespan >= progress.bound);
        return ++asked < 5;
    };
    const Staffed stopped = staff(problem, budget);
    CHECK(asked == 5);
    CHECK(stopped.schedules < 1000);
    CHECK(stopped.value <= first.value);
    CHECK(staff(problem, {.schedules = 100'000, .seconds = 0}).tasks == first.tasks);
}

TEST_CASE("a problem that contradicts itself is refused") {
    StaffingProblem problem;
    problem.tasks.assign(3, {});
    problem.dependencies = {{0, 1, LinkType::FS, 0}, {1, 2, LinkType::SS, 0}, {2, 0, LinkType::FF, 0}};
    CHECK(failure_of([&] { staff(problem); }) == Failure::refused);
    problem.dependencies = {{0, 3, LinkType::FS, 0}};
    CHECK(failure_of([&] { staff(problem); }) == Failure::usage);
    problem.dependencies = {{0, 1, LinkType::relates, 0}};
    CHECK(failure_of([&] { staff(problem); }) == Failure::usage);
    problem.dependencies.clear();
    problem.tasks[0].candidates = {0};
    CHECK(failure_of([&] { staff(problem); }) == Failure::usage);
}
