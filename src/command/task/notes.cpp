// comment, check, uncheck: what is written down beside a task.

#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/editor.h"
#include "command/record/record.h"
#include "command/shape.h"
#include "command/task/links.h"
#include "command/task/task.h"

namespace muster::command {

namespace {

view::Answer put_comment(Session& session, Key task, const std::string& text) {
    Change& change = session.change();
    Comment comment;
    comment.task = {task};
    comment.author = change.actor();
    comment.text = text;
    change.put(comment);
    view::Answer answer;
    const std::string label = session.project().label(comment.task);
    answer.deeds.push_back({label, say("{} commented: {}", label, first_line(text)),
                            record_json(session.project(), comment.noun(), comment.key)});
    return answer;
}

}  // namespace

Run declare_task_comment(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> words;
        LongText text;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The task"), true, &noun_of<Task>());
    spec.words(options->words, "TEXT", tr("What there is to say"));
    declare_long_text(spec, options->text);
    spec.answers([] { return shape::records(noun_of<Comment>()); });
    spec.example("muster task comment T12 'The API answers in 3 s now'", tr("Say something about a task"));
    return [options](Session& session) {
        if (options->id.empty()) throw Error(Failure::usage, tr("ID is missing"), "muster task comment --help");
        if (!options->text.in_editor) session.change();
        const auto task = session.project().get(session.project().resolve<Task>(options->id));
        const std::string label = session.project().label(Ref<Task>{task.key});
        return with_long_text(session, options->text, text::join(options->words, " "),
                              say("A comment on {} {}", label, task.title),
                              fmt::format("muster task comment {} --body-file", label),
                              [&](const std::string& text) { return put_comment(session, task.key, text); });
    };
}

namespace {

Run check_run(Spec& spec, bool checked) {
    struct Options {
        std::string id;
        std::vector<std::string> numbers;
    };
    auto options = std::make_shared<Options>();
    const char* verb = checked ? "check" : "uncheck";
    spec.word(options->id, "ID", tr("The task"), true, &noun_of<Task>());
    spec.words(options->numbers, "NUMBER", tr("Numbers of acceptance items"));
    spec.answers([] { return shape::records(noun_of<Acceptance>()); });
    spec.example(fmt::format("muster task {} T12 1", verb), tr("The first acceptance item"));
    return [options, checked, verb](Session& session) {
        Change& change = session.change();
        const auto task = session.project().resolve<Task>(options->id);
        const std::string label = session.project().label(task);
        view::Answer answer;
        for (const std::string& word : options->numbers) {
            std::int64_t number = 0;
            std::from_chars(word.data(), word.data() + word.size(), number);
            auto items = session.project().all<Acceptance>(
                {{"task", Compare::equal, task.key}, {"position", Compare::equal, number}});
            if (items.empty())
                throw Error(Failure::not_found, say("{} has no acceptance item '{}'", label, text::visible(word)),
                            fmt::format("muster task show {}", label));
            items.front().checked = checked;
            change.put(items.front());
            answer.deeds.push_back({label, fmt::format("{} [{}] {}", label, checked ? "x" : " ", items.front().text),
                                    record_json(session.project(), items.front().noun(), items.front().key)});
        }
        return answer;
    };
}

}  // namespace

Run declare_task_check(Spec& spec, const Noun*) {
    return check_run(spec, true);
}
Run declare_task_uncheck(Spec& spec, const Noun*) {
    return check_run(spec, false);
}

}  // namespace muster::command
