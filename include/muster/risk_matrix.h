#pragma once
// Where risks lie on the 5x5 matrix of probability and impact, and what is to be expected of them.
//
// The bands are those of the PMBOK Guide (5th edition, figures 11-10 and 11-11; the probabilities as in the 6th,
// table 11-1): impacts are held against the size of the project, so that ten days mean more in a short one.

#include <array>
#include <optional>

#include <muster/review.h>
#include <muster/risk.h>

namespace muster {

/// From 0, very low, to 4, very high.
using Band = int;
inline constexpr int risk_bands = 5;

/// The largest share of each band but the last, which has no end. A probability of 30 % is low, of 31 % moderate.
inline constexpr std::array<double, risk_bands - 1> probability_limits{0.10, 0.30, 0.50, 0.70};
/// The same of days lost, as a share of the project's working days.
inline constexpr std::array<double, risk_bands - 1> delay_limits{0.01, 0.05, 0.10, 0.20};
/// The same of money lost, as a share of the budget.
inline constexpr std::array<double, risk_bands - 1> cost_limits{0.01, 0.10, 0.20, 0.40};

/// The working days that a project without start or end is taken to have, so that impacts in days have a band.
inline constexpr int assumed_working_days = 100;

/// What impacts are held against.
struct ProjectSize {
    int working_days = assumed_working_days;  ///< from its first day to its last; 1 or more
    std::optional<Money> budget;              ///< money lost has no band without one
};

/// Counts the working days from the first day to the last, both included; the assumed ones where either is unknown or
/// none is worked.
int working_days_of(std::optional<Day> first, std::optional<Day> last, const WorkingDays& working);

/// Returns the band of a probability from 0 to 1.
Band probability_band(double probability);

/// Returns the band of what is lost, days or money, whichever is worse; absent where neither can be told.
std::optional<Band> impact_band(std::optional<double> days, std::optional<Money> cost, const ProjectSize& size);

/// Returns the zone of a cell: red is high, amber moderate, green low. The cell's score is the product of 0.1, 0.3,
/// 0.5, 0.7, 0.9 for the probability and 0.05, 0.1, 0.2, 0.4, 0.8 for the impact; red from 0.18 on, green up to 0.05
/// (PMBOK Guide, figure 11-11).
Colour risk_zone(Band probability, Band impact);

/// Where a risk lies.
struct RiskPlace {
    std::optional<Band> probability;
    std::optional<Band> impact;
    Colour zone = Colour::unknown;  ///< known where both bands are

    [[nodiscard]] bool is_known() const { return probability && impact; }
};

RiskPlace place_of(const Risk& risk, const ProjectSize& size);

/// What is to be expected of a risk: probability times impact.
struct Exposure {
    std::optional<double> days;
    std::optional<Money> cost;
};

/// Returns the exposure; what it lacks the probability or the impact for is absent. Days are rounded to
/// millionths, money to its unit.
Exposure exposure_of(const Risk& risk);
Exposure exposure_of(const Assessment& assessment);

/// Says whether an assessment tells what stands in the risk: the same probability and impacts.
bool is_judged_so(const Assessment& assessment, const Risk& risk);

/// Says whether the day on which an open risk should have been looked at is over.
bool is_review_overdue(const Risk& risk, Day today);

}  // namespace muster
