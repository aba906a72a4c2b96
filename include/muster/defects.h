#pragma once
// Defects by severity and age, and how fast they come and go.

#include <array>
#include <optional>
#include <vector>

#include <muster/task.h>

namespace muster {

/// A bug: when it was found, and when it was closed.
struct Defect {
    std::optional<Severity> severity;
    Instant opened{};
    std::optional<Instant> closed;
};

/// The ages by which open defects are told apart: up to so many days; the last bucket takes what is older.
inline constexpr std::array<int, 4> defect_ages{7, 14, 30, 90};

/// Defects that came and went in the week that begins on a Monday.
struct DefectWeek {
    Day monday{};
    std::int64_t opened = 0, closed = 0;
    std::int64_t open = 0;  ///< at the end of the week, or now
};

struct DefectFigures {
    /// Open defects: a row for critical, high, medium, low, and none given; a column for each age.
    std::array<std::array<std::int64_t, defect_ages.size() + 1>, 5> open{};
    std::int64_t total = 0;                 ///< open ones
    std::optional<double> mean_age;         ///< of the open ones, in days
    std::optional<double> median_age;       ///< of the open ones, in days
    std::optional<double> mean_time_fixed;  ///< from found to closed in days, of those closed in the weeks shown
    std::vector<DefectWeek> weeks;          ///< the oldest first; the last is the one of `now`
};

/// Counts defects as they stand `now`, with the last `weeks` weeks on the wall of the zone.
DefectFigures figures_of(const std::vector<Defect>& defects, Instant now, const Zone& zone, int weeks);

}  // namespace muster
