#include <algorithm>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/skills.h>
#include <muster/task.h>
#include <muster/timesheet.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check_handle(const std::string& handle) {
    constexpr std::size_t longest = 64;
    const bool plain = std::none_of(handle.begin(), handle.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' ||
               std::string_view("@,;:()'\"\\<>|*?").find(c) != std::string_view::npos;
    });
    if (handle.empty() || handle.size() > longest || !plain || text::visible(handle) != handle)
        throw Error(Failure::usage, say("'{}' cannot be a handle", text::visible(handle)),
                    tr("use letters, digits, - and _, as in @li or @王芳"));
    if (handle == "me") throw Error(Failure::usage, tr("@me always means yourself and cannot be a handle"));
}

void check_leave(const std::string& leave) {
    const auto dots = leave.find("..");
    const auto from = day_from_iso(leave.substr(0, dots));
    const auto until = dots == std::string::npos ? from : day_from_iso(leave.substr(dots + 2));
    if (!from || !until || *until < *from)
        throw Error(Failure::usage, say("'{}' is not a leave", text::visible(leave)),
                    tr("write 2026-05-01..2026-05-05, or one day"));
}

void check(const Member& member) {
    check_handle(member.handle);
    for (const std::string& skill : member.skills) skill_from_text(skill);
    for (const std::string& leave : member.leave) check_leave(leave);
    if (!member.zone.empty()) Zone{member.zone};
    Calendar::check(member.calendar);
    if (member.capacity && member.capacity->minutes > 7 * 24 * 60)
        throw Error(Failure::usage, tr("a week has 168 hours; the capacity is more"));
}

constexpr std::array fields{
    field<&Member::handle>("handle", "How the person is named everywhere: @li", Use::title),
    field<&Member::name>("name", "Full name"),
    field<&Member::mail>("mail", "Mail address"),
    field<&Member::roles>("roles", "Role in the project"),
    flagged("duty", as(Kind::body, field<&Member::duties>("duties", "What the person answers for, in writing"))),
    field<&Member::skills>("skills", "Skill with a level from 1 to 5: cpp=4"),
    field<&Member::capacity>("capacity", "Working time a week"),
    field<&Member::rate>("rate", "Cost of an hour"),
    field<&Member::zone>("zone", "Time zone, when it differs from the project's"),
    as(Kind::body,
       field<&Member::calendar>(
           "calendar", "Holidays, when they differ from the project's: cn, none, or a calendar of the project's own")),
    field<&Member::leave>("leave", "Days away: 2026-05-01..2026-05-05"),
    field<&Member::department>("department", "Department, for stakeholders"),
    field<&Member::wecom>("wecom", "User id in WeCom"),
    field<&Member::mobile>("mobile", "Mobile number, for chat mentions"),
    field<&Member::external>("external", "A stakeholder outside the team"),
    field<&Member::active>("active", "Still takes part"),
    field<&Member::labels>("labels", "Label"),
    computed("open_tasks", Kind::integer, "Open tasks the person owns",
             "(SELECT count(*) FROM task WHERE task.owner = member.key AND task.closed IS NULL)"),
};
constexpr std::array<std::string_view, 6> columns{"id", "name", "roles", "skills", "capacity", "open_tasks"};

constexpr std::array assignment_fields{
    field<&Assignment::task>("task", "What was assigned", Use::required),
    field<&Assignment::member>("member", "To whom", Use::required),
    field<&Assignment::role>("role", "In which way the person takes part"),
    as(Kind::share, field<&Assignment::load>("load", "Share of the working day, 0 to 1")),
    field<&Assignment::from>("from", "First day"),
    field<&Assignment::until>("until", "Last day"),
    field<&Assignment::before>("before", "Who answered for it until then", Use::kept),
    field<&Assignment::reason>("reason", "Why"),
};
constexpr std::array<std::string_view, 6> assignment_columns{"created", "task", "role", "member", "before", "reason"};

constexpr std::array time_fields{
    field<&TimeEntry::member>("member", "Who worked", Use::plain),
    field<&TimeEntry::task>("task", "On what", Use::plain),
    field<&TimeEntry::from>("from", "When the work began", Use::plain),
    field<&TimeEntry::day>("day", "The day it counts for, when no hour is known", Use::plain),
    field<&TimeEntry::spent>("spent", "How long it took", Use::plain),
    field<&TimeEntry::note>("note", "What was done", Use::plain),
    computed("at", Kind::moment, "When the work began, or its day", "coalesce(\"from\", day)"),
};
constexpr std::array<std::string_view, 6> time_columns{"id", "at", "member", "task", "spent", "note"};

void check_time(const TimeEntry& entry) {
    if (entry.spent && entry.spent->minutes > longest_day.minutes)
        throw Error(Failure::refused, tr("a day has 24 hours; the entry has more"));
    if (entry.day && !entry.from && !entry.spent)
        throw Error(Failure::usage, tr("an entry without an hour needs to say how long the work took"));
}

void check_assignment(const Assignment& assignment) {
    if (assignment.load && (*assignment.load <= 0 || *assignment.load > 1))
        throw Error(Failure::usage, tr("a load lies above 0 % and at most at 100 %"));
    if (assignment.from && assignment.until && *assignment.until < *assignment.from)
        throw Error(Failure::usage, tr("an assignment cannot end before it starts"));
}

}  // namespace

template <>
const Noun& noun_of<Member>() {
    static const Noun noun{"member",       "member",
                           "members",      0,
                           fields,         columns,
                           "active = 1",   "handle",
                           make<Member>,   check_by<Member, check>,
                           "'@' || handle"};
    return noun;
}

template <>
const Noun& noun_of<Assignment>() {
    static const Noun noun{"assignment",
                           "assignment",
                           "assignments",
                           0,
                           assignment_fields,
                           assignment_columns,
                           "",
                           "created",
                           make<Assignment>,
                           check_by<Assignment, check_assignment>};
    return noun;
}

template <>
const Noun& noun_of<TimeEntry>() {
    static const Noun noun{"time_entry",
                           "time",
                           "time entries",
                           'H',
                           time_fields,
                           time_columns,
                           "",
                           "coalesce(\"from\", day) DESC",
                           make<TimeEntry>,
                           check_by<TimeEntry, check_time>};
    return noun;
}

}  // namespace muster
