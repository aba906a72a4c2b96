#include <algorithm>

#include <muster/calendar_record.h>
#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const CalendarRecord& calendar) {
    if (!is_calendar_name(calendar.name))
        throw Error(Failure::usage, say("'{}' cannot be the name of a calendar", text::visible(calendar.name)),
                    tr("use one word of letters, digits, - and _ that begins with a letter, as in factory or 工厂"));
    if (is_built_in_calendar(calendar.name))
        throw Error(Failure::refused, say("muster has a calendar {} already", calendar.name),
                    tr("choose another name; --base takes its days along"));
    const bool is_base = is_built_in_calendar(calendar.base) || is_calendar_name(calendar.base);
    if (!calendar.base.empty() && !is_base)
        throw Error(Failure::usage, say("'{}' is not the name of a calendar", text::visible(calendar.base)),
                    "--base cn");
    if (calendar.base == calendar.name)
        throw Error(Failure::refused, tr("a calendar cannot add to itself"),
                    tr("leave --base out, or write --base cn"));
}

void check_day(const CalendarDay& day) {
    if (!day.day) throw Error(Failure::usage, tr("a day of a calendar needs its date"));
    if (!day.time) return;
    if (day.use == DayUse::holiday)
        throw Error(Failure::usage, tr("a holiday has no hours"), tr("give hours to a working day"));
    if (day.time->minutes < 1 || day.time->minutes > 24 * 60)
        throw Error(Failure::usage, tr("a working day has more than 0 and at most 24 hours"));
}

constexpr std::array fields{
    field<&CalendarRecord::name>("name", "What it is called, one word", Use::title),
    field<&CalendarRecord::base>("base", "The calendar it adds to: cn, or one of the project's own"),
    field<&CalendarRecord::note>("note", "Whose days these are"),
    computed("days", Kind::integer, "How many days it names",
             "(SELECT count(*) FROM calendar_day WHERE calendar_day.calendar = calendar.key)"),
};
constexpr std::array<std::string_view, 4> columns{"name", "base", "days", "note"};

constexpr std::array day_fields{
    field<&CalendarDay::calendar>("calendar", "Whose day it is", Use::required),
    field<&CalendarDay::day>("day", "The date", Use::required),
    field<&CalendarDay::use>("use", "Whether it is off or worked"),
    field<&CalendarDay::time>("time", "How long it is worked, where not as other days"),
    field<&CalendarDay::yearly>("yearly", "The same date of every year from then on"),
    field<&CalendarDay::note>("note", "Why"),
};
constexpr std::array<std::string_view, 5> day_columns{"day", "use", "time", "yearly", "note"};

}  // namespace

template <>
const Noun& noun_of<CalendarRecord>() {
    static const Noun noun{"calendar",
                           "calendar",
                           "calendars",
                           0,
                           fields,
                           columns,
                           "",
                           "name",
                           make<CalendarRecord>,
                           check_by<CalendarRecord, check>,
                           "calendar.name"};
    return noun;
}

template <>
const Noun& noun_of<CalendarDay>() {
    static const Noun noun{"calendar_day",
                           "calendar_day",
                           "calendar days",
                           0,
                           day_fields,
                           day_columns,
                           "",
                           "day",
                           make<CalendarDay>,
                           check_by<CalendarDay, check_day>};
    return noun;
}

}  // namespace muster
