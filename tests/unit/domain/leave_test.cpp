#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/leave.h>

#include "property/generator.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Day wednesday = day("2026-03-04");

std::string read(std::string_view words) {
    return leave_text(leave_from_words(words, wednesday, 5));
}

Days days_of(std::string_view first, std::string_view last) {
    return {day(first), day(last)};
}

}  // namespace

TEST_CASE("leave as people write it") {
    CHECK(read("2026-05-01..2026-05-05") == "2026-05-01..2026-05-05");
    CHECK(read("mon..fri") == "2026-03-09..2026-03-13");
    CHECK(read("fri..fri") == "2026-03-06");
    CHECK(read("today..+2d") == "2026-03-04..2026-03-06");
    CHECK(read("2026-05-01 .. +1w") == "2026-05-01..2026-05-08");
    CHECK(read("2026-05-01..eom") == "2026-05-01..2026-05-31");
    CHECK(read("2026-03-01..tomorrow") == "2026-03-01..2026-03-05");
    CHECK(read("周一..周五") == "2026-03-09..2026-03-13");
    CHECK(read("tomorrow") == "2026-03-05");
    CHECK(read("2026-05-01..2026-05-01") == "2026-05-01");
}

TEST_CASE("what is no leave is refused") {
    for (const char* words : {"", "..", "mon..", "..fri", "soon", "2026-02-30", "2026-05-05..2026-05-01", "fri..today",
                              "2026-05-01..-1w", "mon..tue..wed"}) {
        CAPTURE(words);
        CHECK_THROWS_AS(read(words), Error);
    }
}

TEST_CASE("leaves that overlap or touch are one") {
    Member li;
    li.leave = {"2026-05-06", "2026-05-01..2026-05-05", "2026-05-04..2026-05-04", "2026-06-01"};
    CHECK(leaves_of(li) == std::vector{days_of("2026-05-01", "2026-05-06"), days_of("2026-06-01", "2026-06-01")});
}

TEST_CASE("days are taken out of leave: all, the ends, the middle") {
    const std::vector<Days> may{days_of("2026-05-01", "2026-05-10")};
    CHECK(without(may, days_of("2026-04-01", "2026-05-31")).empty());
    CHECK(without(may, days_of("2026-06-01", "2026-06-02")) == may);
    CHECK(without(may, days_of("2026-05-01", "2026-05-03")) == std::vector{days_of("2026-05-04", "2026-05-10")});
    CHECK(without(may, days_of("2026-05-04", "2026-05-05")) ==
          std::vector{days_of("2026-05-01", "2026-05-03"), days_of("2026-05-06", "2026-05-10")});
}

TEST_CASE("working days away count within the period alone") {
    const std::vector<Days> leave{days_of("2026-05-01", "2026-05-05")};  // Friday to Tuesday
    CHECK(working_days_away(leave, days_of("2026-05-01", "2026-05-31"), 5) == 3);
    CHECK(working_days_away(leave, days_of("2026-05-05", "2026-05-31"), 5) == 1);
    CHECK(working_days_away(leave, days_of("2026-06-01", "2026-06-30"), 5) == 0);
}

TEST_CASE("property: merging and taking out keep every day") {
    Dice dice(7);
    const Day start = day("2026-01-01");
    const auto some = [&] {
        const Day first = start + std::chrono::days{dice.number(0, 60)};
        return Days{first, first + std::chrono::days{dice.number(0, 9)}};
    };
    const auto covers = [](const std::vector<Days>& leaves, Day one) {
        return std::any_of(leaves.begin(), leaves.end(),
                           [&](const Days& leave) { return leave.first <= one && one <= leave.last; });
    };
    for (int i = 0; i < 300; ++i) {
        const std::vector<Days> leaves{some(), some(), some(), some()};
        const Days out = some();
        const auto all = merged(leaves);
        const auto left = without(all, out);
        for (Day one = start; one < start + std::chrono::days{75}; one += std::chrono::days{1}) {
            CHECK(covers(all, one) == covers(leaves, one));
            CHECK(covers(left, one) == (covers(leaves, one) && !covers({out}, one)));
        }
    }
}
