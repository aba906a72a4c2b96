#pragma once
// Person time and money: whole numbers in their own unit, never mixed with days.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Person time in whole minutes. Adding it to a day needs a calendar.
struct Effort {
    std::int64_t minutes = 0;

    auto operator<=>(const Effort&) const = default;
};

/// How long a working day and week are; what `d` and `w` mean in an effort.
struct WorkingTime {
    std::int64_t minutes_a_day = 480;
    int days_a_week = 5;
};

/// Time on the clock: a day has 24 hours and a week seven days.
inline constexpr WorkingTime clock_time{24 * 60, 7};

/// Reads `90m`, `4h`, `2d`, `1w`, `1h30m`, `1.5d`, and units as words: `2 hours`, `30分钟`, `3人天`; a bare number is refused, since its unit would be a guess.
/// Absent for anything else, a negative effort included.
std::optional<Effort> effort_from_text(std::string_view text, const WorkingTime& time);

/// Returns the effort with its units: `2d 4h`, `45m`, `0h`.
std::string to_text(Effort effort, const WorkingTime& time);

/// An amount in minor units (cents, 分) of the project's currency.
struct Money {
    std::int64_t minor = 0;

    auto operator<=>(const Money&) const = default;
};

/// Reads `1200`, `1,200.50`, `12k`, `3万`, with an optional currency word before or behind, which must be
/// `currency`. Absent for anything else.
std::optional<Money> money_from_text(std::string_view text, std::string_view currency);

/// Returns `1,200.50 CNY`.
std::string to_text(Money money, std::string_view currency);

/// Returns how many minor units one unit of the currency has: 100, or 1 for JPY, KRW and VND.
std::int64_t minor_units(std::string_view currency);

/// A measured value with the unit it was written in.
struct Quantity {
    double value = 0;
    std::string unit;        ///< `min`, `%`, or empty
    std::string comparison;  ///< `>=`, `<=` or empty
};

/// Reads `4.5`, `5min`, `30%`, `100k`, `10万`, `>=4.5`, `<= 5 min`. A percentage keeps its number: `30%` is 30
/// with the unit `%`. Absent for anything else.
std::optional<Quantity> quantity_from_text(std::string_view text);

/// Returns the shortest text of a number that reads back equal, with thousands separated: `100,000`.
std::string number_to_text(double value);

}  // namespace muster
