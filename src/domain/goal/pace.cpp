#include <muster/pace.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace muster {

namespace {

constexpr double week_seconds = 7.0 * 24 * 60 * 60;
constexpr double longest_weeks = 10 * 52.1775;

double weeks_between(Instant from, Instant to) {
    return static_cast<double>((to - from).count()) / week_seconds;
}

Instant after_weeks(Instant from, double weeks) {
    return from + std::chrono::seconds{std::llround(weeks * week_seconds)};
}

// The point of Student's distribution below which 90 % lie: what bounds the middle 80 %.
double student_bound(int freedom) {
    double low = 0, high = 4;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (student_probability(middle, freedom) < (1 + forecast_confidence) / 2 ? low : high) = middle;
    }
    return (low + high) / 2;
}

// The moment at which the rest is done at that pace; absent if it leads elsewhere or takes too long.
std::optional<Instant> arrival(Instant from, double rest, double slope) {
    const double weeks = rest / slope;
    if (!std::isfinite(weeks) || weeks < 0 || weeks > longest_weeks) return {};
    return after_weeks(from, weeks);
}

void add_range(Pace& pace, const Measurement& newest, double rest) {
    if (!pace.actual.error) return;
    const double margin = student_bound(pace.actual.measurements - 2) * *pace.actual.error;
    const double way = rest > 0 ? 1 : -1;
    pace.earliest = arrival(newest.moment, rest, *pace.actual.slope + way * margin);
    pace.latest = arrival(newest.moment, rest, *pace.actual.slope - way * margin);
}

void add_chance(Pace& pace, const Measurement& newest, double rest, Instant due) {
    const double weeks = weeks_between(newest.moment, due);
    if (!pace.actual.error || weeks <= 0) return;
    const double way = rest > 0 ? 1 : -1;
    const double short_of = way * (rest / weeks - *pace.actual.slope);
    if (*pace.actual.error <= 0) pace.chance = short_of <= 0 ? 1.0 : 0.0;
    else pace.chance = 1 - student_probability(short_of / *pace.actual.error, pace.actual.measurements - 2);
}

}  // namespace

double student_probability(double t, int freedom) {
    const double angle = std::atan(t / std::sqrt(static_cast<double>(freedom)));
    const double square = std::cos(angle) * std::cos(angle);
    const bool is_odd = freedom % 2 != 0;
    double term = is_odd ? std::cos(angle) : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int i = is_odd ? 3 : 2; i < freedom; i += 2) {
        term *= square * (i - 1) / i;
        sum += term;
    }
    const double middle =
        is_odd ? 2 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
    return (1 + middle) / 2;
}

Trend trend_of(std::vector<Measurement> measurements) {
    if (measurements.size() > pace_measurements)
        measurements.erase(measurements.begin(), measurements.end() - pace_measurements);
    Trend trend;
    constexpr std::chrono::hours least_span{24};
    if (measurements.size() < 2 || measurements.back().moment - measurements.front().moment < least_span) return trend;
    const Instant first = measurements.front().moment;
    const auto count = static_cast<double>(measurements.size());
    double mean_time = 0, mean_value = 0;
    for (const Measurement& one : measurements) {
        mean_time += weeks_between(first, one.moment) / count;
        mean_value += one.value / count;
    }
    double spread = 0, product = 0;
    for (const Measurement& one : measurements) {
        const double time = weeks_between(first, one.moment) - mean_time;
        spread += time * time;
        product += time * (one.value - mean_value);
    }
    const double slope = product / spread;
    trend.measurements = static_cast<int>(measurements.size());
    trend.slope = slope;
    trend.basis = measurements.size() == 2 ? PaceBasis::difference : PaceBasis::regression;
    if (trend.basis == PaceBasis::difference) return trend;
    double residuals = 0;
    for (const Measurement& one : measurements) {
        const double expected = mean_value + slope * (weeks_between(first, one.moment) - mean_time);
        residuals += (one.value - expected) * (one.value - expected);
    }
    trend.error = std::sqrt(residuals / (count - 2) / spread);
    return trend;
}

Pace pace_of(const KeyResult& key_result, const std::vector<Measurement>& measurements, std::optional<Instant> due,
             Instant now) {
    Pace pace;
    pace.actual = trend_of(measurements);
    if (measurements.empty() || !key_result.target) return pace;
    const Measurement& newest = measurements.back();
    pace.is_met = is_met(key_result, newest.value);
    if (pace.is_met) pace.needed = 0.0;
    if (pace.is_met || key_result.direction == Direction::keep) return pace;
    const double rest = *key_result.target - newest.value;
    if (due && *due > now) pace.needed = rest / weeks_between(now, *due);
    if (!pace.actual.slope) return pace;
    pace.forecast = arrival(newest.moment, rest, *pace.actual.slope);
    pace.is_away = !pace.forecast;
    add_range(pace, newest, rest);
    if (due) add_chance(pace, newest, rest, *due);
    return pace;
}

}  // namespace muster
