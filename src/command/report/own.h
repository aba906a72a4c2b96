#pragma once
// Reports of the project's own.

#include <muster/review.h>

#include "command/command.h"
#include "settings/own_report.h"

namespace muster::command {

/// Returns what the report's definition says, part by part.
view::Answer own_report(Session& session, const Report& report);

/// Throws `usage` if a part shows a report that there is not, or asks for what cannot be read.
void check_own_report(Session& session, const settings::OwnReport& report, const std::string& source);

/// What the JSON of a report of several parts holds.
Json own_report_shape();

}  // namespace muster::command
