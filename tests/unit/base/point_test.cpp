#include <muster/point.h>

#include <doctest/doctest.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

// Monday, 2026-03-09, 10:00 in Shanghai.
const Instant now = moment("2026-03-09T02:00:00Z");

std::string read(const std::string& words) {
    const auto point = point_from_words(words, now, Zone("Asia/Shanghai"));
    if (!point) return "none";
    if (point->operation) return "op " + std::to_string(*point->operation);
    return to_text(point->first) + " " + to_text(point->last);
}

}  // namespace

TEST_CASE("a day runs from midnight to midnight on the project's wall") {
    CHECK(read("2026-03-02") == "2026-03-01T16:00:00Z 2026-03-02T15:59:59Z");
    CHECK(read("yesterday") == "2026-03-07T16:00:00Z 2026-03-08T15:59:59Z");
    CHECK(read("昨天") == read("yesterday"));
    CHECK(read("-1w") == read("2026-03-02"));
    CHECK(read(" Today ") == read("2026-03-09"));
}

TEST_CASE("a weekday is the last one, and today if today is that day") {
    CHECK(read("fri") == read("2026-03-06"));
    CHECK(read("周五") == read("2026-03-06"));
    CHECK(read("tue") == read("2026-03-03"));
    CHECK(read("mon") == read("2026-03-09"));
    CHECK(read("下周一") == read("2026-03-16"));
    CHECK(read("eow") == read("2026-03-15"));
}

TEST_CASE("a minute, a second, now, and an operation") {
    CHECK(read("2026-03-02 18:30") == "2026-03-02T10:30:00Z 2026-03-02T10:30:59Z");
    CHECK(read("fri 9:05") == "2026-03-06T01:05:00Z 2026-03-06T01:05:59Z");
    CHECK(read("2026-03-02T10:30:07Z") == "2026-03-02T10:30:07Z 2026-03-02T10:30:07Z");
    CHECK(read("now") == "2026-03-09T02:00:00Z 2026-03-09T02:00:00Z");
    CHECK(read("17") == "op 17");
    CHECK(read("OP:17") == "op 17");
    CHECK(read("0") == "op 0");
}

TEST_CASE("what is none of these is not read") {
    for (const char* words : {"", " ", "then", "2026-02-30", "fri 25:00", "fri 9:5", "op:", "op:x", "-17", "10:00",
                              "18446744073709551617", "2026-03-02T10:30Z", "fri  10:00x"})
        CHECK_MESSAGE(read(words) == "none", words);
}
