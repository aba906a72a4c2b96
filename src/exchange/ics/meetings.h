#pragma once
// Meetings as a calendar that other programs take (RFC 5545).

#include <string>
#include <vector>

#include <muster/series.h>

namespace muster::exchange::ics {

struct Guest {
    std::string name;
    std::string mail;  ///< empty where there is none
};

/// A meeting and whom it is for.
struct Invitation {
    Series series;  ///< with all sittings about which something was written
    std::vector<Guest> guests;
    std::string description;
};

/// Returns the cadence as a recurrence rule, without its end: `FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=FR`. The 29th to
/// 31st of months that are shorter are their last day.
std::string rule_of(const Cadence& cadence);

/// Returns a calendar with an event for each meeting that has a time. What is called off is excluded, what is moved has
/// an event of its own beside its series. The first guest with an address is the organizer. UID is the identity of
/// the record, and DTSTAMP and SEQUENCE grow with its last change, so that the same project gives the same calendar.
std::string calendar_of(const std::vector<Invitation>& invitations);

}  // namespace muster::exchange::ics
