// start, note, decide, action, end: a meeting while it runs.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"
#include "command/record/editor.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// Stores the sitting if nothing had been written about it yet.
Ref<Occurrence> stored(Session& session, Sitting& sitting) {
    if (sitting.occurrence.key == 0) session.change().put(sitting.occurrence);
    return {sitting.occurrence.key};
}

std::string name_of(const Sitting& sitting) {
    return fmt::format("E{}@{}", sitting.meeting.number, to_text(sitting.occurrence.day.value_or(Day{})));
}

// The words after note, decide and action: a sitting first, if the first word looks like one.
struct Said {
    std::string sitting;
    std::string text;
};

// With `text_elsewhere`, a word that looks like a sitting is one, though nothing follows it.
Said said(const std::vector<std::string>& words, bool text_elsewhere = false) {
    if (words.empty()) return {};
    const std::string& first = words.front();
    const auto at = first.find('@');
    const std::string id = first.substr(0, at);
    const bool is_id =
        id.size() > 1 && (id[0] == 'E' || id[0] == 'e') && id.find_first_not_of("0123456789", 1) == std::string::npos;
    if (!is_id || (words.size() == 1 && !text_elsewhere)) return {{}, text::join(words, " ")};
    return {first, text::join({words.begin() + 1, words.end()}, " ")};
}

constexpr const char* id_or_text = "[E2] TEXT";

}  // namespace

Run declare_meeting_start(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The meeting, or one sitting as E2@2026-03-09"), true, &noun_of<Meeting>());
    spec.answers([] { return shape::records(noun_of<Occurrence>()); });
    spec.example("muster meeting start E1", tr("Open its next sitting"));
    return [id](Session& session) {
        session.change();
        Sitting sitting = find_sitting(session.project(), *id);
        if (sitting.occurrence.state == OccurrenceState::running)
            throw Error(Failure::refused, say("{} is running already", name_of(sitting)), "muster meeting end");
        if (sitting.occurrence.state != OccurrenceState::planned)
            throw Error(Failure::refused, say("{} is over", name_of(sitting)));
        sitting.occurrence.state = OccurrenceState::running;
        sitting.occurrence.opened = session.project().now();
        session.change().put(sitting.occurrence);
        view::Answer answer;
        answer.deeds.push_back({name_of(sitting), say("{} started: {}", name_of(sitting), sitting.meeting.title),
                                record_json(session.project(), noun_of<Occurrence>(), sitting.occurrence.key)});
        return answer;
    };
}

namespace {

view::Answer put_note(Session& session, Sitting& sitting, NoteKind kind, const std::string& text) {
    Change& change = session.change();
    Note note;
    note.meeting = stored(session, sitting);
    note.kind = kind;
    note.text = text;
    note.author = change.actor();
    change.put(note);
    view::Answer answer;
    answer.deeds.push_back({name_of(sitting), say("{} noted: {}", name_of(sitting), first_line(note.text)),
                            record_json(session.project(), note.noun(), note.key)});
    return answer;
}

}  // namespace

Run declare_meeting_note(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> words;
        LongText text;
        bool progress = false, problem = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->words, id_or_text, tr("The meeting, unless one is running, and what was said"), true,
               &noun_of<Meeting>());
    declare_long_text(spec, options->text);
    spec.flag(options->progress, "progress", tr("It reports progress"));
    spec.flag(options->problem, "problem", tr("It reports a problem"));
    spec.answers([] { return shape::records(noun_of<Note>()); });
    spec.example("muster meeting note --problem 'The test system is down'",
                 tr("A line of the minutes of the running meeting"));
    return [options](Session& session) {
        if (!options->text.in_editor) session.change();
        const Said words = said(options->words, options->text.in_editor || !options->text.file.empty());
        Sitting sitting = find_sitting(session.project(), words.sitting);
        const NoteKind kind = options->problem    ? NoteKind::problem
                              : options->progress ? NoteKind::progress
                                                  : NoteKind::note;
        const std::string id = name_of(sitting);
        return with_long_text(session, options->text, words.text, say("A note on {} {}", id, sitting.meeting.title),
                              fmt::format("muster meeting note {} --body-file", id),
                              [&](const std::string& text) { return put_note(session, sitting, kind, text); });
    };
}

Run declare_meeting_decide(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> words;
        std::string about, owner;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->words, id_or_text, tr("The meeting, unless one is running, and what was decided"), true,
               &noun_of<Meeting>());
    spec.option(options->about, "about", "ID", tr("The task it is about")).completes(noun_of<Task>());
    spec.option(options->owner, "owner", "@NAME", tr("Who answers for it")).completes(noun_of<Member>());
    spec.answers([] { return shape::records(noun_of<Decision>()); });
    spec.example("muster meeting decide 'Launch on Thursday' --owner @li", tr("Write down a decision"));
    return [options](Session& session) {
        Change& change = session.change();
        const Said words = said(options->words);
        Sitting sitting = find_sitting(session.project(), words.sitting);
        Decision decision;
        decision.title = words.text;
        decision.meeting = stored(session, sitting);
        if (!options->about.empty()) decision.about = session.project().resolve<Task>(options->about);
        if (!options->owner.empty()) decision.owner = {session.reading().find(noun_of<Member>(), options->owner)};
        change.put(decision);
        view::Answer answer;
        answer.deeds.push_back(deed(session, decision, tr("decided")));
        return answer;
    };
}

Run declare_meeting_action(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> words;
        std::string owner, due;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->words, id_or_text, tr("The meeting, unless one is running, and what is to be done"), true,
               &noun_of<Meeting>());
    spec.option(options->owner, "owner", "@NAME", tr("Who does it")).must_be_given().completes(noun_of<Member>());
    spec.option(options->due, "due", "DAY", tr("By when")).must_be_given();
    spec.answers([] { return shape::records(noun_of<Task>()); });
    spec.example("muster meeting action 'Order the headsets' --owner @li --due fri",
                 tr("An action item; it becomes a task"));
    return [options](Session& session) {
        Change& change = session.change();
        const Said words = said(options->words);
        Sitting sitting = find_sitting(session.project(), words.sitting);
        Task task;
        task.title = words.text;
        task.type = TaskType::action;
        task.meeting = stored(session, sitting);
        const Noun& noun = task.noun();
        set_fields(task, {{&noun.field("owner"), {options->owner}}, {&noun.field("due"), {options->due}}},
                   session.reading());
        change.put(task);
        view::Answer answer;
        answer.deeds.push_back(deed(session, task, tr("added")));
        return answer;
    };
}

Run declare_meeting_end(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The meeting; the running one unless given"), false, &noun_of<Meeting>());
    spec.answers([] { return shape::records(noun_of<Occurrence>()); });
    spec.example("muster meeting end", tr("End the running meeting"));
    return [id](Session& session) {
        session.change();
        Sitting sitting = find_sitting(session.project(), *id);
        if (sitting.occurrence.state != OccurrenceState::running)
            throw Error(Failure::refused, say("{} has not been started", name_of(sitting)),
                        fmt::format("muster meeting start E{}", sitting.meeting.number));
        sitting.occurrence.state = OccurrenceState::held;
        sitting.occurrence.ended = session.project().now();
        session.change().put(sitting.occurrence);
        view::Answer answer;
        answer.deeds.push_back({name_of(sitting), say("{} ended: {}", name_of(sitting), sitting.meeting.title),
                                record_json(session.project(), noun_of<Occurrence>(), sitting.occurrence.key)});
        return answer;
    };
}

}  // namespace muster::command
