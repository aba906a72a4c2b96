#pragma once
// --period: which days people ask about.

#include <string>

#include <muster/timesheet.h>

#include "command/command.h"

namespace muster::command {

/// Reads the value of --period, or `otherwise` where it is empty. Throws `usage`.
Days period_of(Session& session, const std::string& word, const char* otherwise);

/// Returns the period for people: `2026-03-01..2026-03-31`, one day, or all time.
std::string days_text(const Days& days);

}  // namespace muster::command
