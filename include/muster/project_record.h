#pragma once
// The project itself: its vision, its frame in time and money, and how its days are counted.

#include <optional>

#include <muster/effort.h>
#include <muster/noun.h>

namespace muster {

/// The one record that every project file holds.
struct ProjectRecord : Record<ProjectRecord> {
    std::string name;
    std::string vision;
    std::optional<Day> start;
    std::optional<Day> end;
    std::string currency = "CNY";
    std::optional<Money> budget;
    std::optional<double> hours_a_day = 8;
    std::optional<int> days_a_week = 5;
    std::string time_zone = "UTC";
    std::string language;
    std::string calendar;  ///< holidays and make-up days, see `Calendar::parse`: `cn`, or lines

    [[nodiscard]] WorkingTime working_time() const {
        return {static_cast<std::int64_t>(hours_a_day.value_or(8) * 60 + 0.5), days_a_week.value_or(5)};
    }
};

}  // namespace muster
