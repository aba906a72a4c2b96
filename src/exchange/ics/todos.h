#pragma once
// Tasks as a calendar that other programs take (RFC 5545, 3.6.2).

#include <string>

#include "exchange/work.h"

namespace muster::exchange::ics {

/// Returns a calendar with a VTODO for each task, an event of a whole day for each milestone that has one, and the events
/// of `meetings`, a calendar of their own (ics/meetings.h). UID is the identity of the record, and LAST-MODIFIED its last
/// change, so that the same project gives the same calendar.
std::string todos_of(const Work& work, const std::string& meetings);

}  // namespace muster::exchange::ics
