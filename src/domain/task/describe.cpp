#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/skills.h>
#include <muster/task.h>

#include "base/language.h"
#include "domain/describe.h"
#include "domain/task/urgency.h"

namespace muster {

namespace {

void check_days(const Task& task) {
    if (task.start && task.due && *task.due < *task.start)
        throw Error(Failure::usage, say("the task would be due on {}, before it starts on {}", to_text(*task.due),
                                        to_text(*task.start)));
    if (task.start_after && task.due && *task.due < *task.start_after)
        throw Error(Failure::usage, say("the task would be due on {}, before it may start on {}", to_text(*task.due),
                                        to_text(*task.start_after)));
    if (task.start && task.finish && *task.finish < *task.start)
        throw Error(Failure::usage, say("the task would finish on {}, before it starts on {}", to_text(*task.finish),
                                        to_text(*task.start)));
}

void check(const Task& task) {
    check_days(task);
    if (!task.every.empty()) Cadence::parse(task.every);
    if (!task.priority || *task.priority < 0 || *task.priority > 4)
        throw Error(Failure::usage, tr("a priority is a number from 0 (most urgent) to 4"));
    if (task.points && *task.points < 0) throw Error(Failure::usage, tr("points are not negative"));
    if ((task.estimate_low && task.estimate && *task.estimate_low > *task.estimate) ||
        (task.estimate_high && task.estimate && *task.estimate_high < *task.estimate))
        throw Error(Failure::usage, tr("the three estimates must rise: least, most likely, most"));
    for (const std::string& skill : task.skills) skill_from_text(skill);
    if (task.parent && task.key != 0 && task.parent.key == task.key)
        throw Error(Failure::refused, tr("a task cannot be its own parent"));
}

void check_link(const Link& link) {
    if (link.task == link.blocker) throw Error(Failure::refused, tr("a task cannot wait for itself"));
}

void check_stage(const Stage& stage) {
    if (stage.wip && *stage.wip < 1) throw Error(Failure::usage, tr("a limit is 1 or more; --clear wip takes it away"));
}

constexpr std::array fields{
    field<&Task::title>("title", "What has to be done", Use::title),
    as(Kind::body, field<&Task::body>("body", "Description")),
    field<&Task::type>("type", "What sort of work it is"),
    field<&Task::state>("state", "Where it stands", Use::kept),
    computed("status", Kind::text, "Where it stands, or blocked while something it waits for is open", status_sql),
    field<&Task::reason>("reason", "Why it is blocked or was dropped", Use::kept),
    field<&Task::priority>("priority", "Priority from 0 (most urgent) to 4"),
    field<&Task::rank>("rank", "Place among its peers, smaller first"),
    field<&Task::points>("points", "Size in points"),
    field<&Task::owner>("owner", "Who answers for it"),
    field<&Task::reviewer>("reviewer", "Who checks it"),
    field<&Task::start>("start", "Planned first day"),
    field<&Task::finish>("finish", "Planned last day"),
    field<&Task::due>("due", "Day by which it must be done"),
    field<&Task::start_after>("start_after", "Not to be started before this day"),
    field<&Task::estimate>("estimate", "Work it takes: 4h, 2d, or least/likely/most as 2h/4h/9h"),
    field<&Task::estimate_low>("estimate_low", "Work it takes if all goes well"),
    field<&Task::estimate_high>("estimate_high", "Work it takes if things go wrong"),
    field<&Task::remaining>("remaining", "Work still to do"),
    field<&Task::milestone>("milestone", "The milestone it leads to"),
    field<&Task::goal>("goal", "The goal it serves"),
    flagged("kr", field<&Task::key_result>("key_result", "The key result it moves")),
    field<&Task::parent>("parent", "The larger task it is part of"),
    field<&Task::severity>("severity", "How bad a bug is"),
    field<&Task::skills>("skills", "Skill it needs, with a level from 1 to 5: cpp=3"),
    field<&Task::deferred_until>("deferred_until", "Out of sight until this day"),
    field<&Task::risk>("risk", "The risk it answers"),
    field<&Task::meeting>("meeting", "The meeting it was agreed in", Use::kept),
    field<&Task::started>("started", "When work on it began", Use::kept),
    field<&Task::closed>("closed", "When it was done or dropped", Use::kept),
    field<&Task::stage>("stage", "Where it stands, in the project's own words", Use::kept),
    field<&Task::every>("every", "Cadence of a task that recurs: 'fri', 'monthly 1', 'daily'"),
    field<&Task::series>("series", "The first task of its series", Use::kept),
    field<&Task::series_day>("series_day", "The day of the series that it is for", Use::kept),
    field<&Task::labels>("labels", "Label"),
    field<&Task::external_id>("external_id", "Id in another system"),
    field<&Task::url>("url", "Address of more about it"),
    field<&Task::source_fields>("source_fields", "What another system says of it that muster has no field for", Use::kept),
    computed("spent", Kind::effort, "Time worked on it",
             "(SELECT sum(time_entry.spent) FROM time_entry WHERE time_entry.task = task.key)"),
    computed("parts", Kind::text, "How many of its subtasks are done",
             "(SELECT nullif(count(*) FILTER (WHERE part.state = 'done') || '/' || count(*), '0/0') FROM task AS part "
             "WHERE part.parent = task.key AND part.state <> 'dropped')"),
    computed("waits_for", Kind::text, "Open tasks that must be done first", waits_for_sql),
    computed("stuck", Kind::flag, "Marked as blocked, or waiting for something overdue", stuck_sql),
    computed("urgency", Kind::number, "How soon it should be done, by priority, due day and dependencies", urgency_sql),
};
constexpr std::array<std::string_view, 6> columns{"id", "status", "priority", "title", "owner", "due"};

constexpr std::array link_fields{
    field<&Link::task>("task", "The task that waits", Use::required),
    field<&Link::blocker>("blocker", "What it waits for", Use::required),
    field<&Link::type>("type", "FS finish-to-start, SS, FF, SF, or relates"),
    field<&Link::lag>("lag", "Time between the two"),
};
constexpr std::array<std::string_view, 3> link_columns{"task", "type", "blocker"};

constexpr std::array comment_fields{
    field<&Comment::task>("task", "The task", Use::required),
    field<&Comment::author>("author", "Who said it", Use::kept),
    as(Kind::body, field<&Comment::text>("text", "What was said", Use::title)),
};
constexpr std::array<std::string_view, 4> comment_columns{"created", "task", "author", "text"};

constexpr std::array acceptance_fields{
    field<&Acceptance::task>("task", "The task", Use::required),
    field<&Acceptance::position>("position", "Its number on the task's list", Use::kept),
    field<&Acceptance::text>("text", "What must hold", Use::title),
    field<&Acceptance::checked>("checked", "Whether it holds", Use::kept),
};
constexpr std::array<std::string_view, 3> acceptance_columns{"position", "checked", "text"};

constexpr std::array stage_fields{
    field<&Stage::name>("name", "What it is called", Use::title),
    field<&Stage::state>("state", "The class it belongs to"),
    field<&Stage::position>("position", "Its place on the board, from the left"),
    field<&Stage::wip>("wip", "How many tasks it may hold at a time"),
    flagged("follows", field<&Stage::follows>("follows", "A stage it may be entered from; from anywhere unless given")),
};
constexpr std::array<std::string_view, 5> stage_columns{"position", "name", "state", "wip", "follows"};

}  // namespace

template <>
const Noun& noun_of<Task>() {
    static const Noun noun{"task",  "task",           "tasks",        'T',        fields,
                           columns, "closed IS NULL", "urgency DESC", make<Task>, check_by<Task, check>};
    return noun;
}

template <>
const Noun& noun_of<Link>() {
    static const Noun noun{"link",       "link", "links", 0,          link_fields,
                           link_columns, "",     "",      make<Link>, check_by<Link, check_link>};
    return noun;
}

template <>
const Noun& noun_of<Comment>() {
    static const Noun noun{"comment", "comment",     "comments",   0, comment_fields, comment_columns, "",
                           "created", make<Comment>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Stage>() {
    static const Noun noun{"stage",       "stage", "stages",   0,           stage_fields,
                           stage_columns, "",      "position", make<Stage>, check_by<Stage, check_stage>,
                           "name"};
    return noun;
}

template <>
const Noun& noun_of<Acceptance>() {
    static const Noun noun{
        "acceptance", "acceptance",     "acceptance items", 0, acceptance_fields, acceptance_columns, "",
        "position",   make<Acceptance>, check_nothing};
    return noun;
}

}  // namespace muster
