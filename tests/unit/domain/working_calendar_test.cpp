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

namespace {

NamedCalendar company(const std::string& name) {
    if (name == "company")
        return {"cn",
                {{{day("2026-02-24"), day("2026-02-25")}, false, "longer"},
                 {{day("2026-12-24"), day("2026-12-24")}, false, "Company day", {}, true},
                 {{day("2026-12-31"), day("2026-12-31")}, true, "New Year's Eve", 240},
                 {{day("2027-02-20"), day("2027-02-20")}, true, "春节"}}};
    if (name == "team") return {"company", {{{day("2027-12-24"), day("2027-12-24")}, true, "release"}}};
    if (name == "ring") return {"gnir", {}};
    if (name == "gnir") return {"ring", {}};
    throw Error(Failure::not_found, name);
}

}  // namespace

TEST_CASE("a calendar of the project's own comes over its base, and may be a base itself") {
    const Calendar own = Calendar::parse("company", {}, company);
    CHECK(own.reason(day("2026-02-23")) == "Spring Festival");
    CHECK(own.reason(day("2026-02-24")) == "longer");
    CHECK(own.kind(day("2027-02-20")) == DayKind::make_up);
    const Calendar team = Calendar::parse("team\n2026-03-02 off", {}, company);
    CHECK(team.kind(day("2027-02-20")) == DayKind::make_up);
    CHECK(team.kind(day("2026-03-02")) == DayKind::holiday);
}

TEST_CASE("a yearly day comes every year from then on, and gives way to a date") {
    const Calendar team = Calendar::parse("team", {}, company);
    CHECK(team.is_worked(day("2025-12-24")));
    CHECK_FALSE(team.is_worked(day("2026-12-24")));
    CHECK(team.is_worked(day("2027-12-24")));
    CHECK_FALSE(team.is_worked(day("2029-12-24")));
}

TEST_CASE("a day may be worked for other hours than the week's") {
    const Calendar own = Calendar::parse("company", {}, company);
    CHECK(own.minutes_on(day("2026-12-31")) == 240);
    CHECK(own.kind(day("2026-12-31")) == DayKind::other_hours);
    CHECK(own.reason(day("2026-12-31")) == "New Year's Eve");
    CHECK(own.minutes_on(day("2026-12-30")) == 480);
}

TEST_CASE("a calendar of the project's own makes the years known that it names") {
    const Calendar own = Calendar::parse("company", {}, company);
    CHECK(own.covers(day("2027-06-01")));
    CHECK_FALSE(own.covers(day("2028-06-01")));
}

TEST_CASE("calendars that add to each other, and names nobody knows, are refused") {
    CHECK(failure_of([] { Calendar::parse("ring", {}, company); }) == Failure::refused);
    CHECK(failure_of([] { Calendar::parse("mars", {}, company); }) == Failure::not_found);
    CHECK_FALSE(failure_of([] { Calendar::check("mars"); }));
    CHECK(failure_of([] { Calendar::check("2 moons"); }) == Failure::usage);
}

TEST_CASE("names of calendars") {
    for (const char* good : {"company", "工厂", "team-2", "a_b"}) CHECK(is_calendar_name(good));
    for (const char* bad : {"", "2026", "a b", "a#b", "-a", "a..b", "a\nb", "\xff"}) CHECK_FALSE(is_calendar_name(bad));
}

TEST_CASE("a year without a working day is found") {
    CHECK_FALSE(Calendar::parse("cn").year_without_work());
    CHECK(Calendar::parse("2027-01-01..2027-12-31 off").year_without_work() == 2027);
    Calendar yearly;
    for (Day date = day("2028-01-01"); date <= day("2028-12-31"); date += std::chrono::days{1})
        yearly.add({{date, date}, false, "", {}, true});
    CHECK(yearly.year_without_work() == 2028);
    Calendar from_march;
    for (Day date = day("2027-03-01"); date <= day("2028-02-29"); date += std::chrono::days{1})
        from_march.add({{date, date}, false, "", {}, true});
    CHECK(from_march.year_without_work() == 2028);
}

TEST_CASE("working days are counted by the calendar") {
    const WorkingDays china = Calendar::parse("cn").working_days();
    CHECK(add_working_days(day("2026-02-13"), 1, china) == day("2026-02-14"));
    CHECK(add_working_days(day("2026-02-14"), 1, china) == day("2026-02-24"));
    CHECK(add_working_days(day("2026-02-24"), -1, china) == day("2026-02-14"));
    CHECK(day_from_words("2wd", day("2026-02-13"), china) == day("2026-02-24"));
    const WorkingDays never([](Day) { return false; });
    CHECK(add_working_days(day("2026-02-13"), 1, never) == day("9999-12-31"));
}
