#pragma once
// A time zone with its changes of the clock, as calendar programs want it (RFC 5545, 3.6.5).

#include "exchange/ics/writer.h"

namespace muster::exchange::ics {

/// Writes a VTIMEZONE that holds from `first` on. The changes of the clock are those that the system's zone has
/// from the year before up to `last`, but at least ten years; where they come on the same weekday of the same month
/// each year, the rule of it is written and holds for ever, else each one by its date.
void write_zone(Writer& writer, const Zone& zone, Instant first, Instant last);

}  // namespace muster::exchange::ics
