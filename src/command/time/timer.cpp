// time start, stop, continue: my timer, without touching the state of the task.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/task/chosen.h"
#include "command/time/time.h"
#include "command/time/timers.h"

namespace muster::command {

namespace {

struct StartOptions {
    std::string id, note, at;
    bool adjust = false;
};

Instant moment_at(Session& session, const std::string& at) {
    const Project& project = session.project();
    return at.empty() ? project.now() : past_moment("at", at, project.now(), project.zone(), project.working_days());
}

void need_open(Session& session, const Task& task) {
    if (is_open(task)) return;
    const std::string id = session.project().label(Ref<Task>{task.key});
    throw Error(Failure::refused, say("{} is closed; no timer is started on it", id),
                say("muster task reopen {}, or write the time down: muster time log {} 1h", id, id));
}

// What ran until the new timer starts. One that began later is in its way and left to the rules.
std::string stop_before(Session& session, Ref<Member> me, Instant from) {
    std::string note;
    for (const TimeEntry& timer : session.project().running(me)) {
        if (timer.from && *timer.from > from) continue;
        note += stop_note(session, stop_timer(session, timer, from));
    }
    return note;
}

view::Answer begin(Session& session, const ChosenTask& chosen, const StartOptions& options) {
    const Project& project = session.project();
    const Task task = project.get(chosen.task);
    need_open(session, task);
    const Ref<Member> me = session.change().actor();
    const std::string id = project.label(chosen.task);
    view::Answer answer;
    for (const TimeEntry& running : project.running(me))
        if (running.task == chosen.task && options.at.empty()) {
            answer.deeds.push_back({project.label(Ref<TimeEntry>{running.key}),
                                    say("{} is being timed already, since {}", id,
                                        wall_text(running.from.value_or(project.now()), project.zone())),
                                    entry_json(session, running.key)});
            return answer;
        }
    TimeEntry timer;
    timer.member = me;
    timer.task = chosen.task;
    timer.note = options.note;
    timer.from = moment_at(session, options.at);
    std::string note = stop_before(session, me, *timer.from);
    if (options.adjust) note += make_room(session, me, *stretch_of(timer, project.now()), 0);
    session.change().put(timer);
    const std::string label = project.label(Ref<TimeEntry>{timer.key});
    answer.deeds.push_back({label, say("{} started on {}: {}", label, id, task.title) + source_note(chosen) + note,
                            entry_json(session, timer.key)});
    return answer;
}

TimeEntry my_timer(Session& session) {
    const auto running = session.project().running(session.change().actor());
    if (running.empty()) throw Error(Failure::refused, tr("no timer of yours runs"), "muster time start T12");
    return running.back();
}

std::string stopped_text(Session& session, const std::vector<TimeEntry>& entries) {
    const Project& project = session.project();
    Effort sum;
    std::vector<std::string> labels;
    for (const TimeEntry& entry : entries) {
        sum.minutes += entry.spent->minutes;
        labels.push_back(project.label(Ref<TimeEntry>{entry.key}));
    }
    const std::string task = project.label(entries.front().task);
    const std::string ids = text::join(labels, ", ");
    return task.empty() ? say("{} stopped: {}", ids, hours_text(sum))
                        : say("{} stopped: {} on {}", ids, hours_text(sum), task);
}

}  // namespace

Run declare_time_start(Spec& spec, const Noun*) {
    auto options = std::make_shared<StartOptions>();
    spec.word(options->id, "ID",
              tr("The task; unless given, the one the git branch is named for, else the one at hand"), false,
              &noun_of<Task>());
    spec.option(options->note, "note", "TEXT", tr("What is done"));
    spec.option(options->at, "at", "MOMENT", tr("When the work began: 09:10, 'yesterday 17:00', '15m ago'"));
    spec.flag(options->adjust, "adjust", tr("Cut short what else was written down for that time"));
    spec.text(tr(
        "Starts my timer and leaves the task's state alone, which task start sets too. One timer of a person runs at a "
        "time: starting another stops the first."));
    spec.example("muster time start T12 --note 'Reading the log'", tr("Time the work on a task"));
    spec.example("muster time start T12 --at 09:10", tr("It began at ten past nine"));
    return [options](Session& session) {
        view::Answer answer = begin(session, chosen_task(session, options->id), *options);
        return answer;
    };
}

Run declare_time_stop(Spec& spec, const Noun*) {
    auto at = std::make_shared<std::string>();
    spec.option(*at, "at", "MOMENT", tr("When the work ended: 17:30, 'yesterday 18:00', '15m ago'"));
    spec.text(
        tr("Stops my timer. One that was left running over night, for longer than a working day, counts only working "
           "hours "
           "from nine on, an entry a day; with --at it counts all of its time."));
    spec.example("muster time stop", tr("The work is done, or pauses"));
    spec.example("muster time stop --at 'yesterday 18:00'", tr("It was forgotten"));
    return [at](Session& session) {
        const Project& project = session.project();
        const TimeEntry timer = my_timer(session);
        const Instant began = timer.from.value_or(project.now());
        std::optional<Instant> named;
        if (!at->empty()) named = moment_at(session, *at);
        if (named && *named < began)
            throw Error(Failure::usage,
                        say("it would end at {}, before it began at {}", wall_text(*named, project.zone()),
                            wall_text(began, project.zone())),
                        tr("--at takes a later moment, such as 'yesterday 18:00'"));
        if (named && *named > project.now()) throw Error(Failure::refused, tr("time worked cannot lie in the future"));
        const auto entries = stop_timer(session, timer, named);
        std::string text = stopped_text(session, entries);
        const auto until = named.value_or(project.now());
        Effort sum;
        for (const TimeEntry& entry : entries) sum.minutes += entry.spent->minutes;
        if (sum < minutes_between(began, until))
            text += say(" (it ran over night since {}: only working hours count)", wall_text(began, project.zone()));
        else text += long_day_note(session, entries.front());
        view::Answer answer;
        for (const TimeEntry& entry : entries) {
            const std::string label = project.label(Ref<TimeEntry>{entry.key});
            if (entry.key != entries.front().key)
                text =
                    say("{} counts {} on {}", label, hours_text(*entry.spent), to_text(*day_of(entry, project.zone())));
            answer.deeds.push_back({label, text, entry_json(session, entry.key)});
        }
        return answer;
    };
}

Run declare_time_continue(Spec& spec, const Noun*) {
    auto options = std::make_shared<StartOptions>();
    spec.option(options->at, "at", "MOMENT", tr("When the work began again: 13:00, '15m ago'"));
    spec.flag(options->adjust, "adjust", tr("Cut short what else was written down for that time"));
    spec.text(tr("Starts my timer again on what my newest entry was for, with the same note."));
    spec.example("muster time continue", tr("After lunch"));
    return [options](Session& session) {
        const Project& project = session.project();
        const Ref<Member> me = session.change().actor();
        for (const TimeEntry& running : project.running(me))
            throw Error(
                Failure::refused,
                say("{} runs already, on {}", project.label(Ref<TimeEntry>{running.key}), project.label(running.task)),
                "muster time stop");
        const auto newest =
            project.all<TimeEntry>({{"member", Compare::equal, me.key}, {"task", Compare::is_set, {}}}, {}, 1);
        if (newest.empty())
            throw Error(Failure::not_found, tr("you have no time entry to go on with"), "muster time start T12");
        options->note = newest.front().note;
        view::Answer answer = begin(session, {newest.front().task, {}}, *options);
        return answer;
    };
}

}  // namespace muster::command
