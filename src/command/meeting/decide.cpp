// decide, supersede: what was decided, what is still to be, and what no longer holds.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"
#include "command/meeting/said.h"
#include "command/meeting/sitting.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct DecideOptions {
    std::vector<std::string> words;
    std::string about, owner, due;
};

void set_fields_of(Session& session, const DecideOptions& options, Decision& decision) {
    if (!options.about.empty()) decision.about = session.project().resolve<Task>(options.about);
    if (!options.owner.empty()) decision.owner = {session.reading().find(noun_of<Member>(), options.owner)};
    if (!options.due.empty()) set_fields(decision, {{&decision.noun().field("due"), {options.due}}}, session.reading());
}

view::Answer told(Session& session, const Decision& decision) {
    view::Answer answer;
    const std::string id = session.project().label(Ref<Decision>{decision.key});
    if (is_pending(decision))
        answer.deeds.push_back({id, say("{} to be decided by {}: {}", id, to_text(*decision.due), decision.title),
                                record_json(session.project(), decision.noun(), decision.key)});
    else answer.deeds.push_back(deed(session, decision, tr("decided")));
    return answer;
}

// The decision that the first word of a text names, if it looks like an id.
std::optional<Decision> named(const Project& project, const std::string& text) {
    const std::string first = text.substr(0, text.find(' '));
    if (!is_id(first, 'D')) return {};
    return project.get(project.resolve<Decision>(first));
}

view::Answer make(Session& session, const DecideOptions& options, Decision decision, Ref<Occurrence> sitting,
                  const std::string& words) {
    const std::string id = session.project().label(Ref<Decision>{decision.key});
    if (!options.due.empty())
        throw Error(Failure::usage, tr("a decision that is made now has no day by which it must be made"),
                    fmt::format("muster decision edit {} --due {}", id, options.due));
    if (decision.superseded_by || !is_pending(decision))
        throw Error(Failure::refused, say("{} is decided already", id),
                    fmt::format("muster decision supersede {} TEXT", id));
    decision.made = session.project().now();
    decision.meeting = sitting;
    if (!words.empty()) decision.title = words;
    set_fields_of(session, options, decision);
    session.change().put(decision);
    return told(session, decision);
}

// The sitting in which the actor sits now, if any.
Ref<Occurrence> current(const Project& project) {
    for (const Sitting& sitting : running_sittings(project))
        if (takes_part(sitting, project.me())) return {sitting.occurrence.key};
    return {};
}

Decision replacement(Session& session, const Decision& old, const std::string& text) {
    const Project& project = session.project();
    if (is_id(text, 'D')) return project.get(project.resolve<Decision>(text));
    Decision decision;
    decision.title = text;
    decision.about = old.about;
    decision.owner = old.owner;
    decision.meeting = current(project);
    session.change().put(decision);
    return decision;
}

void need_replaceable(const Project& project, const Decision& old, const Decision& next) {
    const auto id = [&](Key key) { return project.label(Ref<Decision>{key}); };
    if (old.key == next.key) throw Error(Failure::refused, say("{} cannot replace itself", id(old.key)));
    for (Ref<Decision> later{next.key}; later; later = project.get(later).superseded_by)
        if (later.key == old.key)
            throw Error(Failure::refused, say("{} has been replaced by {} itself", id(next.key), id(old.key)));
}

}  // namespace

Run declare_meeting_decide(Spec& spec, const Noun*) {
    auto options = std::make_shared<DecideOptions>();
    spec.words(options->words, "[E2] [D3] TEXT",
               tr("The meeting, unless one is running; the decision, if it was still to be made; and what was decided"),
               true, &noun_of<Meeting>());
    spec.option(options->about, "about", "ID", tr("The task it is about")).completes(noun_of<Task>());
    spec.option(options->owner, "owner", "@NAME", tr("Who answers for it")).completes(noun_of<Member>());
    spec.option(options->due, "due", "DAY", tr("It is still to be made, by this day"));
    spec.answers([] { return shape::records(noun_of<Decision>()); });
    spec.text(
        tr("With --due the decision is still to be made, and comes onto the agenda in time; decide with its id "
           "makes it, in other words where a text follows. A text that begins with an id stands in quotes."));
    spec.example("muster meeting decide 'Launch on Thursday' --owner @manager", tr("Write down a decision"));
    spec.example("muster meeting decide 'Which supplier?' --due +1w", tr("One that is still to be made"));
    return [options](Session& session) {
        session.change();
        const Said words = said(options->words);
        const bool is_quoted = !words.sitting.empty() ? options->words.size() == 2 : options->words.size() == 1;
        Sitting sitting = find_sitting(session.project(), words.sitting);
        const bool may_name = !is_quoted || words.text.find(' ') == std::string::npos;
        const auto known = may_name ? named(session.project(), words.text) : std::nullopt;
        if (known) {
            const auto space = words.text.find(' ');
            return make(session, *options, *known, stored(session, sitting),
                        space == std::string::npos ? "" : words.text.substr(space + 1));
        }
        Decision decision;
        decision.title = words.text;
        decision.meeting = stored(session, sitting);
        set_fields_of(session, *options, decision);
        session.change().put(decision);
        return told(session, decision);
    };
}

Run declare_decision_supersede(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> words;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The decision that no longer holds"), true, &noun_of<Decision>());
    spec.words(options->words, "TEXT|D4", tr("What was decided in its place, or a decision that is there already"));
    spec.answers([] { return shape::records(noun_of<Decision>()); });
    spec.text(
        tr("A new decision is about the same task and has the same owner; taken while you sit in a meeting, it "
           "stands in its minutes."));
    spec.example("muster decision supersede D1 'Launch on Friday'", tr("The old one stays, and names the new one"));
    return [options](Session& session) {
        session.change();
        const Project& project = session.project();
        Decision old = project.get(project.resolve<Decision>(options->id));
        const std::string id = project.label(Ref<Decision>{old.key});
        if (old.superseded_by)
            throw Error(Failure::refused,
                        say("{} has been replaced by {} already", id, project.label(old.superseded_by)),
                        fmt::format("muster decision supersede {} TEXT", project.label(old.superseded_by)));
        const Decision next = replacement(session, old, text::join(options->words, " "));
        need_replaceable(project, old, next);
        old.superseded_by = {next.key};
        session.change().put(old);
        view::Answer answer;
        answer.deeds.push_back({id,
                                say("{} replaced by {}: {}", id, project.label(Ref<Decision>{next.key}), next.title),
                                record_json(project, old.noun(), old.key)});
        return answer;
    };
}

}  // namespace muster::command
