// defer, split, duplicate, move: tasks put off, cut up, copied and ranked.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"
#include "command/task/links.h"
#include "command/task/task.h"

namespace muster::command {

Run declare_task_defer(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> words;
        std::string until;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->words, "ID", tr("The tasks; the last word is the day unless --until names it"), true,
               &noun_of<Task>());
    spec.option(options->until, "until", "DAY", tr("Out of sight until this day; `none` brings them back"));
    spec.text(tr("A task that is deferred is not offered by next and ready until its day has come."));
    spec.example("muster task defer T12 mon", tr("Look at it again on Monday"));
    return [options](Session& session) {
        std::vector<std::string> ids = options->words;
        std::string until = options->until;
        if (until.empty()) {
            until = ids.back();
            ids.pop_back();
        }
        if (ids.empty()) throw Error(Failure::usage, tr("say which tasks and until when"), "muster task defer T12 mon");
        Change& change = session.change();
        const Field& field = noun_of<Task>().field("deferred_until");
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Task>(), ids)) {
            Task task = session.project().get(Ref<Task>{key});
            if (until == "none") clear_field(task, field);
            else set_fields(task, {{&field, {until}}}, session.reading());
            change.put(task);
            answer.deeds.push_back(deed(session, task,
                                        until == "none" ? std::string(tr("is back"))
                                                        : say("deferred until {}", to_text(*task.deferred_until))));
        }
        return answer;
    };
}

Run declare_task_duplicate(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        std::string title;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("The tasks"), true, &noun_of<Task>());
    spec.option(options->title, "title", "TEXT", tr("Another title for the copy"));
    spec.text(
        tr("The copy is to do, with the same fields and acceptance items, none of them ticked; links, comments and "
           "time stay with the first."));
    spec.example("muster task duplicate T12 --title 'The same for the web shop'", tr("Copy a task"));
    return [options](Session& session) {
        Change& change = session.change();
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids)) {
            Task copy = copy_of(session.project().get(Ref<Task>{key}));
            if (!options->title.empty()) copy.title = options->title;
            change.put(copy);
            for (const auto& item : session.project().all<Acceptance>({{"task", Compare::equal, key}}))
                put_acceptance(session, {copy.key}, item.text);
            answer.deeds.push_back(deed(session, copy, tr("added")));
        }
        return answer;
    };
}

Run declare_task_split(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> titles;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The task"), true, &noun_of<Task>());
    spec.words(options->titles, "TITLE", tr("The parts, each in quotes"));
    spec.text(
        tr("The parts become subtasks with the owner, day, goal, milestone and labels of the whole; an estimate is "
           "shared out among them in equal parts."));
    spec.example("muster task split T12 'Read the logs' 'Write the report'", tr("Two subtasks"));
    return [options](Session& session) {
        Change& change = session.change();
        Task whole = session.project().get(session.project().resolve<Task>(options->id));
        if (!is_open(whole))
            throw Error(Failure::refused, say("T{} is closed", whole.number),
                        fmt::format("muster task reopen T{}", whole.number));
        view::Answer answer;
        const auto parts = static_cast<std::int64_t>(options->titles.size());
        const auto share = [parts](std::optional<Effort>& effort, std::int64_t i) {
            if (effort) effort->minutes = effort->minutes / parts + (i < effort->minutes % parts ? 1 : 0);
        };
        for (std::int64_t i = 0; i < parts; ++i) {
            Task part = copy_of(whole);
            part.title = options->titles[static_cast<std::size_t>(i)];
            part.body.clear();
            part.every.clear();
            part.parent = {whole.key};
            for (auto* effort : {&part.estimate, &part.estimate_low, &part.estimate_high}) share(*effort, i);
            change.put(part);
            answer.deeds.push_back(deed(session, part, tr("added")));
        }
        for (auto* effort : {&whole.estimate, &whole.estimate_low, &whole.estimate_high}) effort->reset();
        change.put(whole);
        return answer;
    };
}

namespace {

struct MoveOptions {
    std::vector<std::string> ids;
    std::string before, after;
    bool top = false, bottom = false;
};

// The ranked open tasks, first to last; those without a rank come after them.
std::vector<Task> ranked(const Project& project) {
    return project.all<Task>({{"rank", Compare::is_set, {}}, {"closed", Compare::is_empty, {}}}, {{"rank", false}});
}

// Gives the tasks ranks from 1 on, changing only those that differ.
void renumber(Change& change, std::vector<Task>& tasks) {
    double rank = 0;
    for (Task& task : tasks) {
        task.rank = ++rank;
        change.put(task);
    }
}

// Where among the others the moved tasks go; an anchor without a rank gets the last one.
std::size_t place_of(Session& session, const MoveOptions& options, std::vector<Task>& others) {
    if (options.top) return 0;
    if (options.bottom) return others.size();
    const std::string& word = options.before.empty() ? options.after : options.before;
    const Ref<Task> anchor = session.project().resolve<Task>(word);
    auto at = std::find_if(others.begin(), others.end(), [&](const Task& task) { return task.key == anchor.key; });
    if (at == others.end()) {
        Task task = session.project().get(anchor);
        if (!is_open(task)) throw Error(Failure::refused, say("T{} is closed", task.number));
        at = others.insert(others.end(), std::move(task));
        at->rank = others.size() == 1 ? 1 : *others[others.size() - 2].rank + 1;
        session.change().put(*at);
    }
    return static_cast<std::size_t>(at - others.begin()) + (options.before.empty() ? 1 : 0);
}

// A rank of its own for each between the two neighbours, or nothing where doubles are too close together.
bool fit_between(Change& change, std::vector<Task>& moved, std::optional<double> below, std::optional<double> above) {
    const auto count = static_cast<double>(moved.size());
    const double low = below ? *below : above ? *above - count - 1 : 0;
    const double step = above ? (*above - low) / (count + 1) : 1;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        moved[i].rank = low + step * static_cast<double>(i + 1);
        if (*moved[i].rank <= low || (above && *moved[i].rank >= *above)) return false;
    }
    for (Task& task : moved) change.put(task);
    return true;
}

void move_tasks(Session& session, std::vector<Task>& moved, const MoveOptions& options) {
    std::vector<Task> others = ranked(session.project());
    std::erase_if(others, [&](const Task& task) {
        return std::any_of(moved.begin(), moved.end(), [&](const Task& one) { return one.key == task.key; });
    });
    const std::size_t place = place_of(session, options, others);
    const auto below = place > 0 ? others[place - 1].rank : std::nullopt;
    const auto above = place < others.size() ? others[place].rank : std::nullopt;
    if (fit_between(session.change(), moved, below, above)) return;
    others.insert(others.begin() + static_cast<std::ptrdiff_t>(place), moved.begin(), moved.end());
    renumber(session.change(), others);
}

}  // namespace

Run declare_task_move(Spec& spec, const Noun*) {
    auto options = std::make_shared<MoveOptions>();
    const Noun& task = noun_of<Task>();
    spec.words(options->ids, "ID", tr("The tasks, in the order they shall have"), true, &task);
    spec.option(options->before, "before", "ID", tr("Just before this task")).completes(task);
    spec.option(options->after, "after", "ID", tr("Just after this task")).completes(task);
    spec.flag(options->top, "top", tr("First of all"));
    spec.flag(options->bottom, "bottom", tr("Last of those that have a rank"));
    spec.text(tr("Ranks tasks by hand. The board and sort:rank go by it; next goes by urgency."));
    spec.example("muster task move T12 T15 --before T9", tr("T12, then T15, then T9"));
    return [options](Session& session) {
        const int ways = (options->before.empty() ? 0 : 1) + (options->after.empty() ? 0 : 1) + (options->top ? 1 : 0) +
                         (options->bottom ? 1 : 0);
        if (ways != 1)
            throw Error(Failure::usage, tr("say where to: one of --before, --after, --top, --bottom"),
                        "muster task move --help");
        session.change();  // under the write lock from here on
        std::vector<Task> moved;
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids)) {
            moved.push_back(session.project().get(Ref<Task>{key}));
            if (!is_open(moved.back())) throw Error(Failure::refused, say("T{} is closed", moved.back().number));
        }
        const std::string anchor = options->before.empty() ? options->after : options->before;
        if (!anchor.empty()) {
            const Key key = session.project().resolve<Task>(anchor).key;
            for (const Task& one : moved)
                if (one.key == key) throw Error(Failure::usage, say("T{} cannot be moved next to itself", one.number));
        }
        move_tasks(session, moved, *options);
        view::Answer answer;
        for (const Task& one : moved) answer.deeds.push_back(deed(session, one, tr("moved")));
        return answer;
    };
}

}  // namespace muster::command
