#include "command/meeting/sittings.h"

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/sitting.h"
#include "command/shape.h"

namespace muster::command {

namespace {

using std::chrono::days;

// What is not as the series has it, in words. From which day a sitting was moved, its name says.
std::string exception(const Series& series, const Occurrence& occurrence) {
    if (!series.is_moved(occurrence)) return occurrence.reason;
    return occurrence.reason.empty() ? std::string(tr("moved")) : say("moved: {}", occurrence.reason);
}

// A moment on the wall of the series, where that is not the project's: `10:00 Europe/Berlin`.
std::string elsewhere(const Project& project, const Series& series, Instant start) {
    if (series.zone().name() == project.zone().name()) return {};
    const std::string here = wall_text(start, project.zone());
    const std::string there = wall_text(start, series.zone());
    const std::size_t day = std::string_view("2026-03-09 ").size();
    const bool is_same_day = there.substr(0, day) == here.substr(0, day);
    return fmt::format("{} {}", is_same_day ? there.substr(day) : there, series.zone().name());
}

// Why the day is not worked; empty where it is.
std::string day_off(const Calendar& calendar, Day day) {
    return calendar.is_worked(day) ? std::string{} : calendar.reason(day);
}

Day next_worked(const Calendar& calendar, Day day) {
    constexpr days farthest{60};  // a calendar may leave no day to work on
    for (Day next = day + days{1}; next <= day + farthest; next += days{1})
        if (calendar.is_worked(next)) return next;
    return day + days{1};
}

std::string how_to_move(const Project& project, const Calendar& calendar, const Sitting& sitting,
                        const std::string& why) {
    const Zone& zone = project.zone();
    const Instant start = *sitting.occurrence.start;
    const Instant other = zone.at(next_worked(calendar, zone.day_of(start)), zone.time_of(start));
    const std::string name = name_of(sitting);
    return say("{} falls on a day off ({}). To move it: {}", name, why,
               fmt::format("muster meeting move {} --to '{}'", name, wall_text(other, zone)));
}

}  // namespace

std::string when_text(const Project& project, const Series& series, Instant start) {
    const std::string there = elsewhere(project, series, start);
    const std::string here = wall_text(start, project.zone());
    return there.empty() ? here : fmt::format("{} ({})", here, there);
}

Sittings::Sittings(Session& session)
    : session_(session),
      calendar_(Calendar::parse(session.project().about().calendar, {session.project().about().working_time()})) {}

void Sittings::add(const Series& series, const Occurrence& occurrence) {
    const Project& project = session_.project();
    const Sitting sitting{series.meeting(), occurrence};
    const std::string name = name_of(sitting);
    const Day day = project.zone().day_of(*occurrence.start);
    const bool is_past = occurrence.state == OccurrenceState::planned && day < project.today();
    const std::string off = day_off(calendar_, day);
    const bool warns = is_to_come(occurrence) && !is_past && !off.empty();
    if (warns) warnings_.push_back(how_to_move(project, calendar_, sitting, off));
    std::vector<std::string> remarks{warns ? say("day off: {}", off) : std::string{}, exception(series, occurrence),
                                     elsewhere(project, series, *occurrence.start)};
    std::erase(remarks, "");
    const std::string state = is_past ? tr("not held") : tr(Sense::choice, word_of(occurrence.state));
    const view::Tone tone = occurrence.state == OccurrenceState::running     ? view::Tone::good
                            : occurrence.state == OccurrenceState::cancelled ? view::Tone::faint
                            : is_past                                        ? view::Tone::warn
                                                                             : view::Tone::plain;
    table_.rows.push_back({{name, view::Tone::name},
                           {wall_text(*occurrence.start, project.zone())},
                           {state, tone},
                           {text::join(remarks, tr(", ")), warns ? view::Tone::warn : view::Tone::plain}});
    titles_.push_back(series.meeting().title);
    const Meeting& meeting = series.meeting();
    items_.push(Json::object(
        {{"id", name},
         {"meeting", project.label(Ref<Meeting>{meeting.key})},
         {"title", meeting.title},
         {"start", to_text(*occurrence.start)},
         {"length", meeting.length ? Json(meeting.length->minutes) : Json()},
         {"place", meeting.place.empty() ? Json() : Json(meeting.place)},
         {"state", word_of(occurrence.state)},
         {"moved_from", series.is_moved(occurrence) ? Json(to_text(series.start_on(*occurrence.day))) : Json()},
         {"reason", occurrence.reason.empty() ? Json() : Json(occurrence.reason)},
         {"day_off", off.empty() ? Json() : Json(off)}}));
}

void Sittings::show(view::Page& page, bool titled) {
    table_.titles = {tr("sitting"), tr("when"), tr("state"), tr("remark")};
    if (titled) {
        table_.titles.insert(table_.titles.begin() + 2, tr("title"));
        for (std::size_t i = 0; i < table_.rows.size(); ++i)
            table_.rows[i].insert(table_.rows[i].begin() + 2, view::Span{titles_[i]});
    }
    page.push_back(std::move(table_));
    for (const std::string& warning : warnings_) page.push_back(view::Paragraph{{{warning, view::Tone::warn}}});
}

Json sitting_shape() {
    using namespace shape;
    return object({{"id", text()},
                   {"meeting", text()},
                   {"title", text()},
                   {"start", moment()},
                   {"length", maybe(whole())},
                   {"place", maybe(text())},
                   {"state", one_of(Words<OccurrenceState>::words)},
                   {"moved_from", maybe(moment())},
                   {"reason", maybe(text())},
                   {"day_off", maybe(text())}});
}

}  // namespace muster::command
