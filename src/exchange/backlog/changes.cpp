#include "exchange/backlog/changes.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/list_text.h"
#include "base/text.h"
#include "exchange/foreign.h"
#include "exchange/moments.h"

namespace muster::exchange::backlog {

namespace {

using Words = std::vector<std::string>;

bool is_called(const Member& member, const std::string& given) {
    const std::string word = text::lower(text::trim(given));
    for (const std::string& name : {member.handle, "@" + member.handle, member.name, member.mail})
        if (!name.empty() && text::lower(name) == word) return true;
    return false;
}

// What people mean by high, medium and low.
std::string priority_word(int priority) {
    return priority < 2 ? "high" : priority > 2 ? "low" : "medium";
}

std::string type_word(TaskType type) {
    switch (type) {
        case TaskType::bug: return "bug";
        case TaskType::story:
        case TaskType::requirement: return "feature";
        case TaskType::improvement: return "enhancement";
        default: return "task";
    }
}

std::optional<TaskType> type_meant(const std::string& word) {
    const std::string type = text::lower(word);
    if (type == "bug") return TaskType::bug;
    if (type.empty() || type == "task") return TaskType::task;
    return type_of_word(type);
}

std::string without_returns(std::string text) {
    std::erase(text, '\r');
    return std::string(text::trim(text));
}

// A body taken apart again at the headings that `body_of` put there.
std::vector<std::pair<Part, std::string>> parts_of_body(const std::string& body) {
    std::vector<std::pair<Part, std::string>> parts{{Part::description, {}}, {Part::plan, {}}, {Part::notes, {}}, {Part::summary, {}}};
    constexpr std::array<std::string_view, 4> headings{"", "## Implementation Plan", "## Implementation Notes", "## Final Summary"};
    std::size_t current = 0;
    for (const std::string& line : text::split(body, '\n')) {
        const auto* const heading = std::find(headings.begin() + 1, headings.end(), text::trim(line));
        if (heading != headings.end()) current = static_cast<std::size_t>(heading - headings.begin());
        else parts[current].second += line + "\n";
    }
    for (auto& [part, content] : parts) content = std::string(text::trim(content));
    return parts;
}

}  // namespace

std::string minute_text(Instant moment) {
    std::string text = to_text(moment);
    text.resize(16);
    text[10] = ' ';
    return text;
}

std::string status_of(TaskState state, const std::string& stage, const Terms& terms) {
    if (!stage.empty()) return stage;
    for (const std::string& status : terms.statuses)
        if (standing_of(status, "tasks", terms).state == state) return status;
    if (state == TaskState::blocked) return status_of(TaskState::doing, {}, terms);
    return state == TaskState::doing ? "In Progress" : state == TaskState::done ? "Done" : "To Do";
}

void leave_what_is_meant(Item& item, const Page& page, const Place& place, const Task& task, const Terms& terms) {
    const auto leave = [&item](std::initializer_list<std::string_view> fields) {
        std::erase_if(item.cells, [&fields](const auto& cell) {
            return std::find(fields.begin(), fields.end(), cell.first) != fields.end();
        });
    };
    const std::string status = page.text("status");
    const Standing standing = standing_of(status, place.folder, terms);
    const bool is_by_folder = place.folder == "completed" || place.folder.starts_with("archive");
    const bool is_written_so = !is_by_folder && text::lower(status_of(task.state, task.stage, terms)) == text::lower(status);
    const bool is_there = standing.state == task.state && (standing.stage.empty() || standing.stage == task.stage);
    if (is_there || is_written_so) leave({"state", "started", "closed"});
    if (task.priority && text::lower(page.text("priority")) == priority_word(*task.priority)) leave({"priority"});
    if (text::lower(page.text("type")) == type_word(task.type)) leave({"type"});
}

Changes::Changes(const Around& around, const Terms& terms, std::function<std::string(const Task&)> id_of_task,
                 std::function<bool(const std::string&)> is_known)
    : around_(around), terms_(terms), id_of_task_(std::move(id_of_task)), is_known_(std::move(is_known)) {}

Page Changes::applied(Page page, const Task& task, const std::string& id, const std::string& folder, const Standing& standing) const {
    const bool is_new = !page.has("id");
    const std::string before = page.whole();
    if (is_new) {
        page.set("id", id);
        for (const char* list : {"assignee", "labels", "dependencies"}) page.set(list, Words{});
    }
    if (one_line(page.text("title")) != one_line(task.title)) page.set("title", one_line(task.title));
    set_standing(page, task, standing);
    set_people(page, task);
    if (is_new) page.set("created_date", minute_text(task.created));
    set_labels(page, task, folder);
    set_days(page, task);
    set_milestone(page, task);
    set_ties(page, task);
    // Without one, or with one that muster does not know, it counts as neither high nor low.
    const std::string priority = priority_word(priority_of_word(page.text("priority")).value_or(2));
    if (task.priority && (is_new || priority != priority_word(*task.priority))) page.set("priority", priority_word(*task.priority));
    const auto type = type_meant(page.text("type"));
    if (type && type_word(*type) != type_word(task.type)) page.set("type", type_word(task.type));
    set_words(page, task);
    set_checklists(page, task);
    set_comments(page, task);
    if (!is_new && page.whole() != before) {
        Instant last = task.changed;
        for (const Comment* comment : around_.comments(task)) last = std::max(last, comment->created);
        for (const Acceptance* one : around_.acceptance(task)) last = std::max(last, one->changed);
        page.set("updated_date", minute_text(last));
    }
    return page;
}

void Changes::set_standing(Page& page, const Task& task, const Standing& before) const {
    const std::string status = page.text("status");
    if (!status.empty() && before.state == task.state && (task.stage.empty() || before.stage == task.stage)) return;
    if (task.state == TaskState::dropped && !status.empty()) return;  // its folder says it
    page.set("status", status_of(task.state, task.stage, terms_));
}

void Changes::set_people(Page& page, const Task& task) const {
    const std::vector<const Member*> people = around_.people(task);
    const Words before = page.texts("assignee");
    const bool is_same = before.size() == people.size() && std::all_of(people.begin(), people.end(), [&](const Member* person) {
        const auto found = std::find_if(before.begin(), before.end(), [person](const auto& word) { return is_called(*person, word); });
        return found != before.end() && (person->key != task.owner.key || found == before.begin());
    });
    if (is_same) return;
    Words words;
    for (const Member* person : people) {
        const auto found = std::find_if(before.begin(), before.end(), [person](const auto& word) { return is_called(*person, word); });
        words.push_back(found == before.end() ? "@" + person->handle : *found);
    }
    page.set("assignee", words);
}

void Changes::set_labels(Page& page, const Task& task, const std::string& folder) const {
    const std::string joined = text::with_commas(text::join(page.texts("labels"), ","));
    std::set<std::string> before;
    for (const std::string& label : text::split(joined, ',')) before.insert(std::string(text::trim(label)));
    Words labels = task.labels;
    if (folder.ends_with("drafts")) std::erase(labels, "draft");
    if (before == std::set<std::string>(labels.begin(), labels.end())) return;
    page.set("labels", labels);
}

void Changes::set_days(Page& page, const Task& task) const {
    const auto set = [&](const char* key, std::optional<Day> day, bool may_begin) {
        const std::string before(text::trim(page.text(key)));
        if (before.empty() && (!day || !may_begin)) return;
        const auto moment = day_from_iso(before) ? std::nullopt : moment_of(before, Zone("UTC"));
        const std::string said = moment ? to_text(terms_.zone.day_of(*moment)) : before;
        if (const std::string wanted = day ? to_text(*day) : std::string{}; wanted != said) page.set(key, wanted);
    };
    set("due_date", task.due, true);
    set("planned_start", task.start, false);  // words of some editions, which others take away
    set("planned_end", task.finish, false);
}

void Changes::set_milestone(Page& page, const Task& task) const {
    const Milestone* milestone = around_.milestone(task.milestone);
    const std::string before = one_line(page.text("milestone"));
    if (milestone == nullptr) {
        if (!before.empty()) page.set("milestone", std::string{});
        return;
    }
    const std::string file = id_within(milestone->external_id, origin);
    const bool is_same = text::lower(before) == text::lower(milestone->title) || (!file.empty() && text::lower(before) == file);
    if (!is_same) page.set("milestone", file.empty() ? one_line(milestone->title) : file);
}

// Ids that mean nothing here may mean something there, and stay.
void Changes::set_ties(Page& page, const Task& task) const {
    Words wanted;
    for (const Link* link : around_.waits(task)) {
        if (link->type == LinkType::relates) continue;
        const std::string id = id_of_task_(*around_.task(link->blocker));
        if (!id.empty() && std::find(wanted.begin(), wanted.end(), id) == wanted.end()) wanted.push_back(id);
    }
    const std::string self = id_of(page.text("id"));
    const Words before = page.texts("dependencies");
    Words after;
    for (const std::string& one : before) {
        const auto found = std::find(wanted.begin(), wanted.end(), id_of(one, self));
        if (found == wanted.end() && is_known_(id_of(one, self))) continue;
        if (found != wanted.end()) wanted.erase(found);
        after.push_back(one);
    }
    after.insert(after.end(), wanted.begin(), wanted.end());
    if (after != before) page.set("dependencies", after);

    const std::string parent_before = page.text("parent_task_id");
    const Task* parent = around_.task(task.parent);
    const std::string parent_wanted = parent == nullptr ? std::string{} : id_of_task_(*parent);
    if (parent_before.empty() ? parent_wanted.empty() : id_of(parent_before, self) == parent_wanted) return;
    if (parent_wanted.empty() && !is_known_(id_of(parent_before, self))) return;
    page.set("parent_task_id", parent_wanted);
}

void Changes::set_words(Page& page, const Task& task) const {
    const std::string body = without_returns(task.body);
    if (without_returns(body_of(page)) == body) return;
    for (const auto& [part, content] : parts_of_body(body))
        if (page.content(part) != content) page.set_content(part, content);
}

void Changes::set_checklists(Page& page, const Task& task) const {
    const auto is_equal = [](const Point& one, const Point& other) { return one.text == other.text && one.is_done == other.is_done; };
    std::vector<Point> criteria, done;
    std::multiset<std::string> of_criteria, of_done;
    for (const Point& point : page.points(Part::acceptance)) of_criteria.insert(point.text);
    for (const Point& point : page.points(Part::done)) of_done.insert(point.text);
    const auto takes = [](std::multiset<std::string>& texts, const std::string& text) {
        const auto place = texts.find(text);
        if (place == texts.end()) return false;
        texts.erase(place);
        return true;
    };
    for (const Acceptance* one : around_.acceptance(task)) {
        Point point{one_line(one->text), one->checked};
        const bool is_of_done = !takes(of_criteria, point.text) && takes(of_done, point.text);
        (is_of_done ? done : criteria).push_back(std::move(point));
    }
    for (const auto& [part, points] : {std::pair{Part::acceptance, &criteria}, {Part::done, &done}}) {
        const std::vector<Point> before = page.points(part);
        if (!std::equal(before.begin(), before.end(), points->begin(), points->end(), is_equal)) page.set_points(part, *points);
    }
}

// Nobody takes back what was said: what only the page has stays.
void Changes::set_comments(Page& page, const Task& task) const {
    for (const Comment* comment : around_.comments(task)) {
        const std::vector<PageComment> here = page.comments();
        const std::string text = without_returns(comment->text);
        const bool is_here = text.empty() || std::any_of(here.begin(), here.end(), [&text](const PageComment& one) { return one.text == text; });
        const std::string author = around_.handle(comment->author);
        if (!is_here) page.add_comment({author.empty() ? author : "@" + author, minute_text(comment->created), text});
    }
}

}  // namespace muster::exchange::backlog
