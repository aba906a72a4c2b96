#pragma once
// How fast a number moves, how fast it would have to, and when it gets there at this pace.

#include <optional>
#include <vector>

#include <muster/goal.h>

namespace muster {

/// A value that was measured at a moment.
struct Measurement {
    Instant moment{};
    double value = 0;
};

/// What an actual pace comes from: nothing, the difference of two measurements, or a line through several.
enum class PaceBasis { none, difference, regression };

/// How many of the newest measurements a pace is taken from.
inline constexpr std::size_t pace_measurements = 8;

/// How sure the range of a forecast is.
inline constexpr double forecast_confidence = 0.8;

/// How a number moves, in its own unit a week.
struct Trend {
    PaceBasis basis = PaceBasis::none;
    int measurements = 0;         ///< that it comes from
    std::optional<double> slope;  ///< change a week
    std::optional<double> error;  ///< standard error of the slope; by regression only
};

/// Returns the trend of the newest `pace_measurements`, which come in the order of their moments.
/// Two: their difference over the time between them. Three and more: slope of the least-squares line, with the standard
/// error s / sqrt(sum (t - mean t)^2), s^2 = residual sum of squares / (n - 2) (Draper and Smith, Applied Regression
/// Analysis, 3rd ed., section 1.4). None where they lie less than a day apart.
Trend trend_of(std::vector<Measurement> measurements);

/// A key result on its way: pace needed, pace made, and what follows.
struct Pace {
    Trend actual;
    std::optional<double> needed;     ///< change a week from now to the target by the due day; 0 once it is met
    std::optional<Instant> forecast;  ///< when the target is reached at the actual pace
    std::optional<Instant> earliest;  ///< the forecast if the pace is at the better end of its range
    std::optional<Instant> latest;    ///< at the worse end; absent if that never gets there
    std::optional<double> chance;     ///< of reaching the target by the due day at this pace, 0 to 1
    bool is_met = false;
    bool is_away = false;  ///< at this pace the target is never reached, or not within ten years
};

/// Returns the pace of a key result from its measurements in the order of their moments; `due` is the end of the day by
/// which the target shall be reached.
///
/// needed = (target - newest value) / weeks from `now` to `due`; absent without either, and once `due` has passed.
/// forecast = moment of the newest value + (target - newest value) / actual pace. Its range takes the pace at both ends
/// of the `forecast_confidence` interval, slope -+ t(n - 2) x error; by regression only.
/// chance = P(T(n - 2) >= (pace needed from the newest value on - actual pace) / error), T being Student's distribution.
/// Measurements of one number over time depend on each other, so both are rather too sure than not sure enough.
/// A value to keep has no pace needed and no forecast: it is met or it is not.
Pace pace_of(const KeyResult& key_result, const std::vector<Measurement>& measurements, std::optional<Instant> due,
             Instant now);

/// Returns P(T <= t) of Student's distribution with that many degrees of freedom, 1 or more (Abramowitz and Stegun,
/// Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
double student_probability(double t, int freedom);

}  // namespace muster
