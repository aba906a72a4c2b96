// Which sitting of a meeting is meant.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"

namespace muster::command {

namespace {

std::optional<Occurrence> recorded(const Project& project, Key meeting, const Condition& condition) {
    auto found = project.all<Occurrence>({{"meeting", Compare::equal, meeting}, condition});
    if (found.empty()) return {};
    return found.front();
}

Sitting sitting_on(const Project& project, const Meeting& meeting, Day day) {
    if (auto known = recorded(project, meeting.key, {"day", Compare::equal, to_text(day)})) return {meeting, *known};
    Occurrence planned;
    planned.meeting = {meeting.key};
    planned.day = day;
    const auto time = !meeting.every.empty() ? Cadence::parse(meeting.every).time()
                      : meeting.start        ? project.zone().time_of(*meeting.start)
                                             : std::chrono::minutes{9 * 60};
    planned.start = project.zone().at(day, time);
    return {meeting, planned};
}

}  // namespace

std::optional<Sitting> next_sitting(const Project& project, const Meeting& meeting) {
    if (meeting.every.empty()) {
        const Day day = meeting.start ? project.zone().day_of(*meeting.start) : project.today();
        Sitting sitting = sitting_on(project, meeting, day);
        const bool over =
            sitting.occurrence.state == OccurrenceState::held || sitting.occurrence.state == OccurrenceState::cancelled;
        if (over) return {};
        return sitting;
    }
    const Cadence cadence = Cadence::parse(meeting.every);
    const Day anchor = project.zone().day_of(meeting.start.value_or(meeting.created));
    Day from = std::max(project.today(), anchor);
    constexpr int far_enough = 60;  // sittings that were held ahead of time or cancelled are passed over
    for (int i = 0; i < far_enough; ++i) {
        const Day day = cadence.next(from, anchor);
        Sitting sitting = sitting_on(project, meeting, day);
        const bool open = sitting.occurrence.state == OccurrenceState::planned ||
                          sitting.occurrence.state == OccurrenceState::running;
        if (open) return sitting;
        from = day + std::chrono::days{1};
    }
    return {};
}

Sitting find_sitting(const Project& project, const std::string& word) {
    if (word.empty()) {
        const auto running =
            project.all<Occurrence>({{"state", Compare::equal, std::string("running")}}, {{"start", true}});
        if (running.empty())
            throw Error(Failure::not_found, tr("no meeting is running"),
                        tr("muster meeting start E…, or name the meeting"));
        if (running.size() > 1)
            throw Error(
                Failure::ambiguous,
                count_of("{} meeting is running", "{} meetings are running", static_cast<std::int64_t>(running.size())),
                tr("name the meeting"));
        return {project.get(running.front().meeting), running.front()};
    }
    const auto at = word.rfind('@');
    const bool dated = at != std::string::npos && at > 0;
    const Meeting meeting = project.get(project.resolve<Meeting>(word.substr(0, dated ? at : std::string::npos)));
    if (dated) {
        const auto day = day_from_iso(word.substr(at + 1));
        if (!day)
            throw Error(Failure::usage, say("'{}' is not a day", text::visible(word.substr(at + 1))),
                        tr("write E2@2026-03-09"));
        return sitting_on(project, meeting, *day);
    }
    if (const auto running = recorded(project, meeting.key, {"state", Compare::equal, std::string("running")}))
        return {meeting, *running};
    if (const auto next = next_sitting(project, meeting)) return *next;
    if (auto last = project.all<Occurrence>({{"meeting", Compare::equal, meeting.key}}, {{"start", true}});
        !last.empty())
        return {meeting, last.front()};
    throw Error(Failure::not_found, say("E{} has no sitting to come", meeting.number));
}

}  // namespace muster::command
