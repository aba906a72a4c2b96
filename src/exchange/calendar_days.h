#pragma once
// Days of a calendar as other programs write them: iCalendar feeds of holidays, and plain tables.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/calendar_record.h>
#include <muster/timesheet.h>

namespace muster::exchange {

/// Days that a file says are off or worked.
struct NamedDays {
    std::int64_t line = 0;  ///< where they stand, from 1
    Days days;
    DayUse use = DayUse::holiday;
    std::optional<Effort> time;  ///< how long they are worked; as usual unless set
    bool half = false;           ///< worked for half a day
    bool yearly = false;         ///< these dates of every year from then on
    std::string note;
};

/// A part of a file that cannot be taken in.
struct RejectedLine {
    std::int64_t line = 0;
    std::string message, hint;
};

struct CalendarFile {
    std::string name;  ///< what the file calls itself; may be empty
    std::vector<NamedDays> days;
    std::vector<RejectedLine> rejected;
    std::int64_t left_out = 0;  ///< events that are neither off nor worked: sun terms, cancelled ones
};

/// Reads an iCalendar file (RFC 5545): each VEVENT of whole days is off, or worked if its title says so (see
/// `day_marked`). Folded lines, DTEND (excluded), DURATION in days or weeks, and RRULE with FREQ=YEARLY are understood.
/// Where some titles of the file are marked 休 or 班, those without a mark are observances and are left out. Throws
/// `usage` for a text that is no iCalendar file.
CalendarFile read_ics(std::string_view text);

/// Reads a table with the columns day, kind and note, in this order or by a line of heads. A day may be `FROM..TO`; the
/// kind is holiday, workday or half, in English or Chinese, or how long is worked (`4h`). Throws `usage` for a table
/// that is malformed as a whole.
CalendarFile read_calendar_csv(std::string_view text, const WorkingTime& time);

/// What a title says of its day.
struct DayMark {
    std::optional<DayUse> use;  ///< absent where it says nothing
    std::string title;          ///< without the mark
};

/// Reads the mark of a title: `春节（休）` and `国庆节 放假` are off; `春节 班`, `补班`, `Make-up workday` and `Work`
/// are worked.
DayMark day_marked(std::string_view title);

}  // namespace muster::exchange
