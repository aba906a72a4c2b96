#include <doctest/doctest.h>

#include <muster/working_calendar.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

int worked_days(const Calendar& calendar, std::string_view first, std::string_view last) {
    int count = 0;
    for (Day date = day(first); date <= day(last); date += std::chrono::days{1}) count += calendar.is_worked(date);
    return count;
}

}  // namespace

TEST_CASE("a calendar without holidays is the week, and covers every year") {
    const Calendar calendar;
    CHECK(calendar.is_worked(day("2026-02-16")));
    CHECK(calendar.kind(day("2026-02-14")) == DayKind::weekend);
    CHECK(calendar.reason(day("2026-02-14")) == "weekend");
    CHECK(calendar.reason(day("2026-02-16")).empty());
    CHECK(calendar.minutes_on(day("2026-02-16")) == 480);
    CHECK(calendar.minutes_on(day("2026-02-14")) == 0);
    CHECK(calendar.covers(day("2199-01-01")));
    CHECK(Calendar::parse("none").is_worked(day("2026-02-16")));
    CHECK(calendar.week().begins == std::chrono::hours{9});
}

TEST_CASE("a week may have six days, and other hours") {
    const Calendar calendar(WorkingWeek{{420, 6}, std::chrono::hours{8}});
    CHECK(calendar.minutes_on(day("2026-03-14")) == 420);
    CHECK(calendar.minutes_on(day("2026-03-15")) == 0);
}

TEST_CASE("the Spring Festival of 2026: nine days off, two Saturdays worked") {
    const Calendar china = Calendar::parse("cn");
    CHECK(china.kind(day("2026-02-14")) == DayKind::make_up);
    CHECK(china.reason(day("2026-02-14")) == "make-up day for Spring Festival");
    CHECK(china.minutes_on(day("2026-02-14")) == 480);
    CHECK(worked_days(china, "2026-02-15", "2026-02-23") == 0);
    CHECK(china.kind(day("2026-02-15")) == DayKind::holiday);
    CHECK(china.reason(day("2026-02-23")) == "Spring Festival");
    CHECK(china.kind(day("2026-02-24")) == DayKind::worked);
    CHECK(china.kind(day("2026-02-28")) == DayKind::make_up);
    CHECK(china.kind(day("2026-03-01")) == DayKind::weekend);
}

TEST_CASE("make-up days do not add to a week that works them anyway") {
    CHECK(Calendar::parse("cn", WorkingWeek{{480, 6}}).kind(day("2026-02-14")) == DayKind::worked);
}

// A year has as many days off beside weekends as the law gives: 11 until 2024, 13 from 2025 on.
TEST_CASE("the days worked a year are its days without weekends and legal holidays") {
    const Calendar china = Calendar::parse("cn");
    CHECK(worked_days(china, "2024-01-01", "2024-12-31") == 366 - 104 - 11);
    CHECK(worked_days(china, "2025-01-01", "2025-12-31") == 365 - 104 - 13);
    CHECK(worked_days(china, "2026-01-01", "2026-12-31") == 365 - 104 - 13);
}

TEST_CASE("years that have not been announced are not covered, and follow the week") {
    const Calendar china = Calendar::parse("cn");
    CHECK_FALSE(china.covers(day("2023-12-31")));
    CHECK(china.covers(day("2024-01-01")));
    CHECK(china.covers(day("2026-12-31")));
    CHECK_FALSE(china.covers(day("2027-01-01")));
    CHECK(china.is_worked(day("2027-01-01")));
}

TEST_CASE("own lines come over the holidays of a country") {
    const Calendar calendar = Calendar::parse(
        "cn\n"
        "# the company closes early\n"
        "2026-02-12..2026-02-13 off company days\r\n"
        "2026-02-28 off\n"
        "\n"
        "  2026-05-10  work  release # Sunday");
    CHECK(calendar.reason(day("2026-02-12")) == "company days");
    CHECK(calendar.reason(day("2026-02-28")) == "day off");
    CHECK(calendar.reason(day("2026-05-10")) == "make-up day for release");
    CHECK(calendar.reason(day("2026-05-01")) == "Labour Day");
}

TEST_CASE("a line of Chinese, and leave added later") {
    Calendar calendar = Calendar::parse("2026-05-01..2026-05-05 off 劳动节\n2026-05-09 work");
    CHECK(calendar.reason(day("2026-05-05")) == "劳动节");
    CHECK(calendar.reason(day("2026-05-09")) == "make-up day");
    calendar.add({{day("2026-05-09"), day("2026-05-09")}, false, "leave"});
    CHECK(calendar.reason(day("2026-05-09")) == "leave");
}

TEST_CASE("lines that cannot be read are refused by number") {
    for (const char* line : {"2026-05-01", "2026-05-01 of", "2026-05-05..2026-05-01 off", "2026-02-30 off", "xx",
                             "2026-05-01.. off", "cn 2026"}) {
        CAPTURE(line);
        const auto error = error_of([&] { Calendar::parse("none\n" + std::string(line)); });
        REQUIRE(error);
        CHECK(error->failure() == Failure::usage);
        CHECK(std::string(error->what()).find("line 2") == 0);
    }
}
