#include "command/report/standup_person.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/facts.h"

namespace muster::command {

namespace {

constexpr std::int64_t most_next = 3;

struct Part {
    const char* name;
    const char* title;
    Selection selection;
};

Selection open_tasks(std::vector<Condition> where) {
    return {&noun_of<Task>(), {}, true, std::move(where), {}, {}};
}

// A task that was done and taken up again is open, and so told of where it stands now.
std::vector<Part> parts_of(const Standing& person) {
    const Condition own{"owner", Compare::equal, person.member.key};
    Selection done{
        &noun_of<Task>(),
        {},
        false,
        {{"closed", Compare::at_least, to_text(person.since)}, {"state", Compare::equal, std::string("done")}, own},
        {{"closed", false}},
        {}};
    Selection next = open_tasks({own});
    next.filter = {Filter::Kind::named, {}, {}, "ready"};
    next.limit = most_next;
    return {{"done", tr("Done"), std::move(done)},
            {"doing", tr("Doing"), open_tasks({{"state", Compare::equal, std::string("doing")}, own})},
            {"next", tr("Next"), std::move(next)},
            {"blocked", tr("Blocked"), open_tasks({{"stuck", Compare::equal, std::int64_t{1}}, own})}};
}

// When somebody marked it as blocked, from the log.
std::optional<Instant> blocked_since(const Project& project, const Task& task) {
    constexpr std::int64_t most_read = 50;
    std::optional<Instant> found;
    project.log({task.uid, {}, {}, most_read}, [&](const Operation& operation) {
        for (const LoggedChange& change : operation.changes)
            if (!found && change.uid == task.uid && change.after.find("\"state\":\"blocked\"") != std::string::npos)
                found = operation.moment;
    });
    return found;
}

std::string waiting_text(const Project& project, const Task& other) {
    std::string text = project.label(Ref<Task>{other.key});
    const std::string owner = project.label(other.owner);
    if (!owner.empty()) text += " " + owner;
    if (other.due) text += say(" due {}", to_text(*other.due));
    return text;
}

view::Line task_line(Session& session, const Task& task, bool is_blocked, Json& item) {
    const Project& project = session.project();
    view::Line line{{project.label(Ref<Task>{task.key}), view::Tone::name}, {" " + task.title}};
    if (is_open(task) && task.due && *task.due < project.today())
        line.push_back({say(" (due {})", to_text(*task.due)), view::Tone::bad});
    if (!is_blocked) return line;
    if (task.state == TaskState::blocked) {
        const auto since = blocked_since(project, task);
        const std::string day = since ? to_text(project.zone().day_of(*since)) : std::string{};
        if (!task.reason.empty())
            line.push_back({day.empty() ? fmt::format(" ({})", task.reason) : say(" ({}, since {})", task.reason, day),
                            view::Tone::warn});
        item.set("since", since ? Json(to_text(*since)) : Json());
    }
    Json waits = Json::array();
    std::vector<std::string> others;
    for (const Task& other : neighbours(project, task, false)) {
        if (!is_open(other)) continue;
        others.push_back(waiting_text(project, other));
        waits.push(project.label(Ref<Task>{other.key}));
    }
    if (!others.empty()) line.push_back({say(" (waits for {})", text::join(others, ", ")), view::Tone::warn});
    item.set("waits_for", std::move(waits));
    return line;
}

void add_part(Session& session, const Part& part, Standing& person) {
    const Project& project = session.project();
    Json list = Json::array();
    for (const Key key : project.keys(part.selection)) {
        const Task task = project.get(Ref<Task>{key});
        const std::string id = project.label(Ref<Task>{key});
        Json item = Json::object({{"id", id},
                                  {"title", task.title},
                                  {"reason", task.reason.empty() ? Json() : Json(task.reason)},
                                  {"due", task.due ? Json(to_text(*task.due)) : Json()},
                                  {"closed", task.closed ? Json(to_text(*task.closed)) : Json()}});
        const bool is_blocked = std::string_view(part.name) == "blocked";
        view::Line line = task_line(session, task, is_blocked, item);
        person.lines.rows.push_back({list.items()->empty() ? part.title : "", std::move(line)});
        if (std::find(person.ids.begin(), person.ids.end(), id) == person.ids.end()) person.ids.push_back(id);
        list.push(std::move(item));
    }
    person.json.set(part.name, std::move(list));
}

void add_time(Session& session, Standing& person) {
    const Project& project = session.project();
    std::map<Key, std::int64_t> by_task;
    Effort total;
    const Days days{project.zone().day_of(person.since), project.today()};
    for (const Worked& work : project.worked(days, person.member)) {
        by_task[work.task.key] += work.spent.minutes;
        total.minutes += work.spent.minutes;
    }
    Json items = Json::array();
    std::vector<std::string> parts;
    for (const auto& [task, minutes] : by_task) {
        const std::string id = project.label(Ref<Task>{task});
        if (!id.empty()) parts.push_back(fmt::format("{} {}", id, hours_text({minutes})));
        items.push(Json::object({{"task", id.empty() ? Json() : Json(id)}, {"spent", minutes}}));
    }
    person.json.set("time", Json::object({{"spent", total.minutes}, {"items", std::move(items)}}));
    if (total.minutes == 0) return;
    view::Line line{{hours_text(total)}};
    if (!parts.empty()) line.push_back({fmt::format("  ({})", text::join(parts, ", ")), view::Tone::faint});
    person.lines.rows.push_back({tr("Time"), std::move(line)});
}

void add_commits(Standing& person) {
    Json list = Json::array();
    for (const Commit& commit : person.commits) {
        person.lines.rows.push_back({list.items()->empty() ? tr("Commits") : "", commit_line(commit)});
        list.push(commit_json(commit));
    }
    person.json.set("commits", std::move(list));
}

}  // namespace

view::Line commit_line(const Commit& commit) {
    return {{commit.hash, view::Tone::faint}, {" " + commit.subject}};
}

Json commit_json(const Commit& commit) {
    Json tasks = Json::array();
    for (const std::string& task : commit.tasks) tasks.push(task);
    return Json::object({{"hash", commit.hash},
                         {"subject", commit.subject},
                         {"author", commit.author},
                         {"moment", commit.moment},
                         {"tasks", std::move(tasks)}});
}

std::string since_text(Instant since, const Zone& zone) {
    return zone.time_of(since).count() == 0 ? to_text(zone.day_of(since)) : wall_text(since, zone);
}

void tell(Session& session, Standing& person) {
    person.json = Json::object({{"member", person.label},
                                {"since", to_text(person.since)},
                                {"away_until", person.away ? Json(to_text(*person.away)) : Json()}});
    for (const Part& part : parts_of(person)) add_part(session, part, person);
    add_time(session, person);
    add_commits(person);
}

}  // namespace muster::command
