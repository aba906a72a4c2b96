#pragma once
// Calendars of the project's own: found by name, checked, and who goes by one.

#include <string>
#include <vector>

#include <muster/project.h>

#include "store/records.h"

namespace muster {

/// Throws if the record names a calendar that is not there (`not_found`) or would add to itself by way of others
/// (`refused`).
void check_calendars(const Project& project, const Entity& record);

/// Returns the records that go by a calendar of the project's own, by the text that names it.
std::vector<store::Referrer> users_of_calendar(const Project& project, const std::string& name);

/// Returns a text of calendars without the lines that name this one.
std::string without_calendar(const std::string& text, const std::string& name);

}  // namespace muster
