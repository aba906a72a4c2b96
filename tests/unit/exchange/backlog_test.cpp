#include <doctest/doctest.h>

#include <muster/error.h>

#include "base/json.h"
#include "exchange/backlog/changes.h"
#include "exchange/backlog/reader.h"
#include "exchange/backlog/writer.h"

using namespace muster;
using namespace muster::exchange;
using namespace muster::exchange::backlog;

namespace {

const std::string full = R"(---
id: TASK-2
title: 'Search: a box'
status: In Progress
assignee:
  - '@sara'
  - '@li'
reporter: '@bo'
created_date: '2026-02-03 03:14'
updated_date: '2026-02-06 18:09'
labels:
  - ui
milestone: m-1
dependencies:
  - task-01
references:
  - 'https://example.com'
priority: high
type: feature
own_key: [kept]
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
People look.

## Why

Because.
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria
<!-- AC:BEGIN -->
- [x] #1 It finds
- [ ] #2 It is quick
<!-- AC:END -->

## Implementation Plan

<!-- SECTION:PLAN:BEGIN -->
1. Index
<!-- SECTION:PLAN:END -->

## Comments
<!-- COMMENTS:BEGIN -->
<!-- COMMENT:BEGIN -->
index: 1
author: @li
created: 2026-02-05 10:00

Good.

Very.
<!-- COMMENT:END -->
<!-- COMMENTS:END -->

## Definition of Done
<!-- DOD:BEGIN -->
- [ ] #1 Tests pass
<!-- DOD:END -->

## Ours

Stays.
)";

std::string cell(const Item& item, const std::string& name) {
    for (const auto& [field, text] : item.cells)
        if (field == name) return text;
    return "(none)";
}

Item item_of(const std::string& text, const Place& place = {"tasks", "task-2 - x.md"}, const Terms& terms = {}) {
    return read_task(Page(text), text, place, terms);
}

std::string refusal(const std::string& text) {
    try {
        item_of(text);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

/// The project that an import of `full` makes.
Work work() {
    Work work;
    work.about.name = "Shop";
    work.zone = "UTC";
    const auto add_member = [&](Key key, const char* handle) {
        Member member;
        member.key = key;
        member.handle = handle;
        work.members.push_back(member);
    };
    add_member(1, "sara");
    add_member(2, "li");
    Milestone milestone;
    milestone.key = 1;
    milestone.title = "First & last";
    milestone.external_id = "backlog:m-1";
    work.milestones.push_back(milestone);
    for (int i = 1; i <= 2; ++i) {
        Task task;
        task.key = task.number = i;
        task.uid = random_uid();
        task.external_id = i == 1 ? "backlog:TASK-1" : "backlog:TASK-2";
        task.title = "One";
        task.changed = *instant_from_iso("2026-03-02T08:00:00Z");
        work.tasks.push_back(task);
    }
    Task& task = work.tasks[1];
    const Item item = item_of(full);
    task.title = "Search: a box";
    task.body = cell(item, "body");
    task.type = TaskType::story;
    task.state = TaskState::doing;
    task.priority = 1;
    task.owner.key = 1;
    task.milestone.key = 1;
    task.labels = {"ui"};
    task.source_fields = item.source_fields;
    Assignment assignment;
    assignment.task.key = 2;
    assignment.member.key = 2;
    assignment.role = muster::Part::doer;
    work.assignments.push_back(assignment);
    Link link;
    link.task.key = 2;
    link.blocker.key = 1;
    work.links.push_back(link);
    for (const Point& point : item.acceptance) {
        Acceptance one;
        one.task.key = 2;
        one.text = point.text;
        one.checked = point.is_done;
        work.acceptance.push_back(one);
    }
    Comment comment;
    comment.task.key = 2;
    comment.author.key = 2;
    comment.text = "Good.\n\nVery.";
    work.comments.push_back(comment);
    return work;
}

std::string written(const Work& work, const std::vector<FileHere>& here = {}) {
    for (const FileToBe& file : files_of(work, {}, here, "task"))
        if (file.place.name.starts_with("task-2 ")) return file.text;
    return {};
}

}  // namespace

TEST_CASE("backlog: a file says what muster has fields for") {
    const Item item = item_of(full);
    CHECK(cell(item, "external_id") == "backlog:TASK-2");
    CHECK(cell(item, "title") == "Search: a box");
    CHECK(cell(item, "state") == "doing");
    CHECK(cell(item, "owner") == "@sara");
    REQUIRE(item.doers.size() == 1);
    CHECK(item.doers[0].person == "@li");
    CHECK(cell(item, "labels") == "ui");
    CHECK(cell(item, "priority") == "high");
    CHECK(cell(item, "body") == "People look.\n\n## Why\n\nBecause.\n\n## Implementation Plan\n\n1. Index");
    REQUIRE(item.links.size() == 1);
    CHECK(item.links[0].id == "backlog:TASK-1");
    REQUIRE(item.acceptance.size() == 3);
    CHECK(item.acceptance[0].is_done);
    CHECK(item.acceptance[2].text == "Tests pass");
    REQUIRE(item.comments.size() == 1);
    CHECK(item.comments[0].text == "Good.\n\nVery.");
    CHECK(item.comments[0].at == instant_from_iso("2026-02-05T10:00:00Z"));
    CHECK(cell(item, "closed") == "(none)");
}

TEST_CASE("backlog: the words of a person are read too") {
    const Item item = item_of(
        "---\nid: 7\ntitle: Old\nstatus: ''\nassignee: @sara\nlabels: []\ndue_date: 2026-03-09 23:30\ndependencies: [3, task-4.02]\n---\n"
        "Just text.\n\n## Acceptance criteria\n\n- [X] one\n- two\n- [ ] #3\n\n## Implementation notes\nNote\n\n## Ours\nmore\n",
        {"completed", "x.md"}, Terms{.zone = Zone("Asia/Shanghai")});
    CHECK(cell(item, "external_id") == "backlog:TASK-7");
    CHECK(cell(item, "state") == "done");
    CHECK(cell(item, "owner") == "@sara");
    CHECK(cell(item, "due") == "2026-03-10");
    REQUIRE(item.links.size() == 2);
    CHECK(item.links[0].id == "backlog:TASK-3");
    CHECK(item.links[1].id == "backlog:TASK-4.2");
    REQUIRE(item.acceptance.size() == 2);
    CHECK(item.acceptance[1].text == "#3");
    CHECK(cell(item, "body") == "Just text.\n\n## Implementation Notes\n\nNote\n\n## Ours\nmore");
    CHECK(cell(item_of("---\nid: DRAFT-1\ntitle: x\nlabels: [a]\n---\n", {"drafts", "x.md"}), "labels") == "a,draft");
}

TEST_CASE("backlog: a status means what it says, or what its place says") {
    Terms terms;
    terms.statuses = {"Ideas", "Building", "Shipped"};
    terms.stages.emplace_back();
    terms.stages[0].name = "In test";
    CHECK(standing_of("Ideas", "tasks", terms).state == TaskState::todo);
    CHECK(standing_of("building", "tasks", terms).state == TaskState::doing);
    CHECK(standing_of("Shipped", "tasks", terms).state == TaskState::done);
    CHECK(standing_of("Blocked", "tasks", terms).state == TaskState::blocked);
    CHECK(standing_of("in test", "tasks", terms).stage == "In test");
    CHECK(standing_of("never heard", "tasks", terms).state == TaskState::todo);
    CHECK(standing_of("Ideas", "completed", terms).state == TaskState::done);
    CHECK(standing_of("Ideas", "archive/tasks", terms).state == TaskState::dropped);
}

TEST_CASE("backlog: what is no task is refused with the reason") {
    CHECK(refusal("text\n") == "it has no front matter");
    CHECK(refusal("") == "it has no front matter");
    CHECK(refusal("---\nid: 1\n") == "its front matter has no end");
    CHECK(refusal("---\nid: 1\n---\n") == "it has no title");
    CHECK(refusal("---\ntitle: x\n---\n") == "it has no id");
    CHECK(refusal("---\nid: 1\nid: 2\n---\n") == "line 3: the key 'id' stands there twice");
    CHECK(refusal(std::string("---\nid: 1\n---\n\0", 15)) == "this is no text");
    CHECK(refusal("---\nid: 1\ntitle: x\nz: " + std::string(70'000, 'z') + "\n---\n") == "its front matter is longer than 64 KiB");
}

TEST_CASE("backlog: every beginning of a file is read or refused, and so is every change of a byte") {
    for (std::size_t size = 0; size < full.size(); ++size) refusal(full.substr(0, size));
    for (std::size_t at = 0; at < full.size(); ++at)
        for (const char c : {'\n', '#', '[', '-', '\0', '\xff', '\t'}) {
            std::string other = full;
            other[at] = c;
            refusal(other);
        }
}

TEST_CASE("backlog: what is not changed comes back to the byte") {
    CHECK(written(work()) == full);
    CHECK(written(work(), {{{"tasks", "task-2 - Old-name.md"}, full}}) == full);
    const std::string windows = [] {
        std::string text;
        for (const char c : full) text += c == '\n' ? "\r\n" : std::string(1, c);
        return text;
    }();
    CHECK(written(work(), {{{"tasks", "task-2 - x.md"}, windows}}) == windows);
}

TEST_CASE("backlog: a change touches its own lines and the day of the change") {
    const std::string updated = with(full, "2026-02-06 18:09", "2026-03-02 08:00");
    Work changed = work();
    changed.tasks[1].title = "Find";
    CHECK(written(changed) == with(updated, "title: 'Search: a box'", "title: Find"));

    changed = work();
    changed.tasks[1].state = TaskState::done;
    CHECK(written(changed) == with(updated, "status: In Progress", "status: Done"));

    changed = work();
    changed.assignments.clear();
    CHECK(written(changed) == with(updated, "  - '@li'\n", ""));

    changed = work();
    changed.links.clear();
    CHECK(written(changed) == with(updated, "dependencies:\n  - task-01", "dependencies: []"));

    changed = work();
    changed.tasks[1].due = day_from_iso("2026-12-01");
    CHECK(written(changed) == with(updated, "labels:", "due_date: '2026-12-01'\nlabels:"));

    changed = work();
    changed.tasks[1].milestone = {};
    CHECK(written(changed) == with(updated, "milestone: m-1\n", ""));

    changed = work();
    changed.acceptance[1].checked = true;
    CHECK(written(changed) == with(updated, "- [ ] #2", "- [x] #2"));

    changed = work();
    changed.acceptance.erase(changed.acceptance.begin() + 2);
    CHECK(written(changed) == with(updated, "## Definition of Done\n<!-- DOD:BEGIN -->\n- [ ] #1 Tests pass\n<!-- DOD:END -->\n\n", ""));

    changed = work();
    changed.tasks[1].body = "Short\n\n## Final Summary\n\nThe end";
    std::string wanted = with(updated, "People look.\n\n## Why\n\nBecause.", "Short");
    wanted = with(wanted, "## Implementation Plan\n\n<!-- SECTION:PLAN:BEGIN -->\n1. Index\n<!-- SECTION:PLAN:END -->\n\n", "");
    wanted = with(wanted, "<!-- COMMENTS:END -->\n\n",
                  "<!-- COMMENTS:END -->\n\n## Final Summary\n\n<!-- SECTION:FINAL_SUMMARY:BEGIN -->\nThe end\n<!-- SECTION:FINAL_SUMMARY:END -->\n\n");
    CHECK(written(changed) == wanted);

    changed = work();
    Comment comment;
    comment.task.key = 2;
    comment.author.key = 1;
    comment.created = *instant_from_iso("2026-03-03T09:30:00Z");
    comment.text = "So <!-- COMMENT:END --> it is";
    changed.comments.push_back(comment);
    wanted = with(full, "2026-02-06 18:09", "2026-03-03 09:30");
    CHECK(written(changed) == with(wanted, "<!-- COMMENTS:END -->",
                                   "\n<!-- COMMENT:BEGIN -->\nindex: 2\nauthor: @sara\ncreated: 2026-03-03 09:30\n\nSo <! -- COMMENT:END --> it is\n"
                                   "<!-- COMMENT:END -->\n<!-- COMMENTS:END -->"));
}

TEST_CASE("backlog: ids that mean nothing to the project stay, and its own are brought in") {
    const std::string other = with(full, "  - task-01\n", "  - TASK-77\n");
    CHECK(holds(written(work(), {{{"tasks", "task-2 - a.md"}, other}}), "dependencies:\n  - TASK-77\n  - TASK-1\n"));
}

TEST_CASE("backlog: a task of muster's own gets a free id and keeps it") {
    Work own = work();
    Task task;
    task.key = task.number = 3;
    task.uid = random_uid();
    task.title = "New: thing";
    task.parent.key = 2;
    task.type = TaskType::bug;
    task.created = *instant_from_iso("2026-03-02T08:00:00Z");
    own.tasks.push_back(task);
    own.tasks.push_back(task);
    own.tasks[3].key = own.tasks[3].number = 4;
    own.tasks[3].state = TaskState::dropped;
    const std::vector<FileHere> here{{{"archive/tasks", "task-8 - Gone.md"}, "---\nid: TASK-8\ntitle: Gone\n---\n"}, {{"tasks", "task-9 - torn.md"}, "---\n"}};
    auto files = files_of(own, {}, here, "task");
    REQUIRE(files.size() == 4);  // with the milestone; what was dropped and never there stays away
    CHECK(files[2].place.name == "task-10 - New-thing.md");
    CHECK(files[2].text ==
          "---\nid: TASK-10\ntitle: 'New: thing'\nstatus: To Do\nassignee: []\ncreated_date: '2026-03-02 08:00'\nlabels: []\ndependencies: []\n"
          "parent_task_id: TASK-2\npriority: medium\ntype: bug\n---\n\n<!-- muster:T3 " + to_text(task.uid) + " -->\n");
    // Backlog.md leaves the remark where it is, and so the task is found again whatever becomes of its id.
    std::vector<FileHere> again;
    for (const FileToBe& file : files) again.push_back({file.place, file.text});
    for (const FileToBe& file : files_of(own, {}, again, "task")) CHECK_MESSAGE(file.is_same, file.place.name);
    Terms terms;
    terms.is_own = [&](const std::string& number, const std::string& identity) { return number == "T3" && identity == to_text(task.uid); };
    CHECK(cell(item_of(files[2].text, files[2].place, terms), "id") == "T3");
    CHECK(cell(item_of(files[2].text, files[2].place), "id") == "(none)");
}

TEST_CASE("backlog: no file is overwritten that is not the task's, and none is left behind") {
    Work changed = work();
    changed.tasks[1].title = "Find";
    const std::vector<FileHere> here{{{"tasks", "task-2 - Search-a-box.md"}, full}};
    for (const FileToBe& file : files_of(changed, {}, here, "task"))
        if (file.place.name == "task-2 - Find.md") CHECK(file.before == "tasks/task-2 - Search-a-box.md");
    CHECK_THROWS_WITH_AS(written(changed, {here[0], {{"tasks", "task-2 - Find.md"}, {}}}),
                         "tasks/task-2 - Find.md is there, and is no file of that task", Error);
    CHECK_THROWS_AS(written(work(), {here[0], {{"completed", "task-2 - b.md"}, full}}), Error);
    changed.tasks[1].state = TaskState::dropped;
    for (const FileToBe& file : files_of(changed, {}, here, "task"))
        if (file.place.name.starts_with("task-2")) CHECK(file.place.folder == "archive/tasks");
    // What is kept of a file may say anything.
    changed.tasks[1].source_fields = R"({"backlog":{"file":"../../etc/.md","text":"no page"}})";
    for (const FileToBe& file : files_of(changed, {}, {}, "task")) CHECK(!holds(file.place.folder + file.place.name, ".."));
}

TEST_CASE("backlog: names of files fit every file system") {
    CHECK(file_name("TASK-7", "Fix it: now (please)!") == "task-7 - Fix-it-now-please.md");
    CHECK(file_name("TASK-7", "a/b\\c*?\"<>|\n\t d") == "task-7 - a-b-c-d.md");
    CHECK(file_name("TASK-7", "!!!") == "task-7 - untitled.md");
    CHECK(file_name("../../x", "y") == "..-..-x - y.md");
    std::string chinese;
    for (int i = 0; i < 200; ++i) chinese += "登";
    const std::string name = file_name("TASK-7", chinese);
    CHECK(name.size() <= 255);
    CHECK(name.size() > 250);
    CHECK(name.ends_with("登.md"));
    CHECK(file_name(chinese, chinese).size() <= 255);
}

TEST_CASE("backlog: a milestone that was a file is one again") {
    Work with_milestone = work();
    with_milestone.milestones[0].body = "The first.";
    with_milestone.milestones[0].due = day_from_iso("2026-12-01");
    const auto files = files_of(with_milestone, {}, {}, "task");
    CHECK(files.back().place.folder == "milestones");
    CHECK(files.back().place.name == "m-1 - first-&-last.md");
    CHECK(files.back().text == "---\nid: m-1\ntitle: \"First & last\"\ndue_date: '2026-12-01'\n---\n\n## Description\n\nThe first.\n");
    const Item item = read_milestone(Page(files.back().text));
    CHECK(cell(item, "external_id") == "backlog:m-1");
    CHECK(cell(item, "due") == "2026-12-01");
    CHECK(cell(item, "body") == "The first.");
}

TEST_CASE("backlog: a new config.yml knows every status of the files") {
    const std::vector<FileToBe> files{{{"tasks", "x.md"}, "---\nid: 1\ntitle: x\nstatus: Review\n---\n"}};
    CHECK(holds(config_of("A \"b\"", {}, files), "project_name: \"A \\\"b\\\"\"\ndefault_status: \"To Do\"\nstatuses: [\"To Do\", \"In Progress\", \"Review\", \"Done\"]\n"));
}

TEST_CASE("backlog: an id that another folder gave is kept where it is free") {
    Work own = work();
    own.tasks[1].external_id.clear();  // its file came from muster
    CHECK(holds(written(own), "id: TASK-2\n"));
    const std::vector<FileHere> here{{{"tasks", "task-2 - Other.md"}, "---\nid: TASK-2\ntitle: Other\n---\n"}};
    for (const FileToBe& file : files_of(own, {}, here, "task"))
        if (file.place.name.starts_with("task-3 ")) CHECK(holds(file.text, "id: TASK-3\n"));
    CHECK(written(own, here).empty());
}

TEST_CASE("backlog: what a file says no more is noted, and what other programs said stays") {
    const Item before = item_of(full);
    Item after = item_of("---\nid: TASK-2\ntitle: x\nassignee: ['@li']\n---\n\n## Acceptance Criteria\n- [ ] It finds\n");
    note_what_went(after, R"({"github":{"number":12},"backlog":)" + Json::parse(before.source_fields).find("backlog")->dump() + "}", {});
    CHECK(after.gone.blockers == std::vector<std::string>{"backlog:TASK-1"});
    CHECK(after.gone.acceptance == std::vector<std::string>{"It is quick", "Tests pass"});
    CHECK(after.gone.doers == std::vector<std::string>{"@li"});  // the owner now
    CHECK(!after.gone.parent);
    CHECK(cell(after, "milestone").empty());
    CHECK(cell(after, "due") == "(none)");
    CHECK(after.source_fields.starts_with(R"({"github":{"number":12},"backlog":{"file")"));
    for (const char* kept : {"", "{}", "[]", "nothing", R"({"backlog":{"text":"---"}})", R"({"backlog":5})"}) {
        Item other = item_of(full);
        note_what_went(other, kept, {});
        CHECK_MESSAGE(other.gone.blockers.empty(), kept);
    }
}

TEST_CASE("backlog: a coarser word does not overrule the task that it was written for") {
    Task task;
    task.state = TaskState::blocked;
    task.priority = 0;
    task.type = TaskType::requirement;
    const auto left = [&task](const std::string& text, const Place& place) {
        Item item = item_of(text, place);
        leave_what_is_meant(item, Page(text), place, task, {});
        return cell(item, "state") + " " + cell(item, "priority") + " " + cell(item, "type");
    };
    CHECK(left(full, {"tasks", "x.md"}) == "(none) (none) (none)");
    CHECK(left(full, {"completed", "x.md"}) == "done (none) (none)");
    const std::string other = with(with(with(full, "In Progress", "Done"), "priority: high", "priority: low"), "type: feature", "type: bug");
    CHECK(left(other, {"tasks", "x.md"}) == "done low bug");
    task.state = TaskState::done;
    CHECK(left(other, {"tasks", "x.md"}) == "(none) low bug");
}
