#include <doctest/doctest.h>

#include <cmath>

#include <muster/pace.h>

#include "support/literals.h"

using namespace muster;
using muster::testing::moment;

namespace {

const Instant start = moment("2026-03-02T00:00:00Z");

Measurement week(int number, double value) {
    return {start + std::chrono::weeks{number}, value};
}

KeyResult from_to(double baseline, double target) {
    KeyResult key_result;
    key_result.baseline = baseline;
    key_result.target = target;
    key_result.direction = target < baseline ? Direction::down : Direction::up;
    return key_result;
}

}  // namespace

TEST_CASE("Student's distribution agrees with published tables") {
    CHECK(student_probability(0, 1) == doctest::Approx(0.5));
    CHECK(student_probability(3.0777, 1) == doctest::Approx(0.9).epsilon(1e-4));
    CHECK(student_probability(1.8856, 2) == doctest::Approx(0.9).epsilon(1e-4));
    CHECK(student_probability(2.5706, 5) == doctest::Approx(0.975).epsilon(1e-4));
    CHECK(student_probability(1.4398, 6) == doctest::Approx(0.9).epsilon(1e-4));
    CHECK(student_probability(-2.5706, 5) == doctest::Approx(0.025).epsilon(1e-3));
}

TEST_CASE("one measurement has no pace, two have their difference, more the line through them") {
    CHECK(trend_of({}).basis == PaceBasis::none);
    CHECK(trend_of({week(0, 3)}).basis == PaceBasis::none);
    CHECK(trend_of({week(1, 3), week(1, 5)}).basis == PaceBasis::none);
    const Trend two = trend_of({week(0, 10), week(2, 16)});
    CHECK(two.basis == PaceBasis::difference);
    CHECK(*two.slope == doctest::Approx(3));
    CHECK_FALSE(two.error);
    // By hand: times -1 0 1, values 1 2 6: slope 2.5, residuals .5 -1 .5, s^2 = 1.5, error sqrt(1.5 / 2).
    const Trend three = trend_of({week(0, 1), week(1, 2), week(2, 6)});
    CHECK(three.basis == PaceBasis::regression);
    CHECK(*three.slope == doctest::Approx(2.5));
    CHECK(*three.error == doctest::Approx(std::sqrt(0.75)));
}

TEST_CASE("only the newest measurements count") {
    std::vector<Measurement> all{week(0, 1000), week(1, 900)};
    for (int i = 0; i < 8; ++i) all.push_back(week(i + 2, i));
    CHECK(*trend_of(all).slope == doctest::Approx(1));
    CHECK(trend_of(all).measurements == 8);
}

TEST_CASE("pace needed, forecast and chance of a key result that is on its way") {
    const KeyResult key_result = from_to(0, 100);
    const Instant due = start + std::chrono::weeks{10};
    const Instant now = start + std::chrono::weeks{4};
    const Pace pace = pace_of(key_result, {week(0, 0), week(2, 22), week(3, 28), week(4, 40)}, due, now);
    CHECK(*pace.needed == doctest::Approx(10));
    CHECK(*pace.actual.slope == doctest::Approx(9.77).epsilon(0.01));
    REQUIRE(pace.forecast);
    CHECK(*pace.forecast > due);
    REQUIRE(pace.earliest);
    REQUIRE(pace.latest);
    CHECK(*pace.earliest < *pace.forecast);
    CHECK(*pace.forecast < *pace.latest);
    CHECK(*pace.chance > 0.2);
    CHECK(*pace.chance < 0.5);
}

TEST_CASE("what goes down is paced downwards") {
    const Pace pace = pace_of(from_to(12, 5), {week(0, 12), week(1, 11)}, start + std::chrono::weeks{7},
                              start + std::chrono::weeks{1});
    CHECK(*pace.needed == doctest::Approx(-1));
    CHECK(*pace.forecast == start + std::chrono::weeks{7});
    CHECK_FALSE(pace.chance);
}

TEST_CASE("the wrong way leads nowhere, and a target that is met needs nothing") {
    const Pace away = pace_of(from_to(0, 100), {week(0, 50), week(1, 40)}, start + std::chrono::weeks{7},
                              start + std::chrono::weeks{1});
    CHECK(away.is_away);
    CHECK_FALSE(away.forecast);
    const Pace flat = pace_of(from_to(0, 100), {week(0, 50), week(1, 50)}, {}, start);
    CHECK(flat.is_away);
    CHECK_FALSE(flat.needed);
    const Pace met = pace_of(from_to(0, 100), {week(0, 50), week(1, 100)}, start + std::chrono::weeks{7}, start);
    CHECK(met.is_met);
    CHECK(*met.needed == 0);
    CHECK_FALSE(met.forecast);
}

TEST_CASE("a due day that has passed leaves no pace, and points on one line no doubt") {
    const std::vector<Measurement> line{week(0, 0), week(1, 10), week(2, 20)};
    CHECK_FALSE(pace_of(from_to(0, 100), line, start + std::chrono::weeks{2}, start + std::chrono::weeks{3}).needed);
    const Pace sure = pace_of(from_to(0, 100), line, start + std::chrono::weeks{11}, start + std::chrono::weeks{2});
    CHECK(*sure.chance == 1.0);
    CHECK(sure.earliest == sure.latest);
}
