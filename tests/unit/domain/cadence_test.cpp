#include <doctest/doctest.h>

#include <muster/meeting.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using std::chrono::minutes;

namespace {

const Day monday = day("2026-03-09");

std::string next(std::string_view cadence, std::string_view from, Day anchor = monday) {
    return to_text(Cadence::parse(cadence).next(day(from), anchor));
}

}  // namespace

TEST_CASE("a weekly cadence comes on its days, the first on the day itself") {
    CHECK(next("mon 10:00", "2026-03-09") == "2026-03-09");
    CHECK(next("mon 10:00", "2026-03-10") == "2026-03-16");
    CHECK(next("mon,thu", "2026-03-10") == "2026-03-12");
    CHECK(next("monday", "2026-03-10") == "2026-03-16");
    CHECK(next("every fri", "2026-03-09") == "2026-03-13");
    CHECK(next("weekly fri 16:00", "2026-03-09") == "2026-03-13");
    CHECK(next("weekly", "2026-03-10") == "2026-03-16");
    CHECK(next("周四,周一 14:00", "2026-03-10") == "2026-03-12");
}

TEST_CASE("daily and working days") {
    CHECK(next("daily 09:30", "2026-03-14") == "2026-03-14");
    CHECK(next("weekdays", "2026-03-14") == "2026-03-16");
}

TEST_CASE("every second week counts from the week of the first") {
    CHECK(next("2w fri 16:00", "2026-03-09") == "2026-03-13");
    CHECK(next("2w fri 16:00", "2026-03-14") == "2026-03-27");
    CHECK(next("2w fri", "2026-03-16", day("2026-03-16")) == "2026-03-20");
    CHECK(next("2w fri", "2026-03-01", monday) == "2026-03-13");  // before the first
    CHECK(next("2w mon", "2026-02-24", monday) == "2026-03-09");
    CHECK(next("3w mon", "2026-03-10", monday) == "2026-03-30");
    CHECK(next("2w mon,thu", "2026-03-10") == "2026-03-12");
    CHECK(next("2w mon", "2026-03-10", day("2026-03-13")) == "2026-03-23");  // the anchor's week counts, not its day
}

TEST_CASE("a month that is too short uses its last day") {
    CHECK(next("monthly 31", "2026-02-01") == "2026-02-28");
    CHECK(next("monthly 31", "2028-02-01") == "2028-02-29");
    CHECK(next("monthly 31", "2026-03-01") == "2026-03-31");
    CHECK(next("monthly 30", "2026-02-28") == "2026-02-28");
    CHECK(next("monthly 1 09:00", "2026-03-02") == "2026-04-01");
    CHECK(next("monthly 15", "2026-12-16") == "2027-01-15");
    CHECK(next("monthly last", "2026-04-01") == "2026-04-30");
    CHECK(next("monthly", "2026-03-02") == "2026-04-01");
}

TEST_CASE("the n-th and the last weekday of a month") {
    CHECK(next("last fri 16:00", "2026-03-01") == "2026-03-27");
    CHECK(next("last fri", "2026-03-28") == "2026-04-24");
    CHECK(next("first mon", "2026-03-03") == "2026-04-06");
    CHECK(next("first mon", "2026-03-01") == "2026-03-02");
    CHECK(next("fourth sun", "2026-03-01") == "2026-03-22");
}

TEST_CASE("the time of day is nine unless given") {
    CHECK(Cadence::parse("mon").time() == minutes{540});
    CHECK(Cadence::parse("mon 10:05").time() == minutes{605});
    CHECK(Cadence::parse("MON  0:00").time() == minutes{0});
    CHECK(Cadence::parse("last fri 23:59").time() == minutes{1439});
}

TEST_CASE("a text that is no cadence is refused") {
    for (const std::string text : {"",
                                   " ",
                                   "10:00",
                                   "someday",
                                   "mon 24:00",
                                   "mon 10:60",
                                   "mon 10:5",
                                   "mon 10",
                                   "mon,",
                                   "mon,xyz",
                                   "0w mon",
                                   "53w mon",
                                   "-2w mon",
                                   "w mon",
                                   "monthly 0",
                                   "monthly 32",
                                   "monthly x",
                                   "fifth fri",
                                   "first mon,tue",
                                   "last daily",
                                   "mon tue wed",
                                   "monthly 1 09:00 x",
                                   "tues"}) {
        CAPTURE(text);
        CHECK(failure_of([&] { Cadence::parse(text); }) == Failure::usage);
    }
}

TEST_CASE("a word that only begins and ends like a weekday is refused") {
    CHECK(failure_of([] { Cadence::parse("monkeyday"); }) == Failure::usage);
}

TEST_CASE("each occurrence follows the one before") {
    for (const std::string text :
         {"daily", "mon", "mon,thu", "2w fri", "monthly 31", "last fri", "first mon", "52w sun"}) {
        CAPTURE(text);
        const Cadence cadence = Cadence::parse(text);
        Day at = cadence.next(monday, monday);
        CHECK(at >= monday);
        for (int i = 0; i < 30; ++i) {
            CHECK(cadence.next(at, monday) == at);
            const Day after = cadence.next(at + std::chrono::days{1}, monday);
            CHECK(after > at);
            at = after;
        }
    }
}
