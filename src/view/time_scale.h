#pragma once
// The time axis of a chart: which stretch of time each column stands for.

#include <string>
#include <vector>

#include <muster/time.h>

namespace muster::view {

/// From one column to the next: a day, half a week (Monday, Thursday), a week, two, or so many months.
enum class Step { day, half_week, week, fortnight, months };

/// Columns one behind the other, each from its start to the day before the next one's.
struct TimeScale {
    Step step = Step::day;
    int months = 0;  ///< of one column, for `Step::months`
    std::vector<Day> starts;

    /// Returns the place of the column that the day is in; of the first or last for one outside.
    [[nodiscard]] std::size_t column_of(Day day) const;

    /// Says what one column is: `column: a week`.
    [[nodiscard]] std::string column_text() const;
};

/// Returns the finest scale that shows all days from `first` to `last` in at most `room` columns (at least one).
TimeScale time_scale(Day first, Day last, std::size_t room);

/// Returns the lines of labels above columns that are `wide` characters each, at most `room` wide in all: months, ISO
/// weeks, days, as the scale needs.
std::vector<std::string> scale_labels(const TimeScale& scale, std::size_t wide, std::size_t room);

}  // namespace muster::view
