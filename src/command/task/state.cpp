// start, stop, done, drop, block, reopen: a task's way through its states, with the timer that follows it.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"
#include "command/task/links.h"
#include "command/task/stages.h"
#include "command/task/task.h"
#include "command/time/timers.h"

namespace muster::command {

namespace {

struct StateOptions {
    std::vector<std::string> ids;
    std::string reason;
    bool force = false;
    bool end_series = false;
    std::string stage;
};

// Changes a task; what else happened is added to the note.
using Step = std::function<Task(Session&, const Task&, const StateOptions&, std::string& note)>;

// A closed task that recurs stands for its series: what is meant is the one that is open now.
Task current(Session& session, Task task) {
    if (is_open(task) || task.every.empty()) return task;
    const Key series = task.series ? task.series.key : task.key;
    const auto open =
        session.project().all<Task>({{"series", Compare::equal, series}, {"closed", Compare::is_empty, {}}}, {}, 1);
    return open.empty() ? task : open.front();
}

// A closed one of a series brings the next, unless that is there already.
void add_next(Session& session, const Task& closed, view::Answer& answer) {
    auto next = next_in_series(closed, session.project().today());
    if (!next) return;
    const auto known = session.project().count(
        {&noun_of<Task>(),
         {},
         false,
         {{"series", Compare::equal, next->series.key}, {"series_day", Compare::equal, to_text(*next->series_day)}},
         {},
         {}});
    if (known > 0) return;
    session.change().put(*next);
    for (const auto& item : session.project().all<Acceptance>({{"task", Compare::equal, closed.key}}))
        put_acceptance(session, {next->key}, item.text);
    view::Deed added = deed(session, *next, tr("added"));
    added.text += say(" (due {})", to_text(*next->due));
    answer.deeds.push_back(std::move(added));
}

Run step_run(Spec& spec, const std::shared_ptr<StateOptions>& options, const char* verb, const char* said, Step step) {
    spec.words(options->ids, "ID", tr("The tasks"), true, &noun_of<Task>());
    spec.example(fmt::format("muster task {} T12", verb), tr("One task; several ids or a range T3-T7 work too"));
    return [options, verb, said, step = std::move(step)](Session& session) {
        Change& change = session.change();
        const auto stages = session.project().all<Stage>();
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids)) {
            Task before = session.project().get(Ref<Task>{key});
            if (std::string_view(verb) != "reopen" && std::string_view(verb) != "stage")
                before = current(session, std::move(before));
            std::string note;
            Task task = with_stage(before, step(session, before, *options, note), stages);
            change.put(task);
            answer.deeds.push_back(deed(session, task, tr(said)));
            answer.deeds.back().text += stage_note(session, before, task, stages) + note;
            if (is_open(before) && !is_open(task) && !options->end_series) add_next(session, task, answer);
        }
        return answer;
    };
}

void need_acceptance(Session& session, const Task& task) {
    std::vector<std::string> open;
    for (const auto& item : session.project().all<Acceptance>({{"task", Compare::equal, task.key}}))
        if (!item.checked) open.push_back(item.text);
    if (!open.empty())
        throw Error(Failure::refused, say("T{} has open acceptance items: {}", task.number, text::join(open, tr("; "))),
                    say("muster task check T{} NUMBER, or --force", task.number));
}

void need_parts(Session& session, const Task& task) {
    std::vector<std::string> open;
    for (const Key key : session.project().keys(
             {&noun_of<Task>(), {}, true, {{"parent", Compare::equal, task.key}}, {{"id", false}}, {}}))
        open.push_back(session.project().label(Ref<Task>{key}));
    if (!open.empty())
        throw Error(Failure::refused, say("T{} has open subtasks: {}", task.number, text::join(open, ", ")),
                    tr("close them first, or --force"));
}

std::string prepare_to_close(Session& session, const Task& task, bool force) {
    if (!force) {
        need_acceptance(session, task);
        need_parts(session, task);
    }
    return stop_timers_of(session, {task.key});
}

}  // namespace

Run declare_task_start(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "start", tr_later("started"),
                    [](Session& session, const Task& task, const StateOptions&, std::string& note) {
                        Task started = start(task, session.project().now());
                        const Ref<Member> me = session.change().actor();
                        if (!started.owner) started.owner = me;
                        note = start_timer(session, {task.key});
                        return started;
                    });
}

Run declare_task_stop(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "stop", tr_later("stopped"),
                    [](Session& session, const Task& task, const StateOptions&, std::string& note) {
                        note = stop_timers_of(session, {task.key});
                        return stop(task);
                    });
}

Run declare_task_done(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.flag(options->force, "force", tr("Close it although acceptance items or subtasks are open"));
    spec.text(tr("A task that recurs brings the next of its series."));
    return step_run(spec, options, "done", tr_later("done"),
                    [](Session& session, const Task& task, const StateOptions& given, std::string& note) {
                        note = prepare_to_close(session, task, given.force);
                        return finish(task, session.project().now());
                    });
}

Run declare_task_drop(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.option(options->reason, "reason", "TEXT", tr("Why it will not be done"));
    spec.flag(options->end_series, "end-series", tr("Of a task that recurs: no more of it"));
    spec.text(tr("Dropping a task that recurs leaves out one of its series; the next is added."));
    return step_run(spec, options, "drop", tr_later("dropped"),
                    [](Session& session, const Task& task, const StateOptions& given, std::string& note) {
                        note = stop_timers_of(session, {task.key});
                        return drop(task, given.reason, session.project().now());
                    });
}

Run declare_task_block(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.option(options->reason, "reason", "TEXT", tr("What it waits for")).must_be_given();
    Run run = step_run(spec, options, "block", tr_later("blocked"),
                       [](Session& session, const Task& task, const StateOptions& given, std::string& note) {
                           note = stop_timers_of(session, {task.key});
                           return block(task, given.reason);
                       });
    spec.examples = {
        {"muster task block T12 --reason 'Waiting for the supplier'", tr("Say what it waits for; task start ends it")}};
    return run;
}

Run declare_task_reopen(Spec& spec, const Noun*) {
    return step_run(spec, std::make_shared<StateOptions>(), "reopen", tr_later("reopened"),
                    [](Session&, const Task& task, const StateOptions&, std::string&) { return reopen(task); });
}

Run declare_task_stage(Spec& spec, const Noun*) {
    auto options = std::make_shared<StateOptions>();
    spec.option(options->stage, "to", "STAGE", tr("The stage; the next one of the workflow unless given"));
    spec.flag(options->force, "force", tr("Close it although acceptance items or subtasks are open"));
    spec.text(tr("Moves tasks through the project's own stages, which muster stage list shows."));
    Run run = step_run(spec, options, "stage", tr_later("moved"),
                       [](Session& session, const Task& task, const StateOptions& given, std::string& note) {
                           const auto stages = session.project().all<Stage>();
                           const Stage& stage =
                               given.stage.empty() ? stage_after(task, stages) : stage_named(stages, given.stage);
                           if (stage.state == TaskState::done && is_open(task))
                               note = prepare_to_close(session, task, given.force);
                           return enter(task, stage, stages, session.project().now());
                       });
    spec.example("muster task stage T12 --to Review", tr("Hand it over to whoever reviews"));
    return run;
}

}  // namespace muster::command
