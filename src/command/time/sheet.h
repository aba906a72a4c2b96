#pragma once
// Time in rows and columns: a sheet of days, estimates against what was spent, and cells for spreadsheets.

#include <string>
#include <vector>

#include <muster/timesheet.h>

#include "command/time/grouping.h"

namespace muster::command {

/// Rows of cells for csv and tsv, the first one the header.
using Cells = std::vector<std::vector<std::string>>;

/// Returns hours as spreadsheets add them up: `1.5`.
std::string decimal_hours(Effort effort);

/// Lets the answer be written as csv, with its header, and as tsv, without.
void add_cells(view::Answer& answer, Cells cells);

/// A row a group, a column a day or, over more than a week, a column a week; totals both ways.
view::Table sheet_table(const std::vector<TimeGroup>& groups, const Days& days, const std::string& by);
Cells sheet_cells(const std::vector<TimeGroup>& groups, const Days& days, const std::string& by);

/// Sets the answer to the groups' tasks with estimate, time spent in all, time left and their ratio.
void add_estimates(Session& session, const std::vector<TimeGroup>& groups, view::Answer& answer);

}  // namespace muster::command
