#include <doctest/doctest.h>

#include <muster/timesheet.h>

#include "property/generator.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Zone utc("UTC");
const WorkingTime usual;

Stretch stretch(std::string_view from, std::string_view until) {
    return {moment(from), moment(until)};
}

Effort sum_of(const std::vector<Stretch>& pieces) {
    Effort sum;
    for (const Stretch& piece : pieces) sum.minutes += minutes_between(piece.from, piece.until).minutes;
    return sum;
}

bool mondays_to_fridays(Day day) {
    return is_working_day(day, 5);
}

std::vector<Stretch> counted_here(const Stretch& run) {
    return counted(run, utc, usual, mondays_to_fridays);
}

}  // namespace

TEST_CASE("stretches that only touch do not overlap") {
    const Stretch morning = stretch("2026-03-09T09:00:00Z", "2026-03-09T12:00:00Z");
    CHECK_FALSE(overlap(morning, stretch("2026-03-09T12:00:00Z", "2026-03-09T13:00:00Z")));
    CHECK(overlap(morning, stretch("2026-03-09T11:59:00Z", "2026-03-09T13:00:00Z")));
    CHECK(overlap(morning, stretch("2026-03-09T10:00:00Z", "2026-03-09T11:00:00Z")));
}

TEST_CASE("what is left of a stretch: all, nothing, one side, two sides") {
    const Stretch whole = stretch("2026-03-09T09:00:00Z", "2026-03-09T12:00:00Z");
    CHECK(cut(whole, stretch("2026-03-09T13:00:00Z", "2026-03-09T14:00:00Z")) == std::vector{whole});
    CHECK(cut(whole, stretch("2026-03-09T08:00:00Z", "2026-03-09T12:00:00Z")).empty());
    CHECK(cut(whole, stretch("2026-03-09T08:00:00Z", "2026-03-09T10:00:00Z")) ==
          std::vector{stretch("2026-03-09T10:00:00Z", "2026-03-09T12:00:00Z")});
    CHECK(cut(whole, stretch("2026-03-09T10:00:00Z", "2026-03-09T11:00:00Z")).size() == 2);
}

TEST_CASE("property: a cut loses and gains no minute") {
    Dice dice(11);
    const Instant start = moment("2026-03-09T00:00:00Z");
    const auto some = [&] {
        const std::chrono::minutes from{dice.number(0, 500)};
        return Stretch{start + from, start + from + std::chrono::minutes{dice.number(1, 300)}};
    };
    for (int i = 0; i < 1000; ++i) {
        const Stretch whole = some();
        const Stretch out = some();
        const auto left = cut(whole, out);
        std::int64_t shared = 0;
        if (overlap(whole, out))
            shared = minutes_between(std::max(whole.from, out.from), std::min(whole.until, out.until)).minutes;
        CHECK(sum_of(left).minutes + shared == minutes_between(whole.from, whole.until).minutes);
        for (const Stretch& piece : left) CHECK_FALSE(overlap(piece, out));
    }
}

TEST_CASE("minutes follow the clock, so that timers one after the other lose none") {
    CHECK(minutes_between(moment("2026-03-09T09:00:50Z"), moment("2026-03-09T09:01:10Z")) == Effort{1});
    CHECK(minutes_between(moment("2026-03-09T09:01:10Z"), moment("2026-03-09T09:01:50Z")) == Effort{0});
    CHECK(minutes_between(moment("2026-03-09T10:00:00Z"), moment("2026-03-09T09:00:00Z")) == Effort{0});
}

TEST_CASE("property: timers one after the other never overlap and add up") {
    Dice dice(12);
    for (int i = 0; i < 300; ++i) {
        Instant at = moment("2026-03-09T00:00:00Z") + std::chrono::seconds{dice.number(0, 3600)};
        const Instant first = at;
        std::optional<Stretch> before;
        Effort sum;
        for (int timer = 0; timer < 5; ++timer) {
            TimeEntry entry;
            entry.from = at;
            at += std::chrono::seconds{dice.number(0, 5000)};
            entry.spent = minutes_between(*entry.from, at);
            const auto now = stretch_of(entry, at);
            if (before) CHECK_FALSE(overlap(*before, *now));
            before = now;
            sum.minutes += entry.spent->minutes;
        }
        CHECK(sum == minutes_between(first, at));
    }
}

TEST_CASE("an entry with a day alone fills no stretch and counts for its day") {
    TimeEntry entry;
    entry.day = day("2026-03-09");
    entry.spent = Effort{90};
    CHECK_FALSE(stretch_of(entry, moment("2026-03-10T00:00:00Z")).has_value());
    CHECK(day_of(entry, utc) == day("2026-03-09"));
}

TEST_CASE("an interval counts for the day on the wall on which it began") {
    TimeEntry entry;
    entry.from = moment("2026-03-09T16:30:00Z");
    entry.spent = Effort{30};
    CHECK(day_of(entry, Zone("Asia/Shanghai")) == day("2026-03-10"));
}

TEST_CASE("a timer counts whole on one day, and over midnight within a working day") {
    const Stretch long_day = stretch("2026-03-09T06:00:00Z", "2026-03-09T22:00:00Z");
    CHECK(counted_here(long_day) == std::vector{long_day});
    const Stretch night = stretch("2026-03-09T22:00:00Z", "2026-03-10T02:00:00Z");
    CHECK(counted_here(night) == std::vector{night});
}

TEST_CASE("a timer left running over night counts working hours, a piece a day") {
    // From Friday afternoon to Monday morning: an hour, the weekend not, and half an hour.
    const auto pieces = counted_here(stretch("2026-03-06T16:00:00Z", "2026-03-09T09:30:00Z"));
    CHECK(pieces == std::vector{stretch("2026-03-06T16:00:00Z", "2026-03-06T17:00:00Z"),
                                stretch("2026-03-09T09:00:00Z", "2026-03-09T09:30:00Z")});
    CHECK(counted_here(stretch("2026-03-06T18:00:00Z", "2026-03-07T12:00:00Z")).empty());
}

TEST_CASE("who is on leave does not work, first and last day included") {
    Member member;
    member.leave = {"2026-03-09..2026-03-10", "2026-03-13"};
    CHECK(is_worked_by(member, day("2026-03-06"), WorkingDays{}));
    CHECK_FALSE(is_worked_by(member, day("2026-03-08"), WorkingDays{}));
    CHECK_FALSE(is_worked_by(member, day("2026-03-10"), WorkingDays{}));
    CHECK(is_worked_by(member, day("2026-03-11"), WorkingDays{}));
    CHECK(is_on_leave(member, day("2026-03-13")));
}

TEST_CASE("a working day is a share of the weekly capacity, else the project's") {
    Member member;
    CHECK(working_day_of(member, usual) == Effort{480});
    member.capacity = Effort{20 * 60};
    CHECK(working_day_of(member, usual) == Effort{240});
}

TEST_CASE("periods by name, by day and from one to another") {
    const Day wednesday = day("2026-03-11");
    const auto read = [&](std::string_view text) { return days_from_text(text, wednesday, 5); };
    CHECK(read("today") == Days{wednesday, wednesday});
    CHECK(read("week") == Days{day("2026-03-09"), day("2026-03-15")});
    CHECK(read("last-week") == Days{day("2026-03-02"), day("2026-03-08")});
    CHECK(read("month") == Days{day("2026-03-01"), day("2026-03-31")});
    CHECK(read("last-month") == Days{day("2026-02-01"), day("2026-02-28")});
    CHECK(read("2026-03-02..2026-03-04") == Days{day("2026-03-02"), day("2026-03-04")});
    CHECK(read("mon..today") == Days{day("2026-03-09"), wednesday});
    CHECK(read("fri") == Days{day("2026-03-06"), day("2026-03-06")});
    CHECK(read("2026-03-02..")->last == day("9999-12-31"));
    for (const std::string_view bad : {"", "..", "weekly", "2026-03-04..2026-03-02", "today..x", "2026-02-30"}) {
        CAPTURE(bad);
        CHECK_FALSE(read(bad).has_value());
    }
}

TEST_CASE("moments of work lie in the past") {
    const Instant now = moment("2026-03-11T10:00:00Z");
    const auto read = [&](std::string_view text) { return past_moment("at", text, now, utc, 5); };
    CHECK(read("09:10") == moment("2026-03-11T09:10:00Z"));
    CHECK(read("mon 9:00") == moment("2026-03-09T09:00:00Z"));
    CHECK(read("wed 9:00") == moment("2026-03-11T09:00:00Z"));
    CHECK(read("yesterday 17:00") == moment("2026-03-10T17:00:00Z"));
    CHECK(read("昨天 17:00") == moment("2026-03-10T17:00:00Z"));
    CHECK(read("90m ago") == moment("2026-03-11T08:30:00Z"));
    CHECK(read("2026-03-01T08:00:00Z") == moment("2026-03-01T08:00:00Z"));
    for (const std::string_view bad : {"", "noon", "25:00", "9", "mon", "x ago", "mon 9:00:00"}) {
        CAPTURE(bad);
        CHECK(failure_of([&] { read(bad); }) == Failure::usage);
    }
}

TEST_CASE("a wall time that a clock change left out is nobody's") {
    const Zone berlin("Europe/Berlin");
    const Instant now = moment("2026-03-29T10:00:00Z");
    CHECK(failure_of([&] { past_moment("at", "02:30", now, berlin, 5); }) == Failure::usage);
    CHECK(past_moment("at", "03:30", now, berlin, 5) == moment("2026-03-29T01:30:00Z"));
}

TEST_CASE("hours are not turned into days") {
    CHECK(hours_text(Effort{37 * 60 + 30}) == "37h 30m");
    CHECK(hours_text(Effort{}) == "0h");
}
