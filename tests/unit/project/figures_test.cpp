#include <doctest/doctest.h>

#include <muster/goal.h>
#include <muster/risk.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// Today is Monday 2026-03-09.
Task task(Sandbox& sandbox, std::optional<Day> due, TaskState state = TaskState::todo) {
    Task task;
    task.title = "x";
    task.due = due;
    task.state = state;
    if (state == TaskState::done || state == TaskState::dropped) task.closed = moment("2026-03-08T08:00:00Z");
    return sandbox.added(task);
}

KeyResult key_result(Sandbox& sandbox, const Goal& goal, std::optional<double> value,
                     std::optional<double> weight = {}) {
    KeyResult result;
    result.title = "x";
    result.goal = {goal.key};
    result.baseline = 0;
    result.target = 100;
    result.weight = weight;
    sandbox.put(result);
    if (value) {
        Checkin checkin;
        checkin.key_result = {result.key};
        checkin.moment = moment("2026-03-08T08:00:00Z");
        checkin.value = value;
        sandbox.put(checkin);
    }
    return result;
}

Goal goal(Sandbox& sandbox, Ref<Goal> parent = {}) {
    Goal goal;
    goal.title = "x";
    goal.parent = parent;
    return sandbox.added(goal);
}

}  // namespace

TEST_CASE("open, done and overdue tasks are counted") {
    Sandbox sandbox;
    task(sandbox, {});
    task(sandbox, day("2026-03-08"));
    task(sandbox, day("2026-03-10"));
    task(sandbox, day("2026-03-01"), TaskState::done);
    task(sandbox, {}, TaskState::blocked);
    const Figures figures = sandbox.project().figures();
    CHECK(figures.open == 4);
    CHECK(figures.done == 1);
    CHECK(figures.overdue == 1);
    CHECK(figures.blocked == 1);
    CHECK(figures.planned_done == 2);
    CHECK(figures.planned_met == 1);
}

TEST_CASE("a task that is due today is not late before the day is over") {
    Sandbox sandbox;
    task(sandbox, day("2026-03-09"));
    const Figures figures = sandbox.project().figures();
    CHECK(figures.overdue == 0);
    CHECK(judge(figures)[0].colour == Colour::green);
}

TEST_CASE("a task that waits for an overdue one counts as blocked, one that merely has its turn later does not") {
    Sandbox sandbox;
    const Task one = task(sandbox, day("2026-03-08"));
    const Task two = task(sandbox, {});
    const Task later = task(sandbox, day("2026-03-20"));
    Link link;
    link.task = {two.key};
    link.blocker = {one.key};
    sandbox.put(link);
    Link turn;
    turn.task = {one.key};
    turn.blocker = {later.key};
    sandbox.put(turn);
    CHECK(sandbox.project().figures().blocked == 1);
    Task done = sandbox.again(one);
    done = finish(done, sandbox.project().now());
    sandbox.put(done);
    CHECK(sandbox.project().figures().blocked == 0);
}

TEST_CASE("bugs are counted by severity, costs with hours at their rate") {
    Sandbox sandbox;
    Task bug;
    bug.title = "x";
    bug.type = TaskType::bug;
    bug.severity = Severity::critical;
    sandbox.put(bug);
    Task minor;
    minor.title = "x";
    minor.type = TaskType::bug;
    sandbox.put(minor);
    Cost cost;
    cost.amount = Money{10000};
    sandbox.put(cost);
    Member wang;
    wang.handle = "wang";
    wang.rate = Money{6000};
    sandbox.put(wang);
    TimeEntry entry;
    entry.member = {wang.key};
    entry.spent = Effort{90};
    sandbox.put(entry);
    const Figures figures = sandbox.project().figures();
    CHECK(figures.bugs_critical == 1);
    CHECK(figures.bugs_other == 1);
    CHECK(figures.bugs_opened == 2);
    CHECK(figures.hours == Effort{90});
    CHECK(figures.spent == Money{19000});
}

TEST_CASE("risks are counted with their expected delay") {
    Sandbox sandbox;
    Risk risk;
    risk.title = "x";
    risk.probability = 0.5;
    risk.impact_days = 10;
    risk.review_on = day("2026-03-08");
    sandbox.put(risk);
    const Figures figures = sandbox.project().figures();
    CHECK(figures.risks_open == 1);
    CHECK(figures.risks_unowned == 1);
    CHECK(figures.risks_unreviewed == 1);
    CHECK(figures.risk_days == 5.0);
}

TEST_CASE("finished tasks are counted by the days of the project's wall") {
    Sandbox sandbox;
    Task late;
    late.title = "x";
    late.due = day("2026-03-05");
    late.state = TaskState::done;
    late.closed = moment("2026-03-05T20:00:00Z");  // the 6th in Shanghai
    sandbox.put(late);
    CHECK(sandbox.project().figures(day("2026-03-06"), day("2026-03-06")).finished == 1);
    CHECK(sandbox.project().figures(day("2026-03-05"), day("2026-03-05")).finished == 0);
    CHECK(sandbox.project().figures(day("2026-03-06"), day("2026-03-06")).finished_late == 1);
}

TEST_CASE("a key result far behind the time that has passed is behind pace") {
    Sandbox sandbox;
    Goal half_way;
    half_way.title = "x";
    half_way.start = day("2026-03-04");
    half_way.due = day("2026-03-14");
    sandbox.put(half_way);
    key_result(sandbox, half_way, 40);
    CHECK(sandbox.project().figures().key_results_behind == 0);
    key_result(sandbox, half_way, 39);
    CHECK(sandbox.project().figures().key_results == 2);
    CHECK(sandbox.project().figures().key_results_behind == 1);
}

TEST_CASE("a goal's progress is the weighted mean of its key results and smaller goals") {
    Sandbox sandbox;
    const Goal top = goal(sandbox);
    CHECK_FALSE(sandbox.project().progress_of(top).has_value());
    key_result(sandbox, top, 50);
    CHECK(sandbox.project().progress_of(top) == 0.5);
    key_result(sandbox, top, 100, 3.0);
    CHECK(sandbox.project().progress_of(top) == doctest::Approx(0.875));
    const Goal part = goal(sandbox, {top.key});
    key_result(sandbox, part, {});
    CHECK(sandbox.project().progress_of(top) == doctest::Approx(3.5 / 5));
}

TEST_CASE("the newest check-in counts") {
    Sandbox sandbox;
    const Goal top = goal(sandbox);
    const KeyResult result = key_result(sandbox, top, 50);
    Checkin older;
    older.key_result = {result.key};
    older.moment = moment("2026-03-01T08:00:00Z");
    older.value = 99;
    sandbox.put(older);
    CHECK(sandbox.project().value_of(result) == 50.0);
}

TEST_CASE("without key results a goal's progress is the share of its tasks that are done") {
    Sandbox sandbox;
    const Goal top = goal(sandbox);
    for (const TaskState state : {TaskState::done, TaskState::todo, TaskState::dropped, TaskState::doing}) {
        Task part = task(sandbox, {}, state);
        part.goal = {top.key};
        sandbox.put(part);
    }
    CHECK(sandbox.project().progress_of(top) == doctest::Approx(1.0 / 3));
    const GoalFacts facts = sandbox.project().facts(top);
    CHECK(facts.tasks == 4);
    CHECK(facts.tasks_without_owner == 2);
    CHECK(facts.tasks_without_due == 2);
    CHECK(facts.subgoals == 0);
    CHECK_FALSE(facts.has_vision);
}
