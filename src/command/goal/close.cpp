// Closing and reopening goals and milestones.

#include <fmt/format.h>

#include <muster/checks.h>
#include <muster/error.h>
#include <muster/goal.h>
#include <muster/milestone.h>
#include <muster/task.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/goal/goal.h"
#include "command/quality/gate_text.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// Changes each named record of a type by a rule and says what was done.
template <class T, class Rule>
view::Answer change_each(Session& session, const std::vector<std::string>& ids, Rule rule) {
    Change& change = session.change();
    view::Answer answer;
    for (const Key key : keys_of(session, noun_of<T>(), ids)) {
        T record = session.project().get(Ref<T>{key});
        const std::string said = rule(record);
        change.put(record);
        answer.deeds.push_back(deed(session, record, said));
    }
    return answer;
}

struct CloseOptions {
    std::vector<std::string> ids;
    std::string as;
    std::string reason;
    bool force = false;
};

std::shared_ptr<CloseOptions> ids_of(Spec& spec, const Noun& noun) {
    auto options = std::make_shared<CloseOptions>();
    spec.words(options->ids, "ID", say("The {}", noun.called_many()), true, &noun);
    return options;
}

}  // namespace

Run declare_goal_close(Spec& spec, const Noun*) {
    auto options = ids_of(spec, noun_of<Goal>());
    spec.option(options->as, "outcome", "OUTCOME",
                tr("How it ended; without it, met if every key result reached its target, else missed"));
    spec.choices({"met", "missed", "dropped"});
    spec.example("muster goal close G2 --outcome met", tr("Record that the goal was met"));
    return [options](Session& session) {
        return change_each<Goal>(session, options->ids, [&](Goal& goal) {
            if (goal.state != GoalState::open)
                throw Error(Failure::refused,
                            say("G{} is already closed ({})", goal.number, tr(Sense::choice, word_of(goal.state))),
                            fmt::format("muster goal reopen G{}", goal.number));
            const bool met = session.project().progress_of(goal).value_or(0) >= 1.0;
            goal.state = options->as == "met"       ? GoalState::met
                         : options->as == "missed"  ? GoalState::missed
                         : options->as == "dropped" ? GoalState::dropped
                         : met                      ? GoalState::met
                                                    : GoalState::missed;
            goal.closed = session.project().now();
            return say("closed ({})", tr(Sense::choice, word_of(goal.state)));
        });
    };
}

Run declare_goal_reopen(Spec& spec, const Noun*) {
    auto options = ids_of(spec, noun_of<Goal>());
    spec.example("muster goal reopen G2", tr("Take it up again"));
    return [options](Session& session) {
        return change_each<Goal>(session, options->ids, [](Goal& goal) {
            if (goal.state == GoalState::open) throw Error(Failure::refused, say("G{} is open", goal.number));
            goal.state = GoalState::open;
            goal.closed.reset();
            return std::string(tr("reopened"));
        });
    };
}

namespace {

// A milestone is reached once its work is done and what must be tested has passed; anything else has a reason.
void pass_gate(const Project& project, const Milestone& milestone, const CloseOptions& options) {
    const std::string held = held_back_by(project, {milestone.key}, gate_of(project, {milestone.key}));
    if (held.empty()) return;
    if (!options.force)
        throw Error(Failure::refused, say("M{} has {}", milestone.number, held),
                    say("muster milestone show M{} lists them; --force --reason TEXT closes it all the same",
                        milestone.number));
    if (text::trim(options.reason).empty())
        throw Error(Failure::usage, say("M{} has {}: say why it is closed all the same", milestone.number, held),
                    tr("--force --reason 'The rest moves to the next release'"));
}

}  // namespace

Run declare_milestone_close(Spec& spec, const Noun*) {
    auto options = ids_of(spec, noun_of<Milestone>());
    spec.flag(options->force, "force", tr("Close it although tasks or required checks are open; give a --reason"));
    spec.option(options->reason, "reason", "TEXT", tr("Why it is closed so; milestone show tells it"));
    spec.option(options->as, "outcome", "OUTCOME", tr("How it ended; reached unless given"));
    spec.choices({"reached", "dropped"});
    spec.text(
        tr("A milestone is reached when no task of it is open, and every required quality check of the milestone and of "
           "its tasks has passed in its newest run. Otherwise this is refused with what is open (exit 5), unless it is "
           "forced with a reason. One that is dropped waits for nothing."));
    spec.example("muster milestone close M1", tr("Its criteria hold: it is reached"));
    spec.example("muster milestone close M1 --force --reason 'The rest moves to M2'", tr("Although work is open"));
    return [options](Session& session) {
        return change_each<Milestone>(session, options->ids, [&](Milestone& milestone) {
            if (milestone.state != MilestoneState::open)
                throw Error(Failure::refused, say("M{} is already closed", milestone.number));
            const bool is_dropped = options->as == "dropped";
            if (!is_dropped) pass_gate(session.project(), milestone, *options);
            milestone.state = is_dropped ? MilestoneState::dropped : MilestoneState::reached;
            milestone.closed = session.project().now();
            milestone.reason = std::string(text::trim(options->reason));
            return std::string(tr(Sense::choice, word_of(milestone.state)));
        });
    };
}

Run declare_milestone_reopen(Spec& spec, const Noun*) {
    auto options = ids_of(spec, noun_of<Milestone>());
    spec.example("muster milestone reopen M1", tr("It was not reached after all"));
    return [options](Session& session) {
        return change_each<Milestone>(session, options->ids, [](Milestone& milestone) {
            if (milestone.state == MilestoneState::open)
                throw Error(Failure::refused, say("M{} is open", milestone.number));
            milestone.state = MilestoneState::open;
            milestone.closed.reset();
            milestone.reason.clear();
            return std::string(tr("reopened"));
        });
    };
}

}  // namespace muster::command
