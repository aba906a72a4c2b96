#include <doctest/doctest.h>

#include <muster/task.h>
#include <muster/timesheet.h>

#include "property/generator.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// The sandbox's present is 10:00 on Monday 2026-03-09 in Shanghai, 02:00 in UTC.
TimeEntry interval(Sandbox& sandbox, std::string_view from, std::int64_t minutes) {
    TimeEntry entry;
    entry.member = sandbox.project().me();
    entry.from = moment(from);
    entry.spent = Effort{minutes};
    return entry;
}

TimeEntry of_day(Sandbox& sandbox, std::string_view on, std::int64_t minutes) {
    TimeEntry entry;
    entry.member = sandbox.project().me();
    entry.day = day(on);
    entry.spent = Effort{minutes};
    return entry;
}

std::optional<Failure> failure_to_put(Sandbox& sandbox, TimeEntry entry) {
    return failure_of([&] { sandbox.put(entry); });
}

std::int64_t minutes_on(Sandbox& sandbox, std::string_view on) {
    std::int64_t sum = 0;
    for (const Worked& work : sandbox.project().worked({day(on), day(on)})) sum += work.spent.minutes;
    return sum;
}

}  // namespace

TEST_CASE("two intervals of one person do not overlap, of two persons they may") {
    Sandbox sandbox;
    sandbox.added(interval(sandbox, "2026-03-09T00:00:00Z", 60));
    CHECK(failure_to_put(sandbox, interval(sandbox, "2026-03-09T00:30:00Z", 60)) == Failure::refused);
    CHECK(failure_to_put(sandbox, interval(sandbox, "2026-03-08T23:00:00Z", 90)) == Failure::refused);
    CHECK_FALSE(failure_to_put(sandbox, interval(sandbox, "2026-03-09T01:00:00Z", 30)).has_value());
    CHECK_FALSE(failure_to_put(sandbox, of_day(sandbox, "2026-03-09", 60)).has_value());
    Member wang;
    wang.handle = "wang";
    sandbox.put(wang);
    TimeEntry other = interval(sandbox, "2026-03-09T00:30:00Z", 60);
    other.member = {wang.key};
    CHECK_FALSE(failure_to_put(sandbox, other).has_value());
}

TEST_CASE("a running timer takes its time too, and only one of a person runs") {
    Sandbox sandbox;
    TimeEntry timer;
    timer.member = sandbox.project().me();
    timer.from = moment("2026-03-09T01:00:00Z");
    sandbox.put(timer);
    CHECK(failure_to_put(sandbox, interval(sandbox, "2026-03-09T01:30:00Z", 10)) == Failure::refused);
    CHECK_FALSE(failure_to_put(sandbox, interval(sandbox, "2026-03-09T00:30:00Z", 30)).has_value());
    TimeEntry second = timer;
    second.key = 0;
    second.from = moment("2026-03-09T02:00:00Z");
    CHECK(failure_to_put(sandbox, second) == Failure::refused);
}

TEST_CASE("a day has 24 hours, entries of the same day added up") {
    Sandbox sandbox;
    sandbox.added(interval(sandbox, "2026-03-08T01:00:00Z", 60));
    sandbox.added(of_day(sandbox, "2026-03-08", 22 * 60));
    CHECK(failure_to_put(sandbox, of_day(sandbox, "2026-03-08", 61)) == Failure::refused);
    TimeEntry last = sandbox.added(of_day(sandbox, "2026-03-08", 60));
    last.spent = Effort{61};
    CHECK(failure_to_put(sandbox, last) == Failure::refused);
    last.spent = Effort{59};
    CHECK_FALSE(failure_to_put(sandbox, last).has_value());
}

TEST_CASE("nothing lies in the future") {
    Sandbox sandbox;
    CHECK(failure_to_put(sandbox, interval(sandbox, "2026-03-09T02:00:01Z", 0)) == Failure::refused);
    CHECK(failure_to_put(sandbox, interval(sandbox, "2026-03-09T01:30:00Z", 60)) == Failure::refused);
    CHECK(failure_to_put(sandbox, of_day(sandbox, "2026-03-10", 60)) == Failure::refused);
}

TEST_CASE("an entry without hour and day is of the present day; one with an hour has no day beside it") {
    Sandbox sandbox;
    TimeEntry entry;
    entry.spent = Effort{30};
    sandbox.put(entry);
    CHECK(sandbox.again(entry).day == day("2026-03-09"));
    TimeEntry both = interval(sandbox, "2026-03-08T01:00:00Z", 30);
    both.day = day("2026-03-01");
    sandbox.put(both);
    CHECK_FALSE(sandbox.again(both).day.has_value());
}

TEST_CASE("an undo that would bring back an overlap is refused") {
    Sandbox sandbox;
    const TimeEntry first = sandbox.added(interval(sandbox, "2026-03-09T00:00:00Z", 60));
    const Key removal = sandbox.remove(first);
    sandbox.added(interval(sandbox, "2026-03-09T00:30:00Z", 30));
    CHECK(failure_of([&] { sandbox.undo(removal); }) == Failure::refused);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a note may be written on an entry whose time would be refused today") {
    Sandbox sandbox;
    TimeEntry entry = sandbox.added(interval(sandbox, "2026-03-09T00:00:00Z", 60));
    entry.note = "What I did";
    CHECK_FALSE(failure_to_put(sandbox, entry).has_value());
}

TEST_CASE("work is added up by the day on the project's wall") {
    Sandbox sandbox;
    const Task task = sandbox.task("x");
    TimeEntry late = interval(sandbox, "2026-03-07T15:30:00Z", 60);  // 23:30 on Saturday
    late.task = {task.key};
    sandbox.put(late);
    sandbox.added(interval(sandbox, "2026-03-07T16:30:00Z", 20));  // 00:30 on Sunday
    sandbox.added(of_day(sandbox, "2026-03-07", 5));
    sandbox.added(of_day(sandbox, "2026-03-09", 7));
    CHECK(minutes_on(sandbox, "2026-03-07") == 65);
    CHECK(minutes_on(sandbox, "2026-03-08") == 20);
    CHECK(sandbox.project().worked({day("2026-03-07"), day("2026-03-07")}).size() == 2);
    const auto all = sandbox.project().worked({day("0001-01-01"), day("9999-12-31")}, sandbox.project().me());
    CHECK(all.size() == 4);
}

TEST_CASE("a running timer counts up to now, in the period of its days alone") {
    Sandbox sandbox;
    TimeEntry timer;
    timer.member = sandbox.project().me();
    timer.from = moment("2026-03-09T01:15:30Z");
    sandbox.put(timer);
    CHECK(minutes_on(sandbox, "2026-03-09") == 45);
    CHECK(minutes_on(sandbox, "2026-03-08") == 0);
}

TEST_CASE(
    "property: whatever is written down and changed, intervals of a person never overlap and no day is too long") {
    Sandbox sandbox;
    Dice dice(13);
    const Instant start = moment("2026-03-07T00:00:00Z");
    for (int i = 0; i < 300; ++i) {
        TimeEntry entry;
        const auto known = sandbox.project().keys({&noun_of<TimeEntry>(), {}, false, {}, {}, {}});
        if (!known.empty() && dice.chance(40)) entry = sandbox.project().get(Ref<TimeEntry>{dice.one_of(known)});
        entry.member = sandbox.project().me();
        if (dice.chance(80)) entry.from = start + std::chrono::seconds{dice.number(0, 60 * 60 * 50)};
        else {
            entry.from.reset();
            entry.day = day("2026-03-07") + std::chrono::days{dice.number(0, 2)};
        }
        entry.spent = Effort{dice.number(0, 400)};
        const auto failure = failure_to_put(sandbox, entry);
        if (failure) CHECK(*failure == Failure::refused);
        if (!failure && dice.chance(20)) error_of([&] { sandbox.undo(); });
    }
    const auto entries = sandbox.project().all<TimeEntry>({{"from", Compare::is_set, {}}});
    CHECK(entries.size() > 5);
    for (const TimeEntry& one : entries)
        for (const TimeEntry& other : entries)
            if (one.key < other.key)
                CHECK_FALSE(
                    overlap(*stretch_of(one, sandbox.project().now()), *stretch_of(other, sandbox.project().now())));
    for (const char* on : {"2026-03-07", "2026-03-08", "2026-03-09"})
        CHECK(minutes_on(sandbox, on) <= longest_day.minutes);
    CHECK(sandbox.problems().empty());
}
