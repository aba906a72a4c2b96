#include <doctest/doctest.h>

#include "exchange/calendar_days.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::exchange;
using namespace muster::testing;

namespace {

std::string ics(const std::string& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:中国节假日\r\n" + events + "END:VCALENDAR\r\n";
}

std::string event(const std::string& lines) {
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "END:VEVENT\r\n";
}

}  // namespace

TEST_CASE("an event of whole days is off until the day before its end") {
    const auto file = read_ics(
        ics(event("DTSTART;VALUE=DATE:20270206\r\nDTEND;VALUE=DATE:20270213\r\nSUMMARY:Spring\r\n Festival\r\n")));
    CHECK(file.name == "中国节假日");
    REQUIRE(file.days.size() == 1);
    CHECK(file.days[0].days == Days{day("2027-02-06"), day("2027-02-12")});
    CHECK(file.days[0].use == DayUse::holiday);
    CHECK(file.days[0].note == "SpringFestival");  // a folded line loses the blank that folds it
    CHECK(file.days[0].line == 4);
    CHECK_FALSE(file.days[0].yearly);
}

TEST_CASE("an event without an end, or one that ends on its own day, is one day; a duration is in days or weeks") {
    const auto file = read_ics(ics(event("DTSTART:20270101\r\nSUMMARY:A\\, B\\; C\\nD\r\n") +
                                   event("DTSTART;VALUE=DATE:20270102\r\nDTEND;VALUE=DATE:20270102\r\n") +
                                   event("DTSTART;VALUE=DATE:20270201\r\nDURATION:P1W\r\n")));
    REQUIRE(file.days.size() == 3);
    CHECK(file.days[0].days == Days{day("2027-01-01"), day("2027-01-01")});
    CHECK(file.days[0].note == "A, B; C D");
    CHECK(file.days[1].days == Days{day("2027-01-02"), day("2027-01-02")});
    CHECK(file.days[2].days == Days{day("2027-02-01"), day("2027-02-07")});
}

TEST_CASE("what stands in an event does not end it, and parameters may hold colons") {
    const auto file = read_ics(ics(event(
        "DTSTART;X-P=\"a:b\";VALUE=DATE:20270101\r\nBEGIN:VALARM\r\nDTSTART:19990101\r\nEND:VALARM\r\nSUMMARY:x\r\n")));
    REQUIRE(file.days.size() == 1);
    CHECK(file.days[0].days.first == day("2027-01-01"));
}

TEST_CASE("a feed that marks 休 and 班 says nothing of the other days in it") {
    const auto file = read_ics(ics(event("DTSTART;VALUE=DATE:20270206\r\nSUMMARY:春节（休）\r\n") +
                                   event("DTSTART;VALUE=DATE:20270220\r\nSUMMARY:春节（班）\r\n") +
                                   event("DTSTART;VALUE=DATE:20270204\r\nSUMMARY:立春\r\n")));
    REQUIRE(file.days.size() == 2);
    CHECK(file.days[0].use == DayUse::holiday);
    CHECK(file.days[0].note == "春节");
    CHECK(file.days[1].use == DayUse::workday);
    CHECK(file.days[1].note == "春节");
    CHECK(file.left_out == 1);
}

TEST_CASE("a feed without marks is off throughout, but for what is cancelled") {
    const auto file =
        read_ics(ics(event("DTSTART;VALUE=DATE:20270101\r\nSUMMARY:New Year\r\n") +
                     event("DTSTART;VALUE=DATE:20270326\r\nSUMMARY:Good Friday\r\nSTATUS:CANCELLED\r\n")));
    CHECK(file.days.size() == 1);
    CHECK(file.left_out == 1);
}

TEST_CASE("marks of titles") {
    const auto use = [](const char* title) { return day_marked(title).use; };
    CHECK(use("国庆节 休") == DayUse::holiday);
    CHECK(use("国庆节 假期 第1天/共8天") == DayUse::holiday);
    CHECK(day_marked("国庆节 假期 第1天/共8天").title == "国庆节");
    CHECK(use("国庆节 补班 第1天/共2天") == DayUse::workday);
    CHECK(day_marked("补班").title == "补班");
    CHECK(use("国庆节班") == DayUse::workday);
    CHECK(use("Make-up workday for National Day") == DayUse::workday);
    CHECK(use("Work (Spring Festival)") == DayUse::workday);
    CHECK(day_marked("Work (Spring Festival)").title == "Spring Festival");
    CHECK_FALSE(use("International Workers' Day"));
    CHECK_FALSE(use("Early May bank holiday"));
    CHECK_FALSE(use("班级日活动"));
    CHECK_FALSE(use(""));
}

TEST_CASE("yearly events: without an end they stay yearly, with one they are its years") {
    const auto forever =
        read_ics(ics(event("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1\r\n")));
    REQUIRE(forever.days.size() == 1);
    CHECK(forever.days[0].yearly);
    const auto twice = read_ics(ics(event("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n")));
    REQUIRE(twice.days.size() == 2);
    CHECK(twice.days[1].days.first == day("2028-02-29"));
    const auto until = read_ics(
        ics(event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260503\r\nRRULE:FREQ=YEARLY;UNTIL=20280501\r\n")));
    REQUIRE(until.days.size() == 3);
    CHECK(until.days[2].days == Days{day("2028-05-01"), day("2028-05-02")});
}

TEST_CASE("what cannot be taken in is named with the line where its event begins") {
    for (const char* lines :
         {"DTSTART:20270101T090000Z\r\n", "SUMMARY:x\r\n", "DTSTART:2027-01-01\r\n", "DTSTART;VALUE=DATE:20270230\r\n",
          "DTSTART;VALUE=DATE:20270110\r\nDTEND;VALUE=DATE:20270101\r\n",
          "DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=WEEKLY\r\n",
          "DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY;BYDAY=4TH\r\n",
          "DTSTART;VALUE=DATE:20270101\r\nDURATION:PT1H\r\n",
          "DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20290101\r\n",
          "DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\nEXDATE:20280101\r\n"}) {
        CAPTURE(lines);
        const auto file = read_ics(ics(event(lines) + event("DTSTART:20270102\r\n")));
        REQUIRE(file.rejected.size() == 1);
        CHECK(file.rejected[0].line == 4);
        CHECK(file.days.size() == 1);
    }
}

TEST_CASE("what is no iCalendar file, or is cut off, is refused as a whole") {
    for (const std::string& text :
         {std::string(), std::string("day,kind\n"), ics("BEGIN:VEVENT\r\n"),
          std::string("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101\n"), std::string("END:VCALENDAR\n")}) {
        CAPTURE(text);
        CHECK(failure_of([&] { (void)read_ics(text); }) == Failure::usage);
    }
}

TEST_CASE("a table of days, with heads in another order or without any") {
    const WorkingTime time;
    const auto plain =
        read_calendar_csv("2027-02-06..2027-02-12,holiday,春节\n2027-02-20,班,春节\n2026-12-31,half\n", time);
    REQUIRE(plain.days.size() == 3);
    CHECK(plain.days[0].days == Days{day("2027-02-06"), day("2027-02-12")});
    CHECK(plain.days[1].use == DayUse::workday);
    CHECK(plain.days[2].half);
    const auto headed = read_calendar_csv("名称;日期;类型\n元旦;2027/1/1;休\n年会;2027年1月8日;4h\n", time);
    REQUIRE(headed.days.size() == 2);
    CHECK(headed.days[0].note == "元旦");
    CHECK(headed.days[1].days.first == day("2027-01-08"));
    CHECK(headed.days[1].time == Effort{240});
}

TEST_CASE("rows of a table that cannot be read are named, the others stand") {
    const auto file = read_calendar_csv(
        "day,kind,note\n2027-02-30,holiday,x\n2027-02-12..2027-02-06,off,x\n2027-01-01,perhaps,x\n2027-01-02,off,x\n"
        "2027-01-01..2030-01-01,off,x\n2027-01-03,30h,x\n",
        {});
    CHECK(file.days.size() == 1);
    REQUIRE(file.rejected.size() == 5);
    CHECK(file.rejected[0].line == 2);
    CHECK(file.rejected[4].line == 7);
    CHECK(failure_of([] { (void)read_calendar_csv("", {}); }) == Failure::usage);
}

TEST_CASE("what is nested in an event is no part of it, another event neither") {
    const auto file = read_ics(ics("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\n" + event("DTSTART;VALUE=DATE:20270301\r\nSUMMARY:Inner\r\n") +
                                   "SUMMARY:Outer\r\nEND:VEVENT\r\n"));
    REQUIRE(file.days.size() == 1);
    CHECK(file.days[0].note == "Outer");
    CHECK(file.days[0].days.first == day("2027-02-06"));
}
