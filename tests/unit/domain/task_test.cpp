#include <doctest/doctest.h>

#include <muster/member.h>
#include <muster/milestone.h>
#include <muster/skills.h>
#include <muster/task.h>
#include <muster/urgency.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Instant now = moment("2026-03-09T08:00:00Z");
const Instant later = moment("2026-03-10T08:00:00Z");

Task open_task() {
    Task task;
    task.title = "Write it";
    task.number = 7;
    return task;
}

bool refuses(const Entity& record) {
    return failure_of([&] { record.noun().check(record); }) == Failure::usage;
}

}  // namespace

TEST_CASE("a task that is started is being worked on since then") {
    const Task task = start(open_task(), now);
    CHECK(task.state == TaskState::doing);
    CHECK(task.started == now);
    CHECK(start(task, later).started == now);
}

TEST_CASE("a task that is put down waits again and keeps when it was begun") {
    const Task task = stop(start(open_task(), now));
    CHECK(task.state == TaskState::todo);
    CHECK(task.started == now);
    CHECK(failure_of([&] { stop(open_task()); }) == Failure::refused);
}

TEST_CASE("a finished task is closed then") {
    const Task task = finish(block(open_task(), "no key"), now);
    CHECK(task.state == TaskState::done);
    CHECK(task.closed == now);
    CHECK(task.reason.empty());
    CHECK_FALSE(is_open(task));
}

TEST_CASE("a dropped task says why") {
    const Task task = drop(open_task(), "not needed", now);
    CHECK(task.state == TaskState::dropped);
    CHECK(task.reason == "not needed");
    CHECK(task.closed == now);
}

TEST_CASE("a blocked task is open and says why; starting it clears that") {
    const Task task = block(open_task(), "waits for the customer");
    CHECK(task.state == TaskState::blocked);
    CHECK(is_open(task));
    CHECK(task.reason == "waits for the customer");
    CHECK(start(task, now).reason.empty());
}

TEST_CASE("a closed task must be opened again first, and the error says how") {
    for (const Task& closed : {finish(open_task(), now), drop(open_task(), "no", now)}) {
        CHECK(failure_of([&] { start(closed, now); }) == Failure::refused);
        CHECK(failure_of([&] { block(closed, "x"); }) == Failure::refused);
        CHECK(failure_of([&] { drop(closed, "x", now); }) == Failure::refused);
        const auto error = error_of([&] { finish(closed, now); });
        REQUIRE(error);
        CHECK(error->failure() == Failure::refused);
        CHECK(error->hint() == "muster task reopen T7");
        const Task again = reopen(closed);
        CHECK(again.state == TaskState::todo);
        CHECK_FALSE(again.closed.has_value());
        CHECK(again.reason.empty());
    }
    CHECK(failure_of([&] { reopen(open_task()); }) == Failure::refused);
}

TEST_CASE("a task whose days contradict each other is refused") {
    Task task = open_task();
    task.due = day("2026-03-09");
    CHECK_FALSE(refuses(task));
    task.start = day("2026-03-10");
    CHECK(refuses(task));
    task.start.reset();
    task.start_after = day("2026-03-10");
    CHECK(refuses(task));
    task = open_task();
    task.start = day("2026-03-10");
    task.finish = day("2026-03-09");
    CHECK(refuses(task));
    task.finish = task.start;
    CHECK_FALSE(refuses(task));
}

TEST_CASE("priority, points and estimates have their ranges") {
    Task task = open_task();
    for (const int good : {0, 4}) {
        task.priority = good;
        CHECK_FALSE(refuses(task));
    }
    for (const int bad : {-1, 5}) {
        task.priority = bad;
        CHECK(refuses(task));
    }
    task.priority.reset();
    CHECK(refuses(task));
    task = open_task();
    task.points = -1;
    CHECK(refuses(task));
    task = open_task();
    task.estimate_low = Effort{120};
    task.estimate = Effort{240};
    task.estimate_high = Effort{540};
    CHECK_FALSE(refuses(task));
    task.estimate_low = Effort{300};
    CHECK(refuses(task));
    task.estimate_low = Effort{120};
    task.estimate_high = Effort{200};
    CHECK(refuses(task));
}

TEST_CASE("nothing is its own parent or waits for itself") {
    Task task = open_task();
    task.key = 3;
    task.parent = {3};
    CHECK(failure_of([&] { task.noun().check(task); }) == Failure::refused);
    Link link;
    link.task = {3};
    link.blocker = {3};
    CHECK(failure_of([&] { link.noun().check(link); }) == Failure::refused);
}

TEST_CASE("a skill has a name and a level") {
    CHECK(skill_from_text("cpp=4").name == "cpp");
    CHECK(skill_from_text("cpp=4").level == 4);
    CHECK(skill_from_text("cpp>=3").level == 3);
    CHECK(skill_from_text("cpp").level == 1);
    CHECK(skill_from_text(" 测试 = 5 ").name == "测试");
    CHECK(skill_from_text("c++=2").name == "c++");
    for (const std::string text : {"", "=4", "cpp=", "cpp=0", "cpp=6", "cpp=10", "cpp=x", "cpp=-1", "cpp=3.5"}) {
        CAPTURE(text);
        CHECK(failure_of([&] { skill_from_text(text); }) == Failure::usage);
    }
}

TEST_CASE("a handle is one plain word") {
    Member member;
    for (const std::string good : {"li", "王芳", "li.wei", "a-b_c", "x2"}) {
        member.handle = good;
        CAPTURE(good);
        CHECK_FALSE(refuses(member));
    }
    for (const std::string bad : {"", "li wei", "@li", "a,b", "a/../\x1b[31m", "me", "li\n", "a\u202Eb", "*"}) {
        member.handle = bad;
        CAPTURE(bad);
        CHECK(refuses(member));
    }
}

TEST_CASE("a member's skills, leave, zone and capacity are checked") {
    Member member;
    member.handle = "li";
    member.skills = {"cpp=4"};
    member.leave = {"2026-05-01..2026-05-05", "2026-06-01"};
    member.zone = "Asia/Shanghai";
    member.capacity = Effort{2400};
    CHECK_FALSE(refuses(member));
    Member bad = member;
    bad.skills = {"cpp=9"};
    CHECK(refuses(bad));
    for (const std::string leave : {"2026-05-05..2026-05-01", "may", "2026-05-01..", "..2026-05-01"}) {
        bad = member;
        bad.leave = {leave};
        CAPTURE(leave);
        CHECK(refuses(bad));
    }
    bad = member;
    bad.zone = "Mars/Base";
    CHECK(refuses(bad));
    bad = member;
    bad.capacity = Effort{169 * 60};
    CHECK(refuses(bad));
}

TEST_CASE("an assignment has a load and an order of days") {
    Assignment assignment;
    for (const double bad : {0.0, -0.5, 1.1}) {
        assignment.load = bad;
        CHECK(refuses(assignment));
    }
    assignment.load = 1;
    CHECK_FALSE(refuses(assignment));
    assignment.from = day("2026-03-10");
    assignment.until = day("2026-03-09");
    CHECK(refuses(assignment));
}

TEST_CASE("a milestone is not due before it starts") {
    Milestone milestone;
    milestone.start = day("2026-03-10");
    milestone.due = day("2026-03-09");
    CHECK(refuses(milestone));
}

TEST_CASE("urgency is the sum of its parts, each with the fact that gave it") {
    const UrgencyWeights weights;
    const Day today = day("2026-03-09");
    const auto sum = [&](const UrgencyFacts& facts) {
        double all = 0;
        for (const UrgencyPart& part : urgency_parts(facts, weights)) all += part.amount;
        return all;
    };
    CHECK(sum({today, {}, {}, false, false, false}) == 0);
    CHECK(sum({today, 0, {}, false, false, false}) == 8);
    CHECK(sum({today, {}, day("2026-03-23"), false, false, false}) == doctest::Approx(2.4));
    CHECK(sum({today, {}, day("2027-01-01"), false, false, false}) == doctest::Approx(2.4));
    CHECK(sum({today, {}, day("2026-03-02"), false, false, false}) == doctest::Approx(12));
    CHECK(sum({today, {}, day("2020-01-01"), false, false, false}) == doctest::Approx(12));
    CHECK(sum({today, 4, {}, true, true, true}) == 4 + 8 - 5);
    CHECK(urgency_parts({today, {}, day("2026-03-08"), false, false, false}, weights).front().fact == "1 day overdue");
}
