// action, actions: what somebody does next, by a day.

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

struct ActionOptions {
    std::vector<std::string> words;
    std::string owner, due;
};

// An action that is nobody's, or has no day, is not done: so neither may be left out.
void need_owner_and_day(const ActionOptions& options) {
    if (!options.owner.empty() && !options.due.empty()) return;
    const char* missing = options.owner.empty() && options.due.empty()
                              ? tr("who does it and by when: --owner and --due are missing")
                          : options.owner.empty() ? tr("who does it: --owner is missing")
                                                  : tr("by when: --due is missing");
    throw Error(
        Failure::usage, say("an action says {}", missing),
        fmt::format("muster meeting action {} --owner {} --due {}", text::shell_words(options.words),
                    options.owner.empty() ? "@NAME" : options.owner, options.due.empty() ? "fri" : options.due));
}

}  // namespace

Run declare_meeting_action(Spec& spec, const Noun*) {
    auto options = std::make_shared<ActionOptions>();
    spec.words(options->words, id_or_text, tr("The meeting, unless one is running, and what is to be done"), true,
               &noun_of<Meeting>());
    spec.option(options->owner, "owner", "@NAME", tr("Who does it; must be given")).completes(noun_of<Member>());
    spec.option(options->due, "due", "DAY", tr("By when; must be given"));
    spec.answers([] { return shape::records(noun_of<Task>()); });
    spec.example("muster meeting action 'Order the headsets' --owner @manager --due fri",
                 tr("An action item; it becomes a task"));
    return [options](Session& session) {
        need_owner_and_day(*options);
        Change& change = session.change();
        const Said words = said(options->words);
        Sitting sitting = find_sitting(session.project(), words.sitting);
        Task task;
        task.title = words.text;
        task.type = TaskType::action;
        const Noun& noun = task.noun();
        set_fields(task, {{&noun.field("owner"), {options->owner}}, {&noun.field("due"), {options->due}}},
                   session.reading());
        if (sitting.occurrence.day && *task.due < *sitting.occurrence.day)
            throw Error(Failure::usage,
                        say("--due: {} lies before the meeting, {}", to_text(*task.due), name_of(sitting)));
        task.meeting = stored(session, sitting);
        change.put(task);
        view::Answer answer;
        answer.deeds.push_back(deed(session, task, tr("added")));
        return answer;
    };
}

Run declare_meeting_actions(Spec& spec, const Noun*) {
    auto all = std::make_shared<bool>(false);
    spec.flag(*all, "all", tr("Closed ones too"));
    spec.answers([] { return shape::rows(noun_of<Task>()); });
    spec.example("muster meeting actions", tr("Open action items of every meeting"));
    return [all](Session& session) {
        const Noun& noun = noun_of<Task>();
        Selection selection{&noun, {}, !*all, {{"meeting", Compare::is_set, {}}}, {{"due", false}}, {}};
        for (const std::string_view name : {"id", "status", "title", "owner", "due", "meeting"})
            selection.fields.push_back(noun.find(name));
        view::Answer answer;
        answer.list = list_of(session, std::move(selection),
                              [](std::int64_t total) { return count_of("{} action", "{} actions", total); });
        return answer;
    };
}

}  // namespace muster::command
