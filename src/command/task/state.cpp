// start, stop, done, drop, block, reopen: a task's way through its states, with the timer that follows it.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"
#include "command/task/task.h"

namespace muster::command {

namespace {

struct StateOptions {
    std::vector<std::string> ids;
    std::string reason;
    bool force = false;
};

using Step = std::function<Task(Session&, const Task&, const StateOptions&)>;

// Ends running timers: of one task, or with task 0 of the member.
void stop_timers(Session& session, const Condition& whose) {
    for (TimeEntry& entry : session.project().all<TimeEntry>({{"spent", Compare::is_empty, {}}, whose})) {
        const Instant now = session.project().now();
        entry.spent = timed(entry.from.value_or(now), now, session.project().zone(), session.units().time);
        session.change().put(entry);
    }
}

Run step_run(Spec& spec, const std::shared_ptr<StateOptions>& options, const char* verb, const char* said, Step step) {
    spec.words(options->ids, "ID", tr("The tasks"), true, &noun_of<Task>());
    spec.example(fmt::format("muster task {} T12", verb), tr("One task; several ids or a range T3-T7 work too"));
    return [options, verb, said, step = std::move(step)](Session& session) {
        Change& change = session.change();
        view::Answer answer;
        answer.kind = fmt::format("task.{}", verb);
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids)) {
            Task task = step(session, session.project().get(Ref<Task>{key}), *options);
            change.put(task);
            answer.deeds.push_back(deed(session, task, tr(said)));
        }
        return answer;
    };
}

void need_acceptance(Session& session, const Task& task, bool force) {
    if (force) return;
    std::vector<std::string> open;
    for (const auto& item : session.project().all<Acceptance>({{"task", Compare::equal, task.key}}))
        if (!item.checked) open.push_back(item.text);
    if (!open.empty())
        throw Error(Failure::refused, say("T{} has open acceptance items: {}", task.number, text::join(open, "; ")),
                    say("muster task check T{} NUMBER, or --force", task.number));
}

}  // namespace

Run declare_task_start(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "start", "started",
                    [](Session& session, const Task& task, const StateOptions&) {
                        Task started = start(task, session.project().now());
                        const Ref<Member> me = session.change().actor();
                        if (!started.owner) started.owner = me;
                        stop_timers(session, {"member", Compare::equal, me.key});
                        TimeEntry timer;
                        timer.member = me;
                        timer.task = {task.key};
                        timer.from = session.project().now();
                        session.change().put(timer);
                        return started;
                    });
}

Run declare_task_stop(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "stop", "stopped",
                    [](Session& session, const Task& task, const StateOptions&) {
                        stop_timers(session, {"task", Compare::equal, task.key});
                        return stop(task);
                    });
}

Run declare_task_done(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.flag(options->force, "force", tr("Close it although acceptance items are open"));
    return step_run(spec, options, "done", "done", [](Session& session, const Task& task, const StateOptions& given) {
        need_acceptance(session, task, given.force);
        stop_timers(session, {"task", Compare::equal, task.key});
        return finish(task, session.project().now());
    });
}

Run declare_task_drop(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.option(options->reason, "reason", "TEXT", tr("Why it will not be done"));
    return step_run(spec, options, "drop", "dropped",
                    [](Session& session, const Task& task, const StateOptions& given) {
                        stop_timers(session, {"task", Compare::equal, task.key});
                        return drop(task, given.reason, session.project().now());
                    });
}

Run declare_task_block(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.option(options->reason, "reason", "TEXT", tr("What it waits for")).must_be_given();
    Run run =
        step_run(spec, options, "block", "blocked", [](Session& session, const Task& task, const StateOptions& given) {
            stop_timers(session, {"task", Compare::equal, task.key});
            return block(task, given.reason);
        });
    spec.examples = {
        {"muster task block T12 --reason 'Waiting for the supplier'", tr("Say what it waits for; task start ends it")}};
    return run;
}

Run declare_task_reopen(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "reopen", "reopened",
                    [](Session&, const Task& task, const StateOptions&) { return reopen(task); });
}

}  // namespace muster::command
