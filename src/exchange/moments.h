#pragma once
// Moments as other programs write them.

#include <optional>
#include <string>
#include <string_view>

#include <muster/time.h>

namespace muster::exchange {

/// Reads ISO 8601 with or without dashes, colons, seconds and fractions, and with `Z` or an offset: `20260309T080000Z`,
/// `2026-03-09T16:00:00.000+0800`, `2026-03-09 08:00`. Without a zone it is on the wall of `zone`; a day alone is its
/// midnight there. Absent for anything else.
std::optional<Instant> moment_of(std::string_view text, const Zone& zone);

/// Returns the day on the wall of the zone on which a moment lies, as ISO text; a day alone as it is; empty for what is
/// neither.
std::string day_text(std::string_view text, const Zone& zone);

/// Returns `20260309T080000Z`.
std::string compact_text(Instant moment);

/// Returns what the file said of the day, if that is still the day; else nothing.
std::optional<std::string> same_day(const std::string& kept, std::optional<Day> day, const Zone& zone);

}  // namespace muster::exchange
