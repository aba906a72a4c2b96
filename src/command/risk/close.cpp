// risk occur, risk close, risk reopen: how risks end, and begin again.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/risk.h>
#include <muster/task.h>

#include "base/language.h"
#include "command/record/record.h"
#include "command/risk/judgements.h"
#include "command/risk/risk.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::vector<std::string> ids;
    std::string note;
};

std::shared_ptr<Options> ids_of(Spec& spec) {
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", say("The {}", noun_of<Risk>().called_many()), true, &noun_of<Risk>());
    return options;
}

// Changes each named risk by a rule, which says what was done; a note stands among its assessments.
template <class Rule>
view::Answer change_each(Session& session, const Options& options, Rule rule) {
    Change& change = session.change();
    view::Answer answer;
    for (const Key key : keys_of(session, noun_of<Risk>(), options.ids)) {
        Risk risk = session.project().get(Ref<Risk>{key});
        const std::string said = rule(risk);
        change.put(risk);
        if (!options.note.empty()) {
            Assessment assessment = assessment_of(risk, session.project().now());
            assessment.note = options.note;
            assessment.author = change.actor();
            change.put(assessment);
        }
        answer.deeds.push_back(deed(session, risk, said));
    }
    return answer;
}

constexpr int days_to_answer = 3;

Task answer_to(const Risk& risk, const Project& project) {
    Task task;
    task.title = say("Deal with: {}", risk.title);
    task.body = risk.plan;
    task.priority = 1;
    task.owner = risk.owner;
    task.risk = {risk.key};
    task.due = add_working_days(project.today(), days_to_answer, project.working_days());
    return task;
}

}  // namespace

Run declare_risk_occur(Spec& spec, const Noun*) {
    auto options = ids_of(spec);
    spec.option(options->note, "note", "TEXT", tr("What happened; kept among its assessments"));
    spec.text(
        tr("The task has the risk's owner, its plan as the description, priority 1 and three working days. A risk that "
           "occurred stays in the list, and is a problem in reports, until it is closed."));
    spec.answers([] {
        return shape::items(shape::any_of({shape::record(noun_of<Risk>()), shape::record(noun_of<Task>())}));
    });
    spec.example("muster risk occur R1", tr("It happened: open a task that deals with it"));
    return [options](Session& session) {
        view::Answer answer = change_each(session, *options, [](Risk& risk) {
            if (risk.state == RiskState::occurred)
                throw Error(Failure::refused, say("R{} has occurred already", risk.number),
                            say("muster risk show R{} names the tasks that answer it", risk.number));
            if (risk.state == RiskState::closed)
                throw Error(Failure::refused, say("R{} is closed", risk.number),
                            say("muster risk reopen R{}", risk.number));
            risk.state = RiskState::occurred;
            return std::string(tr("occurred"));
        });
        for (const Key key : keys_of(session, noun_of<Risk>(), options->ids)) {
            Task task = answer_to(session.project().get(Ref<Risk>{key}), session.project());
            session.change().put(task);
            answer.deeds.push_back(deed(session, task, tr("added")));
        }
        return answer;
    };
}

Run declare_risk_close(Spec& spec, const Noun*) {
    auto options = ids_of(spec);
    spec.option(options->note, "note", "TEXT", tr("Why it is over; kept among its assessments"));
    spec.example("muster risk close R1", tr("It can no longer happen, or has been dealt with"));
    return [options](Session& session) {
        return change_each(session, *options, [&](Risk& risk) {
            if (risk.state == RiskState::closed)
                throw Error(Failure::refused, say("R{} is already closed", risk.number));
            risk.state = RiskState::closed;
            risk.closed = session.project().now();
            return std::string(tr("closed"));
        });
    };
}

Run declare_risk_reopen(Spec& spec, const Noun*) {
    auto options = ids_of(spec);
    spec.option(options->note, "note", "TEXT", tr("Why it may happen again; kept among its assessments"));
    spec.example("muster risk reopen R1", tr("It may happen again"));
    return [options](Session& session) {
        return change_each(session, *options, [](Risk& risk) {
            if (risk.state == RiskState::open) throw Error(Failure::refused, say("R{} is open", risk.number));
            risk.state = RiskState::open;
            risk.closed.reset();
            return std::string(tr("reopened"));
        });
    };
}

}  // namespace muster::command
