#pragma once
// Points in the past as people name them: for the log, for the difference of two days, for looking back.

#include <optional>
#include <string_view>

#include <muster/id.h>
#include <muster/time.h>

namespace muster {

/// A day, a minute, a second, or an operation of the log.
struct Point {
    Instant first{};               ///< its first second: of a day, midnight on the project's wall
    Instant last{};                ///< its last second
    std::optional<Key> operation;  ///< the number of an operation; the moments are not set then
};

/// Reads `2026-03-09` and every other spelling of a day, `2026-03-09 10:00`, `yesterday 18:00`, UTC text with Z, `now`,
/// and the number of an operation, `17` or `op:17`. A weekday is the last such day, today included. Absent for
/// anything else.
std::optional<Point> point_from_words(std::string_view text, Instant now, const Zone& zone,
                                      const WorkingDays& working = {});

/// Reads a time of day, `9:30` or `10:00`; absent for anything else.
std::optional<std::chrono::minutes> time_of_day_from_text(std::string_view text);

}  // namespace muster
