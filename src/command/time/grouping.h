#pragma once
// Time worked, put into groups: by task, person, day, and what the tasks are for.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <muster/timesheet.h>

#include "command/command.h"

namespace muster::command {

/// What time can be grouped by, in the words that --by takes.
std::vector<std::string> groupings();

/// Returns one of these words as people read it over a column.
const char* grouping_title(std::string_view by);

/// One group: what it is called, its sum, and its sum a day.
struct TimeGroup {
    Key task = 0;  ///< when grouped by task
    std::string id;
    std::string title;
    Effort spent;
    std::map<Day, Effort> days;
};

/// Returns the groups, the largest first, days and weeks in their order. A task with several labels counts for each.
std::vector<TimeGroup> grouped(Session& session, const std::vector<Worked>& worked, const std::string& by);

/// Returns the day of the week as people read it: `Mon`.
std::string weekday_text(Day day);

}  // namespace muster::command
