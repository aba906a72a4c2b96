#include "project/calendars.h"

#include <algorithm>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "project/state.h"

namespace muster {

namespace {

std::vector<std::string> names_of(const Project& project) {
    std::vector<std::string> names{"cn", "none"};
    for (const CalendarRecord& calendar : project.all<CalendarRecord>()) names.push_back(calendar.name);
    return names;
}

CalendarRecord record_named(const Project& project, const std::string& name) {
    auto found = project.all<CalendarRecord>({{"name", Compare::equal, name}}, {}, 1);
    if (!found.empty()) return std::move(found.front());
    const std::string near = text::nearest(name, names_of(project));
    throw Error(Failure::not_found, say("there is no calendar '{}'", text::visible(name)),
                near.empty() ? "muster calendar list" : say("did you mean '{}'?", near));
}

NamedCalendar calendar_named(const Project& project, const std::string& name) {
    const CalendarRecord record = record_named(project, name);
    NamedCalendar named{record.base, {}};
    for (const CalendarDay& day : project.all<CalendarDay>({{"calendar", Compare::equal, record.key}}))
        if (day.day) named.rules.push_back(rule_of(day));
    return named;
}

std::string line_without_remark(const std::string& line) {
    return std::string(text::trim(line.substr(0, line.find('#'))));
}

bool names_calendar(const std::string& text, const std::string& name) {
    const auto lines = text::split(text, '\n');
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line_without_remark(line) == name; });
}

// Walks down what the calendar would add to; meeting the calendar itself closes a ring.
void check_base(const Project& project, const CalendarRecord& calendar) {
    std::string way = calendar.name;
    for (std::string base = calendar.base; !base.empty() && !is_built_in_calendar(base);
         base = record_named(project, base).base) {
        way += " -> " + base;
        if (base == calendar.name) throw Error(Failure::refused, say("it would add to itself: {}", way));
    }
}

}  // namespace

const Calendar& Project::calendar() const {
    if (!state_->calendar) state_->calendar = calendar(about().calendar);
    return *state_->calendar;
}

Calendar Project::calendar(const std::string& text) const {
    return Calendar::parse(text, {about().working_time()},
                           [this](const std::string& name) { return calendar_named(*this, name); });
}

Calendar Project::calendar_of(const Member& member) const {
    return member.calendar.empty() ? calendar() : calendar(member.calendar);
}

WorkingDays Project::working_days() const {
    return WorkingDays([this](Day day) { return calendar().is_worked(day); });
}

void check_calendars(const Project& project, const Entity& record) {
    if (const auto* about = dynamic_cast<const ProjectRecord*>(&record)) (void)project.calendar(about->calendar);
    if (const auto* member = dynamic_cast<const Member*>(&record)) (void)project.calendar(member->calendar);
    if (const auto* calendar = dynamic_cast<const CalendarRecord*>(&record)) check_base(project, *calendar);
}

std::vector<store::Referrer> users_of_calendar(const Project& project, const std::string& name) {
    std::vector<store::Referrer> users;
    if (names_calendar(project.about().calendar, name))
        users.push_back({&noun_of<ProjectRecord>(), noun_of<ProjectRecord>().find("calendar"), project.about().key});
    for (const Member& member : project.all<Member>())
        if (names_calendar(member.calendar, name))
            users.push_back({&noun_of<Member>(), noun_of<Member>().find("calendar"), member.key});
    for (const CalendarRecord& other : project.all<CalendarRecord>({{"base", Compare::equal, name}}))
        users.push_back({&noun_of<CalendarRecord>(), noun_of<CalendarRecord>().find("base"), other.key});
    return users;
}

std::string without_calendar(const std::string& text, const std::string& name) {
    auto lines = text::split(text, '\n');
    std::erase_if(lines, [&](const std::string& line) { return line_without_remark(line) == name; });
    return text::join(lines, "\n");
}

}  // namespace muster
