#pragma once
// Meetings for calendar programs.

#include <string>
#include <vector>

#include <muster/project.h>

namespace muster::command {

/// Returns these meetings as an iCalendar object. Attendees whose address is not known are named in the description.
std::string invitations(const Project& project, const std::vector<Key>& meetings);

}  // namespace muster::command
