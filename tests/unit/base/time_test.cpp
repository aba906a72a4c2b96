#include <doctest/doctest.h>

#include <muster/time.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using std::chrono::minutes;

namespace {

const Day monday = day("2026-03-09");

std::string read(std::string_view text, int days_a_week = 5) {
    return shown(day_from_words(text, monday, days_a_week));
}

}  // namespace

TEST_CASE("a day is written and read as ISO text") {
    CHECK(to_text(day("2026-03-09")) == "2026-03-09");
    CHECK(to_text(day("0001-01-01")) == "0001-01-01");
    CHECK(to_text(day("9999-12-31")) == "9999-12-31");
    CHECK(shown(day_from_iso("2028-02-29")) == "2028-02-29");
}

TEST_CASE("ISO text that is no day is refused") {
    for (const std::string text :
         {"2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-3-9", "20260309",
          "2026/03/09", "2026-03-09 ", "+026-03-09", "-026-03-09", "2026--3-09", "", "abcd-ef-gh"}) {
        CAPTURE(text);
        CHECK_FALSE(day_from_iso(text).has_value());
    }
}

TEST_CASE("a day is read in words, from a Monday") {
    CHECK(read("2026-03-01") == "2026-03-01");
    CHECK(read("today") == "2026-03-09");
    CHECK(read("tomorrow") == "2026-03-10");
    CHECK(read("yesterday") == "2026-03-08");
    CHECK(read(" Today ") == "2026-03-09");
    CHECK(read("fri") == "2026-03-13");
    CHECK(read("Friday") == "2026-03-13");
    CHECK(read("sun") == "2026-03-15");
}

TEST_CASE("a weekday is the next one after today, never today itself") {
    CHECK(read("mon") == "2026-03-16");
    CHECK(shown(day_from_words("fri", day("2026-03-13"))) == "2026-03-20");
}

TEST_CASE("offsets count days, weeks, months and years") {
    CHECK(read("+3d") == "2026-03-12");
    CHECK(read("-1w") == "2026-03-02");
    CHECK(read("+2m") == "2026-05-09");
    CHECK(read("+1y") == "2027-03-09");
    CHECK(read("+0d") == "2026-03-09");
}

TEST_CASE("a month shorter than the day ends on its last day") {
    CHECK(shown(day_from_words("+1m", day("2026-01-31"))) == "2026-02-28");
    CHECK(shown(day_from_words("+1m", day("2028-01-31"))) == "2028-02-29");
    CHECK(shown(day_from_words("-1m", day("2026-03-31"))) == "2026-02-28");
    CHECK(shown(day_from_words("+1y", day("2028-02-29"))) == "2029-02-28");
}

TEST_CASE("working days pass over the days that are not worked") {
    CHECK(read("3wd") == "2026-03-12");
    CHECK(read("+5wd") == "2026-03-16");
    CHECK(read("-1wd") == "2026-03-06");
    CHECK(read("5wd", 6) == "2026-03-14");
    CHECK(read("7wd", 7) == "2026-03-16");
}

TEST_CASE("the ends of week, month, quarter and year") {
    CHECK(read("eow") == "2026-03-15");
    CHECK(read("eom") == "2026-03-31");
    CHECK(read("eoq") == "2026-03-31");
    CHECK(read("eoy") == "2026-12-31");
    CHECK(shown(day_from_words("eoq", day("2026-04-01"))) == "2026-06-30");
    CHECK(shown(day_from_words("eom", day("2028-02-01"))) == "2028-02-29");
    CHECK(shown(day_from_words("eow", day("2026-03-15"))) == "2026-03-15");
}

TEST_CASE("days are read in Chinese") {
    CHECK(read("今天") == "2026-03-09");
    CHECK(read("明天") == "2026-03-10");
    CHECK(read("后天") == "2026-03-11");
    CHECK(read("昨天") == "2026-03-08");
    CHECK(read("周五") == "2026-03-13");
    CHECK(read("星期日") == "2026-03-15");
    CHECK(read("下周一") == "2026-03-16");
    CHECK(read("下周日") == "2026-03-22");
    CHECK(shown(day_from_words("下周一", day("2026-03-15"))) == "2026-03-16");
}

TEST_CASE("what is no day is refused") {
    for (const std::string text : {"", " ", "3d", "d", "wd", "+d", "+wd", "+3", "+3x", "friiday", "下", "下今天", "周",
                                   "someday", "++3d", "--3d", "+3.5d", "2026-02-30", "+99999999999d"}) {
        CAPTURE(text);
        CHECK(read(text) == "none");
    }
}

TEST_CASE("one sign is enough for an offset") {
    CHECK(read("+-3d") == "none");
    CHECK(read("+-3wd") == "none");
}

TEST_CASE("a day outside the years 1 to 9999 is refused") {
    CHECK(read("+8000y") == "none");
    CHECK(read("-2026y") == "none");
    CHECK(read("-2025y") == "0001-03-09");
    CHECK(shown(day_from_words("+1d", day("9999-12-31"))) == "none");
    CHECK(shown(day_from_words("yesterday", day("0001-01-01"))) == "none");
}

TEST_CASE("years so far off that the calendar's counter wraps are refused too") {
    CHECK(read("+65000y") == "none");
    CHECK(read("+65536y") == "none");
    CHECK(read("-65536y") == "none");
    CHECK(read("-2147483648d") == "none");
    CHECK(read("-2147483648wd") == "none");
}

TEST_CASE("adding working days and back gives the day itself when it is worked") {
    for (int count = -20; count <= 20; ++count)
        CHECK(add_working_days(add_working_days(monday, count, 5), -count, 5) == monday);
    CHECK(is_working_day(day("2026-03-13"), 5));
    CHECK_FALSE(is_working_day(day("2026-03-14"), 5));
    CHECK(is_working_day(day("2026-03-14"), 6));
    CHECK(weekday_index(monday) == 0);
    CHECK(weekday_index(day("2026-03-15")) == 6);
}

TEST_CASE("a moment is written and read in UTC") {
    CHECK(to_text(moment("2026-03-09T08:05:09Z")) == "2026-03-09T08:05:09Z");
    CHECK(to_text(Instant{}) == "1970-01-01T00:00:00Z");
    CHECK(to_text(Instant{std::chrono::seconds{-1}}) == "1969-12-31T23:59:59Z");
    CHECK(shown(instant_from_iso("1773043200")) == "2026-03-09T08:00:00Z");
}

TEST_CASE("text that is no moment is refused") {
    for (const std::string text :
         {"", "2026-03-09", "2026-03-09T24:00:00Z", "2026-03-09T08:60:00Z", "2026-03-09T08:00:60Z",
          "2026-02-30T08:00:00Z", "2026-03-09 08:00:00Z", "2026-03-09T08:00:00", "2026-03-09T08:00:00+08", "-1", "1.5",
          "253402300800", "2026-03-09T-8:00:00Z"}) {
        CAPTURE(text);
        CHECK_FALSE(instant_from_iso(text).has_value());
    }
}

TEST_CASE("Shanghai is eight hours ahead all year") {
    const Zone zone("Asia/Shanghai");
    CHECK(to_text(zone.day_of(moment("2026-03-09T15:59:59Z"))) == "2026-03-09");
    CHECK(to_text(zone.day_of(moment("2026-03-09T16:00:00Z"))) == "2026-03-10");
    CHECK(zone.time_of(moment("2026-03-09T02:30:00Z")) == minutes{10 * 60 + 30});
    CHECK(to_text(zone.at(day("2026-03-09"), minutes{10 * 60})) == "2026-03-09T02:00:00Z");
    CHECK(to_text(zone.at(day("2026-07-09"), minutes{0})) == "2026-07-08T16:00:00Z");
}

TEST_CASE("UTC is itself") {
    const Zone zone("UTC");
    CHECK(to_text(zone.at(monday, minutes{61})) == "2026-03-09T01:01:00Z");
    CHECK(zone.day_of(moment("2026-03-09T23:59:59Z")) == monday);
    CHECK(zone.time_of(moment("2026-03-09T23:59:59Z")) == minutes{23 * 60 + 59});
}

TEST_CASE("Berlin in winter and in summer") {
    const Zone zone("Europe/Berlin");
    CHECK(to_text(zone.at(day("2026-01-15"), minutes{9 * 60})) == "2026-01-15T08:00:00Z");
    CHECK(to_text(zone.at(day("2026-07-15"), minutes{9 * 60})) == "2026-07-15T07:00:00Z");
}

// On 2026-03-29 the clocks go from 02:00 to 03:00; on 2026-10-25 from 03:00 back to 02:00.
TEST_CASE("a wall time in the gap of a clock change is a moment after the gap, whatever was asked before") {
    const Zone zone("Europe/Berlin");
    for (const std::string before : {"2026-01-15", "2026-07-15"}) {
        CAPTURE(before);
        (void)zone.at(day(before), minutes{9 * 60});
        const Instant at = zone.at(day("2026-03-29"), minutes{2 * 60 + 30});
        CHECK(to_text(at) == "2026-03-29T01:30:00Z");
        CHECK(zone.time_of(at) == minutes{3 * 60 + 30});
    }
}

TEST_CASE("a wall time that comes twice is the first, whatever was asked before") {
    const Zone zone("Europe/Berlin");
    for (const std::string before : {"2026-01-15", "2026-07-15"}) {
        CAPTURE(before);
        (void)zone.at(day(before), minutes{9 * 60});
        CHECK(to_text(zone.at(day("2026-10-25"), minutes{2 * 60 + 30})) == "2026-10-25T00:30:00Z");
    }
}

TEST_CASE("the zone in force does not leak into the process") {
    const Zone berlin("Europe/Berlin");
    const Zone shanghai("Asia/Shanghai");
    const Instant noon = moment("2026-07-09T12:00:00Z");
    CHECK(berlin.time_of(noon) == minutes{14 * 60});
    CHECK(shanghai.time_of(noon) == minutes{20 * 60});
    CHECK(berlin.time_of(noon) == minutes{14 * 60});
}

TEST_CASE("a zone that the system does not know is refused") {
    for (const std::string name : {"", "Mars/Base", "../../etc/passwd", "/etc/localtime", "Asia", "./UTC"}) {
        CAPTURE(name);
        CHECK_FALSE(Zone::exists(name));
        CHECK(failure_of([&] { Zone zone(name); }) == Failure::usage);
    }
    CHECK(Zone::exists("UTC"));
    CHECK(Zone::exists("Asia/Shanghai"));
}

TEST_CASE("a table of the zone folder is not a zone") {
    CHECK_FALSE(Zone::exists("zone.tab"));
    CHECK_FALSE(Zone::exists("tzdata.zi"));
}

TEST_CASE("a weekday that is over is the last one, today included") {
    const Day wednesday = day("2026-03-11");
    CHECK(past_day_from_words("fri", wednesday) == day("2026-03-06"));
    CHECK(past_day_from_words("周三", wednesday) == wednesday);
    CHECK(past_day_from_words("Mon", wednesday) == day("2026-03-09"));
    CHECK(past_day_from_words("-3d", wednesday) == day("2026-03-08"));
    CHECK_FALSE(past_day_from_words("someday", wednesday).has_value());
}
