#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/expectation.h>

using namespace muster;

TEST_CASE("a value to reach is judged from its own side") {
    const auto at_most = Expectation::parse("<= 6min");
    CHECK(at_most.target({}) == 6.0);
    CHECK(at_most.is_met({}, 6) == true);
    CHECK(at_most.is_met({}, 6.5) == false);
    const auto at_least = Expectation::parse(">=95%");
    CHECK(at_least.target({}) == 95.0);
    CHECK(at_least.is_met({}, 96) == true);
    CHECK(at_least.is_met(100, 94) == false);
    CHECK_FALSE(at_least.needs_before());
}

TEST_CASE("a bare value is reached from whichever side it was begun on") {
    const auto zero = Expectation::parse("0");
    CHECK(zero.is_met(3, 0) == true);
    CHECK(zero.is_met(3, 1) == false);
    CHECK(zero.is_met({}, 0) == true);
    CHECK_FALSE(zero.is_met({}, 1).has_value());
    const auto ten = Expectation::parse("10");
    CHECK(ten.is_met(4, 11) == true);
    CHECK(ten.is_met(4, 9) == false);
    CHECK(ten.is_met(20, 9) == true);
}

TEST_CASE("a change is relative to the value at the beginning") {
    const auto fall = Expectation::parse("-20%");
    CHECK(fall.needs_before());
    CHECK_FALSE(fall.target({}).has_value());
    CHECK_FALSE(fall.is_met({}, 1).has_value());
    CHECK(*fall.target(10) == doctest::Approx(8));
    CHECK(fall.is_met(10, 8) == true);
    CHECK(fall.is_met(10, 8.1) == false);
    const auto rise = Expectation::parse("+0.3");
    CHECK(*rise.target(4.2) == doctest::Approx(4.5));
    CHECK(rise.is_met(4.2, 4.5) == true);  // although 4.2 + 0.3 is not 4.5 in binary
    CHECK(rise.is_met(4.2, 4.4) == false);
}

TEST_CASE("a relative change of a negative value still moves the way that its sign says") {
    CHECK(*Expectation::parse("+50%").target(-10) == doctest::Approx(-5));
    CHECK(*Expectation::parse("-50%").target(-10) == doctest::Approx(-15));
}

TEST_CASE("the minus of Chinese and of typographers is a minus") {
    CHECK(*Expectation::parse("−20%").target(10) == doctest::Approx(8));
    CHECK(*Expectation::parse("－20%").target(10) == doctest::Approx(8));
}

TEST_CASE("what is no expected change is refused") {
    for (const char* text : {"", "better", "-", "+", "--5", "+-5", "-<=5", "- <= 5", "5 6"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(Expectation::parse(text), Error);
    }
}
