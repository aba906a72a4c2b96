// note: a line of the minutes, and who deals with a problem.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"
#include "command/meeting/problems.h"
#include "command/meeting/said.h"
#include "command/meeting/sitting.h"
#include "command/record/editor.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct NoteOptions {
    std::vector<std::string> words;
    LongText text;
    bool progress = false, problem = false;
    std::string owner, task;
};

bool names_problem(const NoteOptions& options) {
    if (options.words.empty()) return false;
    const std::string& first = options.words.front();
    return is_id(first.substr(0, first.find_first_of("@#")), 'E') && first.find('#') != std::string::npos &&
           first.find(' ') == std::string::npos;
}

void set_people(Session& session, const NoteOptions& options, Note& note) {
    if (!options.owner.empty()) note.owner = {session.reading().find(noun_of<Member>(), options.owner)};
    if (!options.task.empty()) note.task = session.project().resolve<Task>(options.task);
}

view::Deed told(Session& session, const Note& note, const std::string& id, const std::string& text) {
    return {id, text, record_json(session.project(), note.noun(), note.key)};
}

view::Answer put_note(Session& session, Sitting& sitting, const NoteOptions& options, const std::string& text) {
    Change& change = session.change();
    Note note;
    note.meeting = stored(session, sitting);
    note.kind = options.problem ? NoteKind::problem : options.progress ? NoteKind::progress : NoteKind::note;
    note.text = text;
    note.author = change.actor();
    set_people(session, options, note);
    change.put(note);
    std::string id = name_of(sitting);
    if (options.problem) id = problems_of(session.project(), sitting).back().id;
    view::Answer answer;
    answer.deeds.push_back(told(session, note, id, say("{} noted: {}", id, first_line(note.text))));
    return answer;
}

view::Answer give_owner(Session& session, const NoteOptions& options) {
    session.change();
    MetProblem problem = find_problem(session.project(), options.words.front());
    if (options.words.size() > 1 || (options.owner.empty() && options.task.empty()))
        throw Error(Failure::usage, tr("a problem that was noted takes --owner and --task alone"),
                    fmt::format("muster meeting note {} --owner @NAME", problem.id));
    set_people(session, options, problem.note);
    session.change().put(problem.note);
    view::Answer answer;
    answer.deeds.push_back(told(session, problem.note, problem.id,
                                say("{} is dealt with by {}: {}", problem.id,
                                    problem.note.owner ? session.project().label(problem.note.owner)
                                                       : session.project().label(problem.note.task),
                                    first_line(problem.note.text))));
    return answer;
}

}  // namespace

Run declare_meeting_note(Spec& spec, const Noun*) {
    auto options = std::make_shared<NoteOptions>();
    spec.words(options->words, id_or_text, tr("The meeting, unless one is running, and what was said"), true,
               &noun_of<Meeting>());
    declare_long_text(spec, options->text);
    spec.flag(options->progress, "progress", tr("It reports progress"));
    spec.flag(options->problem, "problem", tr("It reports a problem"));
    spec.option(options->owner, "owner", "@NAME", tr("Of a problem, who deals with it")).completes(noun_of<Member>());
    spec.option(options->task, "task", "ID", tr("Of a problem, the work that ends it")).completes(noun_of<Task>());
    spec.answers([] { return shape::records(noun_of<Note>()); });
    spec.text(
        tr("A problem is called by its sitting and its place among the problems, E2@2026-03-09#1: that word in "
           "place of a text gives it an owner or a task later. It is over when its task is closed."));
    spec.example("muster meeting note --problem 'The test system is down' --owner @manager",
                 tr("A line of the minutes of the running meeting"));
    return [options](Session& session) {
        if (options->problem && options->progress)
            throw Error(Failure::usage, tr("a note reports progress or a problem, not both"));
        if (names_problem(*options)) return give_owner(session, *options);
        if (!options->problem && (!options->owner.empty() || !options->task.empty()))
            throw Error(Failure::usage, tr("--owner and --task are for a problem: --problem is missing"));
        if (!options->text.in_editor) session.change();
        const Said words = said(options->words, options->text.in_editor || !options->text.file.empty());
        Sitting sitting = find_sitting(session.project(), words.sitting);
        const std::string id = name_of(sitting);
        return with_long_text(session, options->text, words.text, say("A note on {} {}", id, sitting.meeting.title),
                              fmt::format("muster meeting note {} --body-file", id),
                              [&](const std::string& text) { return put_note(session, sitting, *options, text); });
    };
}

}  // namespace muster::command
