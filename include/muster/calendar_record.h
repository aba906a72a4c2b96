#pragma once
// Calendars of a project's own: named, kept in the project file, one record a day that is not as in an ordinary week.

#include <optional>
#include <string>

#include <muster/effort.h>
#include <muster/noun.h>

namespace muster {

/// What a day of a calendar is: off, or worked though the week says otherwise (调休).
enum class DayUse { holiday, workday };

/// A calendar that a project or a member may go by, called by its name.
struct CalendarRecord : Record<CalendarRecord> {
    std::string name;  ///< one word, as it stands in a `calendar` field
    std::string base;  ///< what it adds to: `cn`, the name of another one, or nothing
    std::string note;
};

/// One day of a calendar, over what its base says of that day.
struct CalendarDay : Record<CalendarDay> {
    Ref<CalendarRecord> calendar;
    std::optional<Day> day;
    DayUse use = DayUse::holiday;
    std::optional<Effort> time;  ///< how long a working day is worked; the week's hours a day unless given
    bool yearly = false;         ///< the same date of every year from that day on
    std::string note;            ///< of the holiday, or what the day is worked for
};

}  // namespace muster
