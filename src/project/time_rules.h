#pragma once
// The rules of time that need the other entries; timesheet.h states them.

#include <muster/member.h>
#include <muster/project.h>

#include "store/sqlite/database.h"

namespace muster {

/// Gives an entry that names neither hour nor day the present day; one with an hour needs no day.
void place_in_time(const Project& project, TimeEntry& entry);

/// Throws `refused` if the entry overlaps another of its member, begins or ends in the future, makes a day longer than
/// 24 hours, or runs beside another timer. `before` is the entry as it is stored: what it has kept is not judged again.
void check_time(const Project& project, store::Database& database, const TimeEntry& entry, const TimeEntry* before);

/// Throws `refused` if the entry, brought back by an undo, overlaps what has been written since.
void check_time_again(const Project& project, store::Database& database, const TimeEntry& entry);

}  // namespace muster
