#include <doctest/doctest.h>

#include <muster/series.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Zone shanghai("Asia/Shanghai");

Meeting series_of(const std::string& every, const std::string& zone = {}) {
    Meeting meeting;
    meeting.title = "Weekly";
    meeting.every = every;
    meeting.zone = zone;
    meeting.created = moment("2026-03-02T00:00:00Z");
    return meeting;
}

Occurrence recorded(std::string_view day_text, std::string_view start,
                    OccurrenceState state = OccurrenceState::planned) {
    Occurrence occurrence;
    occurrence.key = 1;
    occurrence.day = day(day_text);
    occurrence.start = moment(start);
    occurrence.state = state;
    return occurrence;
}

// The sittings that begin in these days of UTC, each as its day and its beginning.
std::vector<std::string> between(const Series& series, std::string_view from, std::string_view until) {
    std::vector<std::string> lines;
    for (const Occurrence& o :
         series.between(moment(std::string(from) + "T00:00:00Z"), moment(std::string(until) + "T00:00:00Z")))
        lines.push_back(to_text(*o.day) + " " + to_text(*o.start));
    return lines;
}

}  // namespace

TEST_CASE("a series meets at one time on the wall of its zone, whatever the season") {
    const Series berlin(series_of("mon 10:00", "Europe/Berlin"), shanghai);
    CHECK(between(berlin, "2026-03-23", "2026-04-01") ==
          std::vector<std::string>{"2026-03-23 2026-03-23T09:00:00Z", "2026-03-30 2026-03-30T08:00:00Z"});
    const Series new_york(series_of("sun 20:00", "America/New_York"), shanghai);
    CHECK(between(new_york, "2026-03-02", "2026-03-10") == std::vector<std::string>{"2026-03-08 2026-03-09T00:00:00Z"});
    CHECK(between(Series(series_of("mon 10:00"), shanghai), "2026-03-09", "2026-03-10") ==
          std::vector<std::string>{"2026-03-09 2026-03-09T02:00:00Z"});
}

TEST_CASE("in the gap of a clock change a sitting is later by the gap; of two equal times it is the first") {
    const Series berlin(series_of("daily 02:30", "Europe/Berlin"), shanghai);
    CHECK(berlin.start_on(day("2026-03-28")) == moment("2026-03-28T01:30:00Z"));
    CHECK(berlin.start_on(day("2026-03-29")) == moment("2026-03-29T01:30:00Z"));  // 03:30 on the wall
    CHECK(berlin.start_on(day("2026-03-30")) == moment("2026-03-30T00:30:00Z"));
    CHECK(berlin.start_on(day("2026-10-25")) == moment("2026-10-25T00:30:00Z"));  // summer time still
    CHECK(berlin.start_on(day("2026-10-26")) == moment("2026-10-26T01:30:00Z"));
    const Series new_york(series_of("daily 02:15", "America/New_York"), shanghai);
    CHECK(new_york.start_on(day("2026-03-08")) == moment("2026-03-08T07:15:00Z"));  // 03:15 on the wall
    CHECK(new_york.start_on(day("2026-03-09")) == moment("2026-03-09T06:15:00Z"));
    const Series twice(series_of("daily 01:45", "America/New_York"), shanghai);
    CHECK(twice.start_on(day("2026-11-01")) == moment("2026-11-01T05:45:00Z"));
    CHECK(twice.start_on(day("2026-11-02")) == moment("2026-11-02T06:45:00Z"));
}

TEST_CASE("a series has its days from the first to the last") {
    Meeting meeting = series_of("mon 10:00");
    meeting.start = moment("2026-03-10T01:00:00Z");
    meeting.until = day("2026-03-23");
    const Series series(meeting, shanghai);
    CHECK(series.day_from(day("2026-01-01")) == day("2026-03-16"));
    CHECK(series.day_from(day("2026-03-17")) == day("2026-03-23"));
    CHECK(!series.day_from(day("2026-03-24")));
    CHECK(!series.meets_on(day("2026-03-09")));
    CHECK(series.meets_on(day("2026-03-16")));
    CHECK(!series.on(day("2026-03-17")));
    CHECK(series.on(day("2026-03-16"))->start == moment("2026-03-16T02:00:00Z"));
}

TEST_CASE("without a time in its cadence a series meets when its first sitting does, else at nine") {
    Meeting meeting = series_of("mon");
    CHECK(Series(meeting, shanghai).start_on(day("2026-03-09")) == moment("2026-03-09T01:00:00Z"));
    meeting.start = moment("2026-03-09T06:30:00Z");
    CHECK(Series(meeting, shanghai).start_on(day("2026-03-16")) == moment("2026-03-16T06:30:00Z"));
    meeting.every = "mon 10:00";
    CHECK(Series(meeting, shanghai).start_on(day("2026-03-16")) == moment("2026-03-16T02:00:00Z"));
}

TEST_CASE("a sitting that was moved keeps its day, and one that was called off does not come") {
    const Series series(series_of("mon 10:00"), shanghai,
                        {recorded("2026-03-09", "2026-03-10T06:00:00Z"),
                         recorded("2026-03-16", "2026-03-16T02:00:00Z", OccurrenceState::cancelled)});
    CHECK(series.is_moved(*series.on(day("2026-03-09"))));
    CHECK(series.on(day("2026-03-10"))->day == day("2026-03-09"));  // known by the day it lies on too
    CHECK(!series.is_moved(*series.on(day("2026-03-16"))));
    CHECK(series.next(day("2026-03-09"))->day == day("2026-03-09"));
    CHECK(series.next(day("2026-03-11"))->day == day("2026-03-23"));
    CHECK(between(series, "2026-03-09", "2026-03-24") == std::vector<std::string>{"2026-03-09 2026-03-10T06:00:00Z",
                                                                                  "2026-03-16 2026-03-16T02:00:00Z",
                                                                                  "2026-03-23 2026-03-23T02:00:00Z"});
}

TEST_CASE("a sitting that was moved behind the one after it comes second, and one moved ahead comes first") {
    const Series late(series_of("mon 10:00"), shanghai, {recorded("2026-03-09", "2026-03-18T06:00:00Z")});
    CHECK(late.next(day("2026-03-09"))->day == day("2026-03-16"));
    CHECK(late.next(day("2026-03-17"))->day == day("2026-03-09"));
    const Series early(series_of("mon 10:00"), shanghai, {recorded("2026-03-16", "2026-03-06T06:00:00Z")});
    CHECK(early.next(day("2026-03-03"))->day == day("2026-03-16"));
    CHECK(early.next(day("2026-03-07"))->day == day("2026-03-09"));
    CHECK(early.next(day("2026-03-10"))->day == day("2026-03-23"));
}

TEST_CASE("what runs is next, and what was held is not") {
    const Series running(series_of("mon 10:00"), shanghai,
                         {recorded("2026-03-02", "2026-03-02T02:00:00Z", OccurrenceState::running)});
    CHECK(running.next(day("2026-03-05"))->day == day("2026-03-02"));
    const Series held(series_of("mon 10:00"), shanghai,
                      {recorded("2026-03-09", "2026-03-09T02:00:00Z", OccurrenceState::held)});
    CHECK(held.next(day("2026-03-09"))->day == day("2026-03-16"));
}

TEST_CASE("a single meeting has one sitting, which follows it") {
    Meeting meeting = series_of("");
    meeting.start = moment("2026-03-05T06:00:00Z");
    const Series fresh(meeting, shanghai);
    CHECK(fresh.next(day("2026-03-09"))->day == day("2026-03-05"));  // not held yet
    CHECK(between(fresh, "2026-03-01", "2026-03-31") == std::vector<std::string>{"2026-03-05 2026-03-05T06:00:00Z"});
    CHECK(!fresh.on(day("2026-03-06")));
    // Something was written about it, then the meeting was set for another day.
    const Series moved(meeting, shanghai, {recorded("2026-03-04", "2026-03-04T06:00:00Z")});
    CHECK(moved.next(day("2026-03-01"))->key == 1);
    CHECK(moved.next(day("2026-03-01"))->start == moment("2026-03-05T06:00:00Z"));
    const Series held(meeting, shanghai, {recorded("2026-03-05", "2026-03-05T06:00:00Z", OccurrenceState::held)});
    CHECK(!held.next(day("2026-03-01")));
    const Series again(meeting, shanghai, {recorded("2026-03-04", "2026-03-04T06:00:00Z", OccurrenceState::held)});
    CHECK(again.next(day("2026-03-01"))->day == day("2026-03-05"));
}

TEST_CASE("a single meeting without a time is today's") {
    const Series series(series_of(""), shanghai);
    CHECK(series.next(day("2026-03-20"))->day == day("2026-03-20"));
    CHECK(!series.next(day("2026-03-20"))->start);
    CHECK(between(series, "2026-03-01", "2026-03-31").empty());
}

TEST_CASE("a zone or a last day needs a cadence, and a zone is one that there is") {
    Meeting meeting = series_of("", "Europe/Berlin");
    CHECK(failure_of([&] { meeting.noun().check(meeting); }) == Failure::usage);
    meeting = series_of("");
    meeting.until = day("2026-03-09");
    CHECK(failure_of([&] { meeting.noun().check(meeting); }) == Failure::usage);
    meeting = series_of("mon", "Europe/Atlantis");
    CHECK(failure_of([&] { meeting.noun().check(meeting); }) == Failure::usage);
    meeting = series_of("mon", "Europe/Berlin");
    CHECK(!failure_of([&] { meeting.noun().check(meeting); }));
}
