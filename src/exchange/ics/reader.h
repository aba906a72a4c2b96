#pragma once
// Calendars of other programs as items (RFC 5545): to-dos are tasks, events are meetings.

#include <string>

#include "exchange/item.h"

namespace muster::exchange::ics {

/// Reads an iCalendar file: VTODO as task, VEVENT with a time of day as meeting (RRULE with FREQ=DAILY or WEEKLY as its
/// cadence); an event of whole days is a holiday or a birthday and is left out, calendar import takes those, and so are
/// meetings that muster itself wrote. A thing is
/// known by its UID, or by the id that export ics wrote; what there is no field for goes into `source_fields` of a
/// task. Moments without a zone are on the wall of `zone`. Throws `usage` for what is no calendar or is cut off.
void read_calendar(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

}  // namespace muster::exchange::ics
