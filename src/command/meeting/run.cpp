// start, end: a sitting while it runs.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/agreed.h"
#include "command/meeting/meeting.h"
#include "command/meeting/problems.h"
#include "command/meeting/sitting.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// Reads `@a,@b` given once or several times, each person once.
std::vector<Ref<Member>> people(Session& session, const std::vector<std::string>& words) {
    std::vector<Ref<Member>> present;
    for (const std::string& word : words)
        for (const std::string& name : text::split(word, ',')) {
            const Ref<Member> member{session.reading().find(noun_of<Member>(), std::string(text::trim(name)))};
            if (std::find(present.begin(), present.end(), member) == present.end()) present.push_back(member);
        }
    return present;
}

void need_startable(const Sitting& sitting) {
    const std::string name = name_of(sitting);
    switch (sitting.occurrence.state) {
        case OccurrenceState::planned: return;
        case OccurrenceState::running:
            throw Error(Failure::refused, say("{} is running already", name), "muster meeting end");
        case OccurrenceState::held:
            throw Error(Failure::refused, say("{} is over", name), fmt::format("muster meeting minutes {}", name));
        case OccurrenceState::cancelled:
            throw Error(Failure::refused, say("{} was called off", name),
                        fmt::format("muster meeting move {} --to today", name));
    }
}

// Nobody sits in two meetings at a time: note, decide and action would not know which one is meant.
void need_free(const Project& project, const Sitting& sitting, Ref<Member> me) {
    if (!takes_part(sitting, me)) return;
    for (const Sitting& other : running_sittings(project))
        if (takes_part(other, me))
            throw Error(Failure::refused, say("you are in {}, which is running", name_of(other)),
                        fmt::format("muster meeting end {}", name_of(other)));
}

// The open actions of earlier sittings that nobody has touched since this one began.
std::vector<std::string> untouched(const Project& project, const Sitting& sitting) {
    std::vector<std::string> ids;
    for (const AgreedAction& action : agreed_actions(project, sitting.meeting.key))
        if (is_open(action) && action.sitting != sitting.occurrence.day && action.changed < sitting.occurrence.opened)
            ids.push_back(action.id);
    return ids;
}

std::vector<std::string> without_owner(const Project& project, const Sitting& sitting) {
    std::vector<std::string> ids;
    for (const MetProblem& problem : problems_of(project, sitting))
        if (!problem.note.owner) ids.push_back(problem.id);
    return ids;
}

Json ids_json(const std::vector<std::string>& ids) {
    Json json = Json::array();
    for (const std::string& id : ids) json.push(id);
    return json;
}

view::Answer told(Session& session, const Sitting& sitting, const std::string& text) {
    view::Answer answer;
    answer.deeds.push_back(
        {name_of(sitting), text, record_json(session.project(), noun_of<Occurrence>(), sitting.occurrence.key)});
    return answer;
}

}  // namespace

Run declare_meeting_start(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> present;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The meeting, or one sitting as E2@2026-03-09"), true, &noun_of<Meeting>());
    spec.options(options->present, "present", "@NAME", tr("Who came: @li,@wang")).completes(noun_of<Member>());
    spec.answers([] { return shape::records(noun_of<Occurrence>()); });
    spec.example("muster meeting start E1", tr("Open its next sitting"));
    spec.example("muster meeting start E1 --present @manager,@me", tr("And say who came"));
    return [options](Session& session) {
        Change& change = session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        need_startable(sitting);
        sitting.occurrence.present = people(session, options->present);
        need_free(session.project(), sitting, change.actor());
        sitting.occurrence.state = OccurrenceState::running;
        sitting.occurrence.opened = session.project().now();
        change.put(sitting.occurrence);
        return told(session, sitting, say("{} started: {}", name_of(sitting), sitting.meeting.title));
    };
}

Run declare_meeting_end(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> present;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The meeting; the running one unless given"), false, &noun_of<Meeting>());
    spec.options(options->present, "present", "@NAME", tr("Who came, if start did not say so"))
        .completes(noun_of<Member>());
    spec.answers([] {
        using namespace shape;
        return object({{"items", list(record(noun_of<Occurrence>()))},
                       {"untouched", list(text())},
                       {"problems_without_owner", list(text())}});
    });
    spec.text(
        tr("Ends a sitting, and names the actions of earlier sittings that nobody touched while it ran, and the "
           "problems that nobody deals with."));
    spec.example("muster meeting end", tr("End the running meeting"));
    return [options](Session& session) {
        Change& change = session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        const std::string name = name_of(sitting);
        if (sitting.occurrence.state == OccurrenceState::held)
            throw Error(Failure::refused, say("{} has ended already", name),
                        fmt::format("muster meeting minutes {}", name));
        if (sitting.occurrence.state != OccurrenceState::running)
            throw Error(Failure::refused, say("{} has not been started", name),
                        fmt::format("muster meeting start E{}", sitting.meeting.number));
        sitting.occurrence.state = OccurrenceState::held;
        sitting.occurrence.ended = session.project().now();
        if (!options->present.empty()) sitting.occurrence.present = people(session, options->present);
        change.put(sitting.occurrence);
        view::Answer answer = told(session, sitting, say("{} ended: {}", name, sitting.meeting.title));
        const auto idle = untouched(session.project(), sitting);
        const auto homeless = without_owner(session.project(), sitting);
        std::string& text = answer.deeds.front().text;
        if (!idle.empty())
            text += "\n" + say("  {}: {}",
                               count_of("{} action of earlier sittings is as it was",
                                        "{} actions of earlier sittings are as they were",
                                        static_cast<std::int64_t>(idle.size())),
                               text::join(idle, ", "));
        for (const std::string& id : homeless)
            text += "\n" + say("  nobody deals with a problem: muster meeting note {} --owner @NAME", id);
        answer.members.set("untouched", ids_json(idle));
        answer.members.set("problems_without_owner", ids_json(homeless));
        return answer;
    };
}

}  // namespace muster::command
