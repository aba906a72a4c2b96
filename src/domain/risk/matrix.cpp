#include <muster/risk_matrix.h>

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

// Shares are quotients: 5 of 50 days are a tenth, whatever the last bit says.
constexpr double rounding = 1e-9;

Band band_of(double share, const std::array<double, risk_bands - 1>& limits) {
    return static_cast<Band>(
        std::count_if(limits.begin(), limits.end(), [&](double limit) { return share > limit + rounding; }));
}

// The scores as whole numbers, so that 0.9 x 0.2 is exactly 0.18: tenths, and twentieths.
constexpr std::array<int, risk_bands> probability_scores{1, 3, 5, 7, 9};
constexpr std::array<int, risk_bands> impact_scores{1, 2, 4, 8, 16};
constexpr int least_red = 36;
constexpr int most_green = 10;

Exposure exposure(std::optional<double> probability, std::optional<double> days, std::optional<Money> cost) {
    Exposure expected;
    if (!probability) return expected;
    constexpr double millionths = 1e6;  // 0.6 x 6 is 3.6
    if (days) expected.days = std::round(*probability * *days * millionths) / millionths;
    if (cost) expected.cost = {std::llround(*probability * static_cast<double>(cost->minor))};
    return expected;
}

}  // namespace

int working_days_of(std::optional<Day> first, std::optional<Day> last, const WorkingDays& working) {
    if (!first || !last) return assumed_working_days;
    int count = 0;
    for (Day day = *first; day <= *last; day += std::chrono::days{1})
        if (working.contains(day)) ++count;
    return count > 0 ? count : assumed_working_days;
}

Band probability_band(double probability) {
    return band_of(probability, probability_limits);
}

std::optional<Band> impact_band(std::optional<double> days, std::optional<Money> cost, const ProjectSize& size) {
    std::optional<Band> worst;
    if (days) worst = band_of(*days / size.working_days, delay_limits);
    if (cost && size.budget && size.budget->minor > 0)
        worst =
            std::max(worst.value_or(0),
                     band_of(static_cast<double>(cost->minor) / static_cast<double>(size.budget->minor), cost_limits));
    return worst;
}

Colour risk_zone(Band probability, Band impact) {
    const int score =
        probability_scores[static_cast<std::size_t>(probability)] * impact_scores[static_cast<std::size_t>(impact)];
    return score >= least_red ? Colour::red : score <= most_green ? Colour::green : Colour::amber;
}

RiskPlace place_of(const Risk& risk, const ProjectSize& size) {
    RiskPlace place;
    if (risk.probability) place.probability = probability_band(*risk.probability);
    place.impact = impact_band(risk.impact_days, risk.impact_cost, size);
    if (place.is_known()) place.zone = risk_zone(*place.probability, *place.impact);
    return place;
}

Exposure exposure_of(const Risk& risk) {
    return exposure(risk.probability, risk.impact_days, risk.impact_cost);
}

Exposure exposure_of(const Assessment& assessment) {
    return exposure(assessment.probability, assessment.impact_days, assessment.impact_cost);
}

bool is_judged_so(const Assessment& assessment, const Risk& risk) {
    return assessment.probability == risk.probability && assessment.impact_days == risk.impact_days &&
           assessment.impact_cost == risk.impact_cost;
}

bool is_review_overdue(const Risk& risk, Day today) {
    return risk.state == RiskState::open && risk.review_on && *risk.review_on < today;
}

}  // namespace muster
