#pragma once
// Days away: how people write them, and what becomes of several.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/member.h>
#include <muster/timesheet.h>

namespace muster {

/// Reads a day, or `FROM..TO` with both days included, as people write days: `mon..fri`, `2026-05-01..+2d`, `today`.
/// The end counts from the start, so `mon..fri` is one week's; but for `today`, `tomorrow` and the like. Throws `usage`
/// for what is no day, and for an end before its start.
Days leave_from_words(std::string_view words, Day today, const WorkingDays& working);

/// Returns the member's leaves in order; those that overlap or touch are one.
std::vector<Days> leaves_of(const Member& member);

/// Returns leaves in order, those that overlap or touch as one.
std::vector<Days> merged(std::vector<Days> leaves);

/// Returns what is left of the leaves when these days are taken out.
std::vector<Days> without(const std::vector<Days>& leaves, const Days& out);

/// Returns the days as a member's record holds them: `2026-05-01..2026-05-05`, or one day.
std::string leave_text(const Days& leave);

/// Returns how many working days of the period lie in the leaves, which do not overlap.
int working_days_away(const std::vector<Days>& leaves, const Days& period, const WorkingDays& working);

}  // namespace muster
