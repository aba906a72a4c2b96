#include <doctest/doctest.h>

#include <muster/risk_matrix.h>

#include "support/literals.h"

using namespace muster;
using muster::testing::day;

TEST_CASE("A probability on a limit lies in the band below it") {
    CHECK(probability_band(0) == 0);
    CHECK(probability_band(0.1) == 0);
    CHECK(probability_band(0.11) == 1);
    CHECK(probability_band(0.3) == 1);
    CHECK(probability_band(0.5) == 2);
    CHECK(probability_band(0.7) == 3);
    CHECK(probability_band(0.71) == 4);
    CHECK(probability_band(1) == 4);
}

TEST_CASE("Days lost are held against the project's working days") {
    const ProjectSize size{50, {}};
    CHECK(impact_band(0, {}, size) == 0);
    CHECK(impact_band(0.5, {}, size) == 0);
    CHECK(impact_band(2.5, {}, size) == 1);
    CHECK(impact_band(5, {}, size) == 2);
    CHECK(impact_band(5.1, {}, size) == 3);
    CHECK(impact_band(10.5, {}, size) == 4);
    CHECK(impact_band(5, {}, {500, {}}) == 0);
}

TEST_CASE("Money lost has a band where there is a budget, and the worse impact counts") {
    CHECK_FALSE(impact_band({}, Money{500}, {50, {}}));
    CHECK_FALSE(impact_band({}, Money{500}, {50, Money{0}}));
    CHECK_FALSE(impact_band({}, {}, {50, Money{1000}}));
    CHECK(impact_band({}, Money{100}, {50, Money{1000}}) == 1);
    CHECK(impact_band({}, Money{401}, {50, Money{1000}}) == 4);
    CHECK(impact_band(1, Money{300}, {50, Money{1000}}) == 3);
    CHECK(impact_band(20, Money{5}, {50, Money{1000}}) == 4);
}

TEST_CASE("The zones are those of the published matrix") {
    // From very likely to hardly likely: green is low, amber moderate, red high.
    const std::array<std::string_view, risk_bands> published{"garrr", "gaarr", "ggarr", "ggaar", "gggga"};
    for (int probability = 0; probability < risk_bands; ++probability)
        for (int impact = 0; impact < risk_bands; ++impact) {
            const char letter =
                published[static_cast<std::size_t>(risk_bands - 1 - probability)][static_cast<std::size_t>(impact)];
            const Colour expected = letter == 'r' ? Colour::red : letter == 'a' ? Colour::amber : Colour::green;
            CAPTURE(probability);
            CAPTURE(impact);
            CHECK(risk_zone(probability, impact) == expected);
        }
}

TEST_CASE("Working days are counted with both ends, and assumed where there are none") {
    const WorkingDays week(5);
    CHECK(working_days_of(day("2026-03-02"), day("2026-03-13"), week) == 10);
    CHECK(working_days_of(day("2026-03-02"), day("2026-03-02"), week) == 1);
    CHECK(working_days_of(day("2026-03-07"), day("2026-03-08"), week) == assumed_working_days);
    CHECK(working_days_of({}, day("2026-03-08"), week) == assumed_working_days);
    CHECK(working_days_of(day("2026-03-08"), {}, week) == assumed_working_days);
}

TEST_CASE("A risk has a place only where probability and impact are known") {
    Risk risk;
    CHECK_FALSE(place_of(risk, {}).is_known());
    CHECK(place_of(risk, {}).zone == Colour::unknown);
    risk.probability = 0.4;
    CHECK_FALSE(place_of(risk, {}).is_known());
    CHECK_FALSE(exposure_of(risk).days);
    risk.impact_days = 10;
    risk.impact_cost = Money{333};
    CHECK(place_of(risk, {}).zone == Colour::amber);
    CHECK(exposure_of(risk).days == doctest::Approx(4));
    CHECK(exposure_of(risk).cost == Money{133});
}

TEST_CASE("An assessment tells what stands in the risk until one of its numbers changes") {
    Risk risk;
    risk.probability = 0.4;
    Assessment assessment;
    assessment.probability = 0.4;
    CHECK(is_judged_so(assessment, risk));
    risk.impact_days = 3;
    CHECK_FALSE(is_judged_so(assessment, risk));
}

TEST_CASE("A review is overdue from the day after on, while the risk is open") {
    Risk risk;
    CHECK_FALSE(is_review_overdue(risk, day("2026-03-02")));
    risk.review_on = day("2026-03-02");
    CHECK_FALSE(is_review_overdue(risk, day("2026-03-02")));
    CHECK(is_review_overdue(risk, day("2026-03-03")));
    risk.state = RiskState::closed;
    CHECK_FALSE(is_review_overdue(risk, day("2026-03-03")));
}
