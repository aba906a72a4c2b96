// Which sitting of a meeting is meant.

#include "command/meeting/sitting.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

using std::chrono::days;
using std::chrono::minutes;

std::vector<Occurrence> recorded(const Project& project, Key meeting, std::vector<Condition> more = {}) {
    more.push_back({"meeting", Compare::equal, meeting});
    return project.all<Occurrence>(std::move(more));
}

// The sitting that a person is in, of those that are running: of one alone, that one.
Sitting running_sitting(const Project& project) {
    std::vector<Sitting> running = running_sittings(project);
    if (running.empty())
        throw Error(Failure::not_found, tr("no meeting is running"),
                    tr("muster meeting start E…, or name the meeting"));
    if (running.size() > 1)
        std::erase_if(running, [&](const Sitting& sitting) { return !takes_part(sitting, project.me()); });
    if (running.size() == 1) return running.front();
    std::vector<std::string> names;
    for (const Sitting& sitting : running_sittings(project)) names.push_back(name_of(sitting));
    throw Error(Failure::ambiguous, say("several meetings are running: {}", text::join(names, ", ")),
                tr("name the meeting"));
}

[[noreturn]] void refuse_day(const Series& series, Day day) {
    const std::string id = fmt::format("E{}", series.meeting().number);
    const auto after = series.day_from(day);
    throw Error(
        Failure::not_found,
        after ? say("{0} does not meet on {1}; the next time after that is {0}@{2}", id, to_text(day), to_text(*after))
              : say("{} does not meet on {}", id, to_text(day)),
        say("muster meeting show {} lists its sittings", id));
}

}  // namespace

std::string name_of(const Sitting& sitting) {
    return fmt::format("E{}@{}", sitting.meeting.number, to_text(sitting.occurrence.day.value_or(Day{})));
}

bool takes_part(const Sitting& sitting, Ref<Member> member) {
    const auto& people = sitting.occurrence.present.empty() ? sitting.meeting.attendees : sitting.occurrence.present;
    return std::find(people.begin(), people.end(), member) != people.end();
}

std::vector<Sitting> running_sittings(const Project& project) {
    std::vector<Sitting> running;
    for (const Occurrence& occurrence :
         project.all<Occurrence>({{"state", Compare::equal, std::string("running")}}, {{"start", true}}))
        running.push_back({project.get(occurrence.meeting), occurrence});
    return running;
}

Series series_since(const Project& project, const Meeting& meeting, Day day) {
    if (meeting.every.empty()) return Series(meeting, project.zone(), recorded(project, meeting.key));
    // A day more, since the series may be in another zone.
    Filter since{Filter::Kind::any, {}, {}, {}};
    const auto add = [&](Condition condition) {
        since.parts.push_back({Filter::Kind::condition, {}, std::move(condition), {}});
    };
    add({"day", Compare::at_least, to_text(day - days{1})});
    add({"start", Compare::at_least, to_text(project.zone().at(day, minutes{0}))});
    add({"state", Compare::equal, std::string("running")});
    Selection selection{&noun_of<Occurrence>(), {}, false, {{"meeting", Compare::equal, meeting.key}}, {}, {}};
    selection.filter = std::move(since);
    std::vector<Occurrence> known;
    for (const Key key : project.keys(selection)) known.push_back(project.get(Ref<Occurrence>{key}));
    return Series(meeting, project.zone(), std::move(known));
}

std::optional<Sitting> next_sitting(const Project& project, const Meeting& meeting) {
    const auto next = series_since(project, meeting, project.today()).next(project.today());
    return next ? std::optional(Sitting{meeting, *next}) : std::nullopt;
}

std::optional<Sitting> last_held(const Project& project, Key meeting) {
    const auto held = project.all<Occurrence>(
        {{"meeting", Compare::equal, meeting}, {"state", Compare::equal, std::string("held")}}, {{"start", true}}, 1);
    if (held.empty()) return {};
    return Sitting{project.get(Ref<Meeting>{meeting}), held.front()};
}

NamedSitting read_sitting(const Project& project, const std::string& word) {
    const auto at = word.rfind('@');
    const bool dated = at != std::string::npos && at > 0;
    NamedSitting named{project.get(project.resolve<Meeting>(word.substr(0, dated ? at : std::string::npos))), {}};
    if (!dated) return named;
    named.day = day_from_words(word.substr(at + 1), project.today(), project.about().working_time().days_a_week);
    if (!named.day)
        throw Error(Failure::usage, say("'{}' is not a day", text::visible(word.substr(at + 1))),
                    tr("write E2@2026-03-09"));
    return named;
}

Sitting find_sitting(const Project& project, const std::string& word) {
    if (word.empty()) return running_sitting(project);
    const auto [meeting, day] = read_sitting(project, word);
    if (day) {
        const Series series = series_since(project, meeting, *day);
        if (const auto sitting = series.on(*day)) return {meeting, *sitting};
        refuse_day(series, *day);
    }
    if (const auto next = next_sitting(project, meeting)) return *next;
    if (auto last = project.all<Occurrence>({{"meeting", Compare::equal, meeting.key}}, {{"start", true}}, 1);
        !last.empty())
        return {meeting, last.front()};
    throw Error(Failure::not_found, say("E{} has no sitting to come", meeting.number),
                fmt::format("muster meeting show E{}", meeting.number));
}

Ref<Occurrence> stored(Session& session, Sitting& sitting) {
    if (sitting.occurrence.key == 0) session.change().put(sitting.occurrence);
    return {sitting.occurrence.key};
}

}  // namespace muster::command
