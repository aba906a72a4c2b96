#include "command/meeting/notice.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/agenda.h"
#include "command/meeting/heading.h"
#include "command/meeting/meeting.h"
#include "command/meeting/options.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::size_t most_points = 5;

std::string on_wall(Instant moment, const Zone& zone) {
    return fmt::format("{} {}", wall_text(moment, zone), zone.name());
}

std::vector<Told> people_of(const Project& project, const Sitting& sitting) {
    std::vector<Told> people;
    for (const auto attendee : sitting.meeting.attendees) {
        const Member member = project.get(attendee);
        const bool knows_zone = !member.zone.empty() && Zone::exists(member.zone);
        people.push_back(
            {attendee, on_wall(*sitting.occurrence.start, knows_zone ? Zone(member.zone) : project.zone())});
    }
    return people;
}

std::vector<std::string> points_of(Session& session, const Sitting& sitting) {
    std::vector<std::string> points;
    for (const auto& [point, minutes, fits] : agenda_of(session, sitting).points) {
        if (!fits || points.size() == most_points) continue;
        std::string line = point.id.empty() ? point.title : fmt::format("{} {}", point.id, point.title);
        if (!point.owner.empty()) line += fmt::format(" ({})", point.owner);
        points.push_back(fmt::format("{}, {}", line, to_text(Effort{minutes}, clock_time)));
    }
    return points;
}

// `@li, @wang: 2026-03-09 10:00 Asia/Shanghai`, a line for each wall.
std::string walls_of(const Project& project, const Notice& notice) {
    std::map<std::string, std::vector<std::string>> by_wall;
    for (const Told& told : notice.people) by_wall[told.when].push_back(project.label(told.member));
    if (by_wall.empty()) return on_wall(*notice.sitting.occurrence.start, project.zone()) + "\n";
    std::string lines;
    for (const auto& [wall, names] : by_wall) lines += fmt::format("{}: {}\n", wall, text::join(names, ", "));
    return lines;
}

std::string text_of(const Project& project, const Notice& notice) {
    const Meeting& meeting = notice.sitting.meeting;
    std::string text = fmt::format("{} ({})", meeting.title, name_of(notice.sitting));
    if (meeting.length) text += ", " + to_text(*meeting.length, clock_time);
    text += "\n" + walls_of(project, notice);
    if (!meeting.place.empty()) text += meeting.place + "\n";
    if (!meeting.url.empty()) text += meeting.url + "\n";
    for (std::size_t i = 0; i < notice.points.size(); ++i) text += fmt::format("{}. {}\n", i + 1, notice.points[i]);
    text.pop_back();
    return text;
}

Json notice_json(const Project& project, const Notice& notice) {
    Json people = Json::array();
    for (const Told& told : notice.people)
        people.push(Json::object({{"member", project.label(told.member)}, {"when", told.when}}));
    Json points = Json::array();
    for (const std::string& point : notice.points) points.push(point);
    const Meeting& meeting = notice.sitting.meeting;
    return Json::object({{"id", name_of(notice.sitting)},
                         {"title", meeting.title},
                         {"start", to_text(*notice.sitting.occurrence.start)},
                         {"place", meeting.place.empty() ? Json() : Json(meeting.place)},
                         {"people", std::move(people)},
                         {"points", std::move(points)},
                         {"text", notice.text}});
}

}  // namespace

std::vector<Notice> notices(Session& session, Key only, std::optional<Effort> within) {
    const Project& project = session.project();
    std::vector<Notice> found;
    for (const Meeting& meeting : project.all<Meeting>({{"state", Compare::equal, std::string("open")}})) {
        const auto ahead = within ? within : meeting.notice;
        if (!ahead || (only != 0 && meeting.key != only)) continue;
        const Instant until = project.now() + std::chrono::minutes{ahead->minutes} + std::chrono::seconds{1};
        for (const Occurrence& occurrence :
             series_since(project, meeting, project.today()).between(project.now(), until)) {
            if (occurrence.state != OccurrenceState::planned) continue;
            const Sitting sitting{meeting, occurrence};
            found.push_back({sitting, people_of(project, sitting), points_of(session, sitting), {}});
            found.back().text = text_of(project, found.back());
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Notice& one, const Notice& other) {
        return one.sitting.occurrence.start < other.sitting.occurrence.start;
    });
    return found;
}

Run declare_meeting_notice(Spec& spec, const Noun*) {
    struct Options {
        std::string id, within;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The meeting; all unless given"), false, &noun_of<Meeting>());
    spec.option(options->within, "within", "TIME",
                tr("Sittings that begin within this time, 24h; unless given, what each meeting says under --notice"));
    spec.answers([] {
        using namespace shape;
        return items(object({{"id", text()},
                             {"title", text()},
                             {"start", moment()},
                             {"place", maybe(text())},
                             {"people", list(object({{"member", text()}, {"when", text()}}))},
                             {"points", list(text())},
                             {"text", text()}}));
    });
    spec.text(
        tr("Shows what is to be told now of the sittings that are near: title, place, when it begins on the wall "
           "of each person, and the first points of the agenda. Sends nothing."));
    spec.example("muster meeting notice", tr("The notices whose time has come"));
    spec.example("muster meeting notice --within 2d", tr("Of every sitting of the next two days"));
    return [options](Session& session) {
        const Project& project = session.project();
        const Key only = options->id.empty() ? 0 : read_sitting(project, options->id).meeting.key;
        std::optional<Effort> within;
        if (!options->within.empty()) within = span_of("within", options->within);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        Json items = Json::array();
        for (const Notice& notice : notices(session, only, within)) {
            items.push(notice_json(project, notice));
            const auto lines = text::split(notice.text, '\n');
            page.push_back(view::Heading{lines.front()});
            view::Bullets rest;
            for (std::size_t i = 1; i < lines.size(); ++i) rest.lines.push_back({{lines[i]}});
            page.push_back(std::move(rest));
        }
        if (page.empty())
            page.push_back(view::Paragraph{
                {{tr("no notice is due: muster meeting upcoming lists what comes"), view::Tone::faint}}});
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
