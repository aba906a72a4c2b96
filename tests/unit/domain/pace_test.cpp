#include <doctest/doctest.h>

#include <muster/pace.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

TEST_CASE("a key result must move by what is missing, spread over the weeks that are left") {
    KeyResult key_result;
    key_result.target = 5;
    key_result.direction = Direction::down;
    const Day today = day("2026-03-02");
    CHECK(needed_a_week(key_result, 9, day("2026-03-15"), today) == doctest::Approx(-2));
    CHECK(needed_a_week(key_result, 9, day("2026-03-02"), today) == doctest::Approx(-28));
    CHECK(!needed_a_week(key_result, 9, day("2026-03-01"), today));  // too late
    CHECK(!needed_a_week(key_result, 5, day("2026-03-15"), today));  // met
    CHECK(!needed_a_week(key_result, {}, day("2026-03-15"), today));
    CHECK(!needed_a_week(key_result, 9, {}, today));
    key_result.direction = Direction::keep;
    CHECK(!needed_a_week(key_result, 9, day("2026-03-15"), today));
}
