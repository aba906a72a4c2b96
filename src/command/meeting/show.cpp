// list, show, upcoming: which meetings there are, and when they sit.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/invitation.h"
#include "command/meeting/meeting.h"
#include "command/meeting/options.h"
#include "command/meeting/sitting.h"
#include "command/meeting/sittings.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

using std::chrono::days;

constexpr days around{370};      // a series of every 52nd week is seen too
constexpr std::size_t most = 5;  // sittings on either side of now

// The last sittings and those to come of one meeting.
std::vector<Occurrence> near_now(const Project& project, const Series& series) {
    const Instant now = project.now();
    auto past = series.between(now - around, now);
    if (past.size() > most) past.erase(past.begin(), past.end() - most);
    auto coming = series.between(now, now + around);
    coming.resize(std::min(coming.size(), most));
    past.insert(past.end(), coming.begin(), coming.end());
    return past;
}

}  // namespace

Run declare_meeting_list(Spec& spec, const Noun* noun) {
    const Run list = declare_list(spec, noun);
    spec.format("ics");
    spec.example("muster meeting list -o team.ics", tr("For a calendar program, with exceptions and reminders"));
    return [list](Session& session) {
        view::Answer answer = list(session);
        if (answer.list)
            answer.forms.emplace_back(
                "ics", [&session, keys = answer.list->keys] { return invitations(session.project(), keys()); });
        return answer;
    };
}

Run declare_meeting_show(Spec& spec, const Noun* noun) {
    const Run show = declare_show(spec, noun);
    spec.format("ics");
    spec.answers([] {
        return shape::object(
            {{"items", shape::list(shape::record(noun_of<Meeting>()))}, {"sittings", shape::list(sitting_shape())}});
    });
    spec.text(
        tr("Shows the last five sittings and the next five, each as its series has it, moved, called off, held or not "
           "held; one on a day off is marked. A sitting is known by the day that it stands for, on the wall of the "
           "series, and keeps that name when it is moved. A time that a clock change leaves out is later by what was "
           "left out; of a time that comes twice the first counts."));
    spec.example("muster meeting show E1 -F ics", tr("The series for a calendar program"));
    return [show](Session& session) {
        view::Answer answer = show(session);
        const Project& project = session.project();
        std::vector<Key> keys;
        Json sittings = Json::array();
        for (const view::Deed& deed : answer.deeds) {
            const auto meeting = project.resolve<Meeting>(deed.id);
            keys.push_back(meeting.key);
            const Series series = series_since(project, project.get(meeting), project.today() - around);
            Sittings shown(session);
            for (const Occurrence& occurrence : near_now(project, series)) shown.add(series, occurrence);
            for (const Json& item : *shown.items().items()) sittings.push(item);
            if (shown.is_empty()) continue;
            answer.page->push_back(
                view::Heading{answer.deeds.size() == 1 ? std::string(tr("Sittings")) : say("Sittings of {}", deed.id)});
            shown.show(*answer.page, false);
        }
        answer.members.set("sittings", std::move(sittings));
        answer.forms.emplace_back("ics",
                                  [&session, keys = std::move(keys)] { return invitations(session.project(), keys); });
        return answer;
    };
}

Run declare_meeting_upcoming(Spec& spec, const Noun*) {
    struct Options {
        std::string days;
        std::string who;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->days, "days", "N", tr("How many days, today included; 14 unless given"));
    spec.option(options->who, "who", "@NAME", tr("Only meetings that this person takes part in"))
        .completes(noun_of<Member>());
    spec.answers([] { return shape::items(sitting_shape()); });
    spec.text(
        tr("Lists the sittings of the coming days over all meetings. One on a public holiday or another day that "
           "the project does not work (muster calendar) is marked, with a command that moves it."));
    spec.example("muster meeting upcoming", tr("The sittings of the next 14 days"));
    spec.example("muster meeting upcoming --days 7 --who @me", tr("My week"));
    return [options](Session& session) {
        const Project& project = session.project();
        constexpr std::int64_t usual = 14, farthest = 3660;
        const std::int64_t count = options->days.empty() ? usual : days_of(options->days, farthest);
        Ref<Member> who;
        if (!options->who.empty()) who = {session.reading().find(noun_of<Member>(), options->who)};
        const Instant from = project.zone().at(project.today(), std::chrono::minutes{0});
        const Instant until = project.zone().at(project.today() + days{count}, std::chrono::minutes{0});
        std::vector<std::pair<Series, Occurrence>> found;
        for (const Meeting& meeting : project.all<Meeting>({{"state", Compare::equal, std::string("open")}})) {
            const Series series = series_since(project, meeting, project.today());
            for (const Occurrence& occurrence : series.between(from, until))
                if (!who || takes_part({meeting, occurrence}, who)) found.emplace_back(series, occurrence);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& one, const auto& other) { return one.second.start < other.second.start; });
        Sittings shown(session);
        for (const auto& [series, occurrence] : found) shown.add(series, occurrence);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        if (shown.is_empty())
            page.push_back(view::Paragraph{
                {{count_of("nothing in the next {} day", "nothing in the next {} days", count), view::Tone::faint}}});
        else shown.show(page, true);
        answer.members.set("items", shown.items());
        return answer;
    };
}

}  // namespace muster::command
