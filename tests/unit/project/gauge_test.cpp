#include <doctest/doctest.h>

#include <muster/gauge.h>
#include <muster/goal.h>
#include <muster/meeting.h>
#include <muster/milestone.h>
#include <muster/quality.h>
#include <muster/review.h>
#include <muster/risk.h>
#include <muster/task.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// Today is 2026-03-09.
class Gate : public Sandbox {
  public:
    gate::Measured measure(std::string_view rule, std::optional<std::int64_t> names = {}) {
        return Gauge(project()).measure(gate::terms_of(*gate::find_rule(rule)), names);
    }

    std::string found(std::string_view rule) {
        const gate::Measured measured = measure(rule);
        if (!measured.value) return "undecided";
        std::string text = gate::number_text(gate::Unit::count, *measured.value);
        for (const gate::Offender& offender : measured.offenders) text += " " + offender.id;
        return text;
    }

    Task late(const std::string& title) {
        Task task;
        task.title = title;
        task.due = day("2026-03-06");
        return added(task);
    }
};

}  // namespace

TEST_CASE_FIXTURE(Gate, "an empty project leaves rules undecided that have nothing to judge by") {
    for (const char* rule : {"overdue", "milestones", "blocked", "budget", "spi", "risks", "exposure", "goals",
                             "overload", "orphans", "lint", "quality", "reviews"})
        CHECK_MESSAGE(found(rule) == "undecided", rule);
    for (const char* rule : {"actions", "improvements", "checks"}) CHECK_MESSAGE(found(rule) == "0", rule);
}

TEST_CASE_FIXTURE(Gate, "the numbers are those of the status") {
    late("One");
    Task blocked = late("Two");
    blocked = block(blocked, "no parts");
    put(blocked);
    task("Three");
    Milestone milestone;
    milestone.title = "Open";
    milestone.due = day("2026-03-08");
    put(milestone);
    const Figures figures = project().figures();
    CHECK(measure("overdue").value == static_cast<double>(figures.overdue));
    CHECK(measure("blocked").value == static_cast<double>(figures.blocked));
    CHECK(measure("milestones").value == static_cast<double>(figures.milestones_late));
    CHECK(found("overdue") == "2 T1 T2");
    CHECK(found("blocked") == "1 T2");
    CHECK(found("milestones") == "1 M1");
    CHECK(found("spi") == "0 T1 T2");
    CHECK(found("orphans") == "3 T1 T2 T3");
    CHECK(found("lint") == "3 T1 T2 T3");
    CHECK(measure("lint").offenders[2].title == "Three");
}

TEST_CASE_FIXTURE(Gate, "only as many are named as are asked for, and all are counted") {
    for (const char* title : {"a", "b", "c", "d"}) late(title);
    const gate::Measured measured = measure("overdue", 2);
    CHECK(measured.offending == 4);
    REQUIRE(measured.offenders.size() == 2);
    CHECK(measured.offenders[1].id == "T2");
}

TEST_CASE_FIXTURE(Gate, "a task has a place under a goal, a milestone or a larger task") {
    Goal goal;
    goal.title = "Guests";
    put(goal);
    Task placed = task("Placed");
    placed.goal = {goal.key};
    put(placed);
    Task part = task("Part");
    part.parent = {placed.key};
    put(part);
    task("Lost");
    CHECK(found("orphans") == "1 T3");
}

TEST_CASE_FIXTURE(Gate, "actions are tasks that a meeting agreed on") {
    late("No action");
    Meeting meeting;
    meeting.title = "Weekly";
    put(meeting);
    Occurrence sitting;
    sitting.meeting = {meeting.key};
    sitting.day = day("2026-03-02");
    put(sitting);
    Task action = late("Call");
    action.meeting = {sitting.key};
    put(action);
    CHECK(found("actions") == "1 T2");
    put(*std::make_unique<Task>(finish(action, project().now())));
    CHECK(found("actions") == "0");
}

TEST_CASE_FIXTURE(Gate, "the budget is judged by its share, to one decimal place") {
    ProjectRecord about = project().about();
    about.budget = Money{300000};
    about.end = day("2026-03-29");
    put(about);
    Cost cost;
    cost.day = day("2026-03-02");
    cost.amount = Money{301000};
    put(cost);
    CHECK(measure("budget").value == 100.3);
    CHECK(measure("budget").offenders.empty());
}

TEST_CASE_FIXTURE(Gate, "risks that need somebody, and what delay they may bring") {
    ProjectRecord about = project().about();
    about.end = day("2026-03-29");
    put(about);
    Risk watched;
    watched.title = "Rain";
    watched.probability = 0.5;
    watched.impact_days = 10;
    watched.owner = project().me();
    watched.response = Response::accept;
    watched.review_on = day("2026-03-20");
    put(watched);
    Risk forgotten;
    forgotten.title = "Snow";
    forgotten.review_on = day("2026-03-01");
    put(forgotten);
    Risk occurred;
    occurred.title = "Hail";
    occurred.state = RiskState::occurred;
    put(occurred);
    CHECK(found("risks") == "2 R2 R3");
    CHECK(measure("exposure").value == 25);
    CHECK(found("exposure") == "25 R1");
    CHECK(found("lint") == "1 R2");
}

TEST_CASE_FIXTURE(Gate, "key results behind pace, and goals that none measures") {
    Goal goal;
    goal.title = "Guests";
    goal.start = day("2026-01-01");
    goal.due = day("2026-03-10");
    put(goal);
    CHECK(found("goals") == "1 G1");
    KeyResult key_result;
    key_result.goal = {goal.key};
    key_result.title = "Rating";
    key_result.baseline = 0;
    key_result.target = 10;
    put(key_result);
    CHECK(found("goals") == "1 K1");
    CHECK(measure("goals").value == static_cast<double>(project().figures().key_results_behind));
    Checkin checkin;
    checkin.key_result = {key_result.key};
    checkin.moment = project().now();
    checkin.value = 10;
    put(checkin);
    CHECK(found("goals") == "0");
}

TEST_CASE_FIXTURE(Gate, "somebody has too much to do whose work does not fit before it is due") {
    CHECK(found("overload") == "undecided");
    Task work;
    work.title = "Build";
    work.owner = project().me();
    work.due = day("2026-03-13");
    work.estimate = Effort{4 * 8 * 60};
    put(work);
    CHECK(found("overload") == "0");
    Task more = work;
    more = copy_of(more);
    more.title = "And paint";
    put(more);
    CHECK(found("overload") == "1 @li");
    SUBCASE("what remains counts, not what was estimated") {
        more.remaining = Effort{60};
        put(more);
        CHECK(found("overload") == "0");
    }
    SUBCASE("a larger task is only its parts") {
        Task part;
        part.title = "Part";
        part.parent = {more.key};
        put(part);
        CHECK(found("overload") == "0");
    }
    SUBCASE("what is due beyond the weeks looked at presses nobody yet") {
        more.due = day("9999-12-31");
        put(more);
        CHECK(found("overload") == "0");
    }
    SUBCASE("leave takes hours away") {
        put(*std::make_unique<Task>(finish(more, project().now())));
        CHECK(found("overload") == "0");
        Member me = project().get(project().me());
        me.leave = {"2026-03-10..2026-03-11"};
        put(me);
        CHECK(found("overload") == "1 @li");
    }
    SUBCASE("the task of nobody, or without a day, is no burden") {
        more.due.reset();
        put(more);
        CHECK(found("overload") == "0");
    }
}

TEST_CASE_FIXTURE(Gate, "the newest review is as old as its period") {
    for (const char* until : {"2026-01-31", "2026-02-01"}) {
        Review review;
        review.title = until;
        review.from = day("2026-01-01");
        review.until = day(until);
        put(review);
    }
    CHECK(found("reviews") == "36 V2");
}

TEST_CASE_FIXTURE(Gate, "a query narrows what a rule counts, and leaves a bug of the worst kind") {
    Task bug;
    bug.title = "Crash";
    bug.type = TaskType::bug;
    bug.severity = Severity::critical;
    bug.labels = {"ui"};
    put(bug);
    CHECK(found("quality") == "1 T1");
    gate::Terms terms = gate::terms_of(*gate::find_rule("quality"));
    terms.filter = {Filter::Kind::condition, {}, {"labels", Compare::has, std::string("api")}, {}};
    CHECK(Gauge(project()).measure(terms, {}).value == 0);
}

TEST_CASE_FIXTURE(Gate, "required checks that failed, or were not run in time, are counted") {
    const auto milestone = [&](std::string_view due) {
        Milestone one;
        one.title = "Due " + std::string(due);
        one.due = day(due);
        return added(one);
    };
    const auto check = [&](const Milestone& of, bool required) {
        QualityCheck one;
        one.title = "Tested";
        one.milestone = {of.key};
        one.required = required;
        return added(one);
    };
    const auto run = [&](const QualityCheck& of, RunResult result) {
        QualityRun one;
        one.quality_check = {of.key};
        one.moment = project().now();
        one.result = result;
        put(one);
    };
    Milestone past = milestone("2026-03-08");
    const Milestone today = milestone("2026-03-09");
    check(past, true);
    check(past, false);
    const QualityCheck later = check(today, true);
    CHECK(found("checks") == "1 Q1");
    run(later, RunResult::failed);
    CHECK(found("checks") == "2 Q1 Q3");
    run(later, RunResult::passed);
    CHECK(found("checks") == "1 Q1");
    past.state = MilestoneState::dropped;
    put(past);
    CHECK(found("checks") == "0");

    Task late_task = late("Late");
    QualityCheck of_task;
    of_task.title = "Of a task";
    of_task.task = {late_task.key};
    of_task = added(of_task);
    CHECK(found("checks") == "1 Q4");
    of_task.state = CheckState::closed;
    put(of_task);
    CHECK(found("checks") == "0");
}
