#include <doctest/doctest.h>

#include <muster/flow.h>
#include <muster/working_calendar.h>

#include "support/literals.h"

using namespace muster;
using muster::testing::day;

namespace {

const Zone utc("UTC");

Instant at(const char* text) {
    return muster::testing::moment(text);
}

TaskStep step(const char* moment, TaskState state, double points = 1) {
    TaskStep made;
    made.at = at(moment);
    made.state = state;
    made.points = points;
    made.estimate = Effort{90};
    return made;
}

std::vector<FlowDay> flow(std::vector<std::vector<TaskStep>> tasks, const char* first, const char* last,
                          WorkUnit unit = WorkUnit::points, std::optional<Uid> milestone = {}) {
    WorkFlow sums({day(first), day(last)}, milestone, utc);
    for (const auto& steps : tasks) sums.add(steps);
    return sums.days(unit);
}

void check_identity(const std::vector<FlowDay>& days) {
    for (std::size_t i = 1; i < days.size(); ++i) {
        const FlowDay& now = days[i];
        CHECK(now.left() == days[i - 1].left() + now.added - now.removed - now.finished + now.reopened);
    }
}

FinishedWork work(const char* created, const char* started, const char* finished, double amount = 1) {
    return {at(created), started != nullptr ? std::optional(at(started)) : std::nullopt, at(finished), amount};
}

}  // namespace

TEST_CASE("flow: scope and work done are told apart") {
    const auto days =
        flow({{step("2026-03-01T09:00:00Z", TaskState::todo, 5), step("2026-03-03T09:00:00Z", TaskState::doing, 5),
               step("2026-03-04T09:00:00Z", TaskState::done, 5)},
              {step("2026-03-03T12:00:00Z", TaskState::todo, 3)}},
             "2026-03-02", "2026-03-05");
    REQUIRE(days.size() == 4);
    CHECK(days[0].scope() == 5);
    CHECK(days[0].added == 0);  // it was there before
    CHECK(days[1].doing == 5);
    CHECK(days[1].todo == 3);
    CHECK(days[1].added == 3);
    CHECK(days[2].done == 5);
    CHECK(days[2].finished == 5);
    CHECK(days[3].left() == 3);
    CHECK(days[3].scope() == 8);
    check_identity(days);
}

TEST_CASE("flow: what is reopened is left again, and counts as finished once it is done once more") {
    const auto days =
        flow({{step("2026-03-02T09:00:00Z", TaskState::todo, 2), step("2026-03-03T09:00:00Z", TaskState::done, 2),
               step("2026-03-04T09:00:00Z", TaskState::todo, 2), step("2026-03-06T09:00:00Z", TaskState::done, 2)}},
             "2026-03-02", "2026-03-06");
    CHECK(days[1].left() == 0);
    CHECK(days[2].left() == 2);
    CHECK(days[2].reopened == 2);
    CHECK(days[2].scope() == 2);
    CHECK(days[4].finished == 2);
    check_identity(days);
}

TEST_CASE("flow: closed and reopened within a day was not closed") {
    const auto days =
        flow({{step("2026-03-02T09:00:00Z", TaskState::todo), step("2026-03-03T09:00:00Z", TaskState::done),
               step("2026-03-03T17:00:00Z", TaskState::todo)}},
             "2026-03-02", "2026-03-03");
    CHECK(days[1].finished == 0);
    CHECK(days[1].reopened == 0);
    CHECK(days[1].left() == 1);
}

TEST_CASE("flow: an estimate that changes is scope, of open work and of work done") {
    const auto days =
        flow({{step("2026-03-02T09:00:00Z", TaskState::todo, 3), step("2026-03-03T09:00:00Z", TaskState::todo, 8)},
              {step("2026-03-02T09:00:00Z", TaskState::done, 5), step("2026-03-04T09:00:00Z", TaskState::done, 2)}},
             "2026-03-02", "2026-03-04");
    CHECK(days[1].added == 5);
    CHECK(days[2].removed == 3);
    CHECK(days[2].finished == -3);
    CHECK(days[2].done == 2);
    CHECK(days[2].left() == 8);
    check_identity(days);
}

TEST_CASE("flow: dropped and removed work is out of scope") {
    auto gone = step("2026-03-03T09:00:00Z", TaskState::todo, 4);
    gone.exists = false;
    const auto days =
        flow({{step("2026-03-02T09:00:00Z", TaskState::todo, 4), gone},
              {step("2026-03-02T09:00:00Z", TaskState::doing, 1), step("2026-03-03T10:00:00Z", TaskState::dropped, 1)}},
             "2026-03-02", "2026-03-03");
    CHECK(days[1].scope() == 0);
    CHECK(days[1].removed == 5);
    check_identity(days);
}

TEST_CASE("flow: a task that moves to another milestone leaves this one's scope") {
    Uid one, other;
    one.bytes[0] = 1;
    other.bytes[0] = 2;
    auto before = step("2026-03-02T09:00:00Z", TaskState::todo, 4);
    before.milestone = one;
    auto after = step("2026-03-03T09:00:00Z", TaskState::todo, 4);
    after.milestone = other;
    const auto here = flow({{before, after}}, "2026-03-02", "2026-03-03", WorkUnit::points, one);
    CHECK(here[0].scope() == 4);
    CHECK(here[1].scope() == 0);
    CHECK(here[1].removed == 4);
    const auto there = flow({{before, after}}, "2026-03-02", "2026-03-03", WorkUnit::points, other);
    CHECK(there[0].scope() == 0);
    CHECK(there[1].added == 4);
}

TEST_CASE("flow: a day ends at midnight on the wall") {
    WorkFlow sums({day("2026-03-02"), day("2026-03-03")}, {}, Zone("Asia/Shanghai"));
    const std::vector<TaskStep> steps{step("2026-03-02T15:59:59Z", TaskState::todo),
                                      step("2026-03-02T16:00:00Z", TaskState::done)};
    sums.add(steps);
    CHECK(sums.days(WorkUnit::tasks)[0].left() == 1);
    CHECK(sums.days(WorkUnit::tasks)[1].left() == 0);
}

TEST_CASE("flow: hours and counts") {
    const std::vector<std::vector<TaskStep>> tasks{{step("2026-03-02T09:00:00Z", TaskState::todo)}};
    CHECK(flow(tasks, "2026-03-02", "2026-03-02", WorkUnit::hours)[0].left() == 1.5);
    CHECK(flow(tasks, "2026-03-02", "2026-03-02", WorkUnit::tasks)[0].left() == 1);
    CHECK(unit_for({10, 5, 10}) == WorkUnit::points);
    CHECK(unit_for({10, 4, 5}) == WorkUnit::hours);
    CHECK(unit_for({10, 4, 4}) == WorkUnit::tasks);
    CHECK(unit_for({0, 0, 0}) == WorkUnit::tasks);
}

TEST_CASE("flow: an import was there when it says it was") {
    const auto steps = steps_from_before(step("2026-03-20T09:00:00Z", TaskState::done), at("2026-03-03T09:00:00Z"),
                                         at("2026-03-05T09:00:00Z"));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].at == at("2026-03-03T09:00:00Z"));
    CHECK(steps[0].state == TaskState::doing);
    CHECK(steps[1].at == at("2026-03-05T09:00:00Z"));
    CHECK(steps[1].state == TaskState::done);
    const auto open =
        steps_from_before(step("2026-03-20T09:00:00Z", TaskState::blocked), at("2026-03-03T09:00:00Z"), {});
    REQUIRE(open.size() == 2);
    CHECK(open[1].at == at("2026-03-20T09:00:00Z"));
    CHECK(open[1].state == TaskState::blocked);
    CHECK(steps_from_before(step("2026-03-20T09:00:00Z", TaskState::todo), {}, {}).size() == 1);
}

TEST_CASE("ideal line: it falls on worked days alone, and ends at nothing") {
    const auto line = ideal_line(10, {day("2026-03-05"), day("2026-03-10")}, Calendar{});  // Thursday to Tuesday
    REQUIRE(line.size() == 6);
    CHECK(*line[0] == doctest::Approx(10));
    CHECK(*line[1] == doctest::Approx(20.0 / 3));
    CHECK(*line[2] == *line[1]);
    CHECK(*line[3] == *line[1]);
    CHECK(*line[5] == doctest::Approx(0));
    CHECK_FALSE(ideal_line(10, {day("2026-03-07"), day("2026-03-08")}, Calendar{})[0]);
}

TEST_CASE("pace: cycle and lead time") {
    CHECK(cycle_days(work("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "2026-03-04T12:00:00Z")) == 2.5);
    CHECK(lead_days(work("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "2026-03-04T12:00:00Z")) == 3.5);
    CHECK_FALSE(cycle_days(work("2026-03-01T00:00:00Z", nullptr, "2026-03-04T12:00:00Z")));
    CHECK_FALSE(lead_days(work("2026-03-09T00:00:00Z", nullptr, "2026-03-04T12:00:00Z")));  // an import
}

TEST_CASE("percentiles: the nearest rank") {
    CHECK_FALSE(percentiles({}));
    CHECK(percentiles({3})->p50 == 3);
    CHECK(percentiles({3})->p95 == 3);
    // The example of the method: ordered 15 20 35 40 50.
    const auto five = *percentiles({50, 15, 40, 20, 35});
    CHECK(five.p50 == 35);
    CHECK(five.p85 == 50);
    CHECK(five.mean == 32);
    std::vector<double> hundred;
    for (int i = 100; i > 0; --i) hundred.push_back(i);
    const auto spread = *percentiles(hundred);
    CHECK(spread.p50 == 50);
    CHECK(spread.p85 == 85);
    CHECK(spread.p95 == 95);
    CHECK(spread.most == 100);
}

TEST_CASE("stretches: weeks from Monday, the first and last cut short") {
    const auto weeks = stretches({day("2026-03-04"), day("2026-03-17")}, Stretching::week);
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0] == Days{day("2026-03-04"), day("2026-03-08")});
    CHECK(weeks[1] == Days{day("2026-03-09"), day("2026-03-15")});
    CHECK(weeks[2] == Days{day("2026-03-16"), day("2026-03-17")});
    CHECK(stretches({day("2026-01-31"), day("2026-03-01")}, Stretching::month).size() == 3);
    CHECK(stretches({day("2026-01-31"), day("2026-02-01")}, Stretching::day).size() == 2);
}

TEST_CASE("pace: what was done in each stretch, by the day on the wall") {
    const auto weeks = stretches({day("2026-03-02"), day("2026-03-15")}, Stretching::week);
    const auto paces = pace_of({work("2026-03-01T00:00:00Z", nullptr, "2026-03-02T00:00:00Z", 3),
                                work("2026-03-01T00:00:00Z", nullptr, "2026-03-08T23:30:00Z", 2),
                                work("2026-03-01T00:00:00Z", nullptr, "2026-03-16T00:00:00Z", 9),
                                work("2026-02-01T00:00:00Z", nullptr, "2026-02-16T00:00:00Z", 9)},
                               weeks, Zone("Europe/Berlin"));
    CHECK(paces[0].tasks == 1);
    CHECK(paces[0].amount == 3);
    CHECK(paces[1].tasks == 1);  // half past midnight there
}
