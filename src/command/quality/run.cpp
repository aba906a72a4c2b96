// quality run, close, reopen: how a run of a check went, and whether it is still run.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/verdict.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/metric/series.h"
#include "command/quality/quality.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::string id, result, passed, failed, severity, at, note;
    std::vector<std::string> defects, bugs;
};

std::optional<RunResult> given_result(const Options& options) {
    if (options.result.empty()) return {};
    return options.result == word_of(RunResult::passed) ? RunResult::passed : RunResult::failed;
}

void refuse_what_is_no_bug(const Project& project, const QualityRun& run) {
    for (const Ref<Task> defect : run.defects) {
        const Task task = project.get(defect);
        if (task.type != TaskType::bug)
            throw Error(Failure::refused, say("T{} is no bug", task.number),
                        say("muster task edit T{} --type bug makes it one; --bug TITLE opens a new one", task.number));
    }
}

QualityRun run_of(Session& session, const QualityCheck& check, const Options& options) {
    QualityRun run;
    run.quality_check = {check.key};
    run.note = options.note;
    run.author = session.change().actor();
    run.moment = options.at.empty() ? session.project().now() : measured_at(session, "at", options.at);
    std::vector<GivenField> given;
    if (!options.passed.empty()) given.push_back({&run.noun().field("passed"), {options.passed}});
    if (!options.failed.empty()) given.push_back({&run.noun().field("failed"), {options.failed}});
    if (!options.defects.empty()) given.push_back({&run.noun().field("defects"), options.defects});
    set_fields(run, given, session.reading());
    settle(run, check, given_result(options));
    refuse_what_is_no_bug(session.project(), run);
    return run;
}

// Opens the bugs that came to light, where the check belongs.
void open_bugs(Session& session, const QualityCheck& check, const Options& options, QualityRun& run,
               view::Answer& answer) {
    for (const std::string& title : options.bugs) {
        Task bug;
        bug.title = title;
        bug.type = TaskType::bug;
        bug.milestone = check.milestone;
        if (check.task && !bug.milestone) bug.milestone = session.project().get(check.task).milestone;
        if (!options.severity.empty())
            set_fields(bug, {{&bug.noun().field("severity"), {options.severity}}}, session.reading());
        session.change().put(bug);
        run.defects.push_back({bug.key});
        answer.deeds.push_back(deed(session, bug, tr("added")));
    }
}

std::string told(const QualityCheck& check, const QualityRun& run) {
    const std::string result = tr(Sense::choice, word_of(run.result));
    if (!run.passed) return say("Q{} {}: {}", check.number, result, check.title);
    const int cases = *run.passed + *run.failed;
    const std::string share = percent(pass_share(run));
    if (!check.pass_rate)
        return say("Q{} {}: {} ({} of {} cases, {})", check.number, result, check.title, *run.passed, cases, share);
    return say("Q{} {}: {} ({} of {} cases, {}; {} must pass)", check.number, result, check.title, *run.passed, cases,
               share, percent(*check.pass_rate));
}

view::Answer set_state(Session& session, const std::vector<std::string>& ids, CheckState state) {
    Change& change = session.change();
    view::Answer answer;
    for (const Key key : keys_of(session, noun_of<QualityCheck>(), ids)) {
        QualityCheck check = session.project().get(Ref<QualityCheck>{key});
        if (check.state == state)
            throw Error(Failure::refused, state == CheckState::open ? say("Q{} is open", check.number)
                                                                    : say("Q{} is already closed", check.number));
        check.state = state;
        change.put(check);
        answer.deeds.push_back(deed(session, check, state == CheckState::open ? tr("reopened") : tr("closed")));
    }
    return answer;
}

}  // namespace

Run declare_quality_run(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The check"), true, &noun_of<QualityCheck>());
    spec.option(options->result, "result", "RESULT", tr("How it went; follows from the cases where they are given"));
    spec.choices({"passed", "failed"});
    spec.option(options->passed, "passed", "NUMBER", tr("How many cases passed"));
    spec.option(options->failed, "failed", "NUMBER", tr("How many cases failed"));
    spec.options(options->defects, "defect", "ID", tr("A bug that it found and that is written down already"))
        .completes(noun_of<Task>());
    spec.options(options->bugs, "bug", "TITLE", tr("A bug that it found: open it, in the milestone of the check"));
    spec.option(options->severity, "severity", "SEVERITY", tr("How bad the bugs are that --bug opens"));
    spec.choices({Words<Severity>::words.begin(), Words<Severity>::words.end()});
    spec.option(options->at, "at", "MOMENT",
                tr("When it was run: yesterday, '2026-03-09 10:00', '2h ago'; now unless given"));
    spec.option(options->note, "note", "TEXT", tr("What there is to say about it"));
    spec.text(
        tr("With cases, the run passed if their share reaches the pass rate of the check, which is all of them where it "
           "names none. The newest run says where the check stands."));
    spec.answers([] {
        return shape::items(shape::any_of({shape::record(noun_of<QualityRun>()), shape::record(noun_of<Task>())}));
    });
    spec.example("muster quality run Q1 --result passed", tr("It passed"));
    spec.example("muster quality run Q1 --passed 18 --failed 2 --bug 'Answers in the wrong language' --severity high",
                 tr("By its cases, with a bug that came to light"));
    return [options](Session& session) {
        session.change();
        const QualityCheck check = session.project().get(session.project().resolve<QualityCheck>(options->id));
        if (check.state != CheckState::open)
            throw Error(Failure::refused, say("Q{} is no longer run", check.number),
                        fmt::format("muster quality reopen Q{}", check.number));
        if (!options->severity.empty() && options->bugs.empty())
            throw Error(Failure::usage, tr("--severity is that of a bug which --bug opens"),
                        tr("muster task edit T12 --severity high changes that of another"));
        QualityRun run = run_of(session, check, *options);
        view::Answer bugs;
        open_bugs(session, check, *options, run, bugs);
        session.change().put(run);
        view::Answer answer;
        answer.deeds.push_back(
            {fmt::format("Q{}", check.number), told(check, run), record_json(session.project(), run.noun(), run.key)});
        for (view::Deed& bug : bugs.deeds) answer.deeds.push_back(std::move(bug));
        return answer;
    };
}

Run declare_quality_close(Spec& spec, const Noun*) {
    auto ids = std::make_shared<std::vector<std::string>>();
    spec.words(*ids, "ID", say("The {}", noun_of<QualityCheck>().called_many()), true, &noun_of<QualityCheck>());
    spec.text(tr("No milestone waits for a check that is closed; its runs stay."));
    spec.example("muster quality close Q1", tr("It is no longer run"));
    return [ids](Session& session) { return set_state(session, *ids, CheckState::closed); };
}

Run declare_quality_reopen(Spec& spec, const Noun*) {
    auto ids = std::make_shared<std::vector<std::string>>();
    spec.words(*ids, "ID", say("The {}", noun_of<QualityCheck>().called_many()), true, &noun_of<QualityCheck>());
    spec.example("muster quality reopen Q1", tr("Run it again"));
    return [ids](Session& session) { return set_state(session, *ids, CheckState::open); };
}

}  // namespace muster::command
