#include <muster/error.h>
#include <muster/project_record.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const ProjectRecord& project) {
    if (project.start && project.end && *project.end < *project.start)
        throw Error(Failure::usage, say("the project would end on {}, before it starts on {}", to_text(*project.end),
                                        to_text(*project.start)));
    if (!project.hours_a_day || *project.hours_a_day < 0.25 || *project.hours_a_day > 24)
        throw Error(Failure::usage, tr("a working day has between 0.25 and 24 hours"));
    if (!project.days_a_week || *project.days_a_week < 1 || *project.days_a_week > 7)
        throw Error(Failure::usage, tr("a working week has between 1 and 7 days"));
    if (project.currency.size() != 3)
        throw Error(Failure::usage, say("'{}' is not a currency code of three letters, such as CNY", project.currency));
    const Zone known(project.time_zone);
    Calendar::check(project.calendar);
}

constexpr std::array fields{
    field<&ProjectRecord::name>("name", "What the project is called", Use::title),
    as(Kind::body, field<&ProjectRecord::vision>("vision", "Why the project exists: the picture of success")),
    field<&ProjectRecord::start>("start", "First day"),
    field<&ProjectRecord::end>("end", "Last day"),
    field<&ProjectRecord::currency>("currency", "Currency of every amount of money, three letters"),
    field<&ProjectRecord::budget>("budget", "Money that may be spent"),
    field<&ProjectRecord::hours_a_day>("hours_a_day", "Hours in a working day: what 1d means"),
    field<&ProjectRecord::days_a_week>("days_a_week", "Working days in a week, from Monday on: what 1w means"),
    field<&ProjectRecord::time_zone>("time_zone", "Time zone by its IANA name: says when today begins"),
    field<&ProjectRecord::language>("language", "Language of texts written for the project"),
    as(Kind::body, field<&ProjectRecord::calendar>("calendar",
                                                   "Holidays and days worked for them: cn, a calendar of the project's "
                                                   "own, or lines as in 2026-05-04 off Works outing")),
};

constexpr std::array<std::string_view, 4> columns{"name", "start", "end", "budget"};

}  // namespace

template <>
const Noun& noun_of<ProjectRecord>() {
    static const Noun noun{"project",
                           "project",
                           "projects",
                           0,
                           fields,
                           columns,
                           "",
                           "",
                           make<ProjectRecord>,
                           check_by<ProjectRecord, check>,
                           "name"};
    return noun;
}

}  // namespace muster
