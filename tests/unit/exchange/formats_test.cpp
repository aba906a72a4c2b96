#include <doctest/doctest.h>

#include <functional>

#include <muster/error.h>

#include "exchange/beads.h"
#include "exchange/checklist.h"
#include "exchange/github.h"
#include "exchange/gitlab.h"
#include "exchange/jira.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"
#include "exchange/taskwarrior.h"
#include "exchange/todotxt.h"

using namespace muster;
using namespace muster::exchange;

namespace {

using Read = void (*)(const std::string&, const Zone&, const ItemSink&, const RejectSink&);

std::vector<Item> items_of(Read read, const std::string& text) {
    std::vector<Item> items;
    read(
        text, Zone("Asia/Shanghai"), [&](Item item) { items.push_back(std::move(item)); },
        [](std::int64_t, const std::string&, const std::string&) {});
    return items;
}

std::string cell(const Item& item, const std::string& name) {
    for (const auto& [field, text] : item.cells)
        if (field == name) return text;
    return {};
}

}  // namespace

TEST_CASE("moments are read in the spellings of other programs, and nothing else is") {
    const Zone zone("Asia/Shanghai");
    const auto wanted = instant_from_iso("2026-03-09T08:00:05Z");
    for (const char* text : {"20260309T080005Z", "2026-03-09T08:00:05Z", "2026-03-09T16:00:05.123+0800",
                             "2026-03-09T16:00:05+08:00", "2026-03-09 16:00:05", "2026-03-09T03:00:05-0500"})
        CHECK_MESSAGE(moment_of(text, zone) == wanted, text);
    for (const char* text : {"", "soon", "2026", "2026-02-30", "2026-03-09T", "2026-03-09T25:00", "2026-03-09T08:00:05Zx", "03/09/2026"})
        CHECK_MESSAGE(!moment_of(text, zone), text);
    CHECK(day_text("20260308T160000Z", zone) == "2026-03-09");
    CHECK(same_day("20260308T170000Z", day_from_iso("2026-03-09"), zone) == "20260308T170000Z");
    CHECK(!same_day("20260308T170000Z", day_from_iso("2026-03-10"), zone));
}

TEST_CASE("objects come one by one with the line they begin on") {
    std::vector<std::pair<std::int64_t, std::string>> found;
    const auto collect = [&found](std::int64_t line, const Json& object) { found.emplace_back(line, object.dump()); };
    read_objects("[\n{\"a\":[{\"b\":1}]},\n\n 2]", {}, collect);
    CHECK(found == std::vector<std::pair<std::int64_t, std::string>>{{2, R"({"a":[{"b":1}]})"}, {4, "2"}});
    found.clear();
    read_objects("{\"x\":1}\n{\"x\":2},\n", {}, collect);
    CHECK(found == std::vector<std::pair<std::int64_t, std::string>>{{1, R"({"x":1})"}, {2, R"({"x":2})"}});
    found.clear();
    read_objects("{\"total\":1,\"issues\":[\n{\"x\":1}],\"z\":[3]}", "issues", collect);
    CHECK(found == std::vector<std::pair<std::int64_t, std::string>>{{2, R"({"x":1})"}});
    CHECK_THROWS_AS(read_objects(std::string(100'000, '['), {}, collect), Error);
    CHECK_THROWS_AS(read_objects("[{\"a\":\"\xff\"}]", {}, collect), Error);
}

TEST_CASE("every beginning of a file is read or refused, and nothing else comes of it") {
    const std::string text = R"([{"uuid":"a","iid":1,"number":1,"id":"b","key":"K-1","title":"t\u00e9","description":"一",)"
                             R"("status":"pending","fields":{"summary":"s"},"tags":["x"],"annotations":[{}]}])";
    for (const Read read : {read_taskwarrior, read_github, read_gitlab, read_jira, read_beads}) {
        CHECK(items_of(read, text).size() <= 2);
        for (std::size_t size = 1; size < text.size(); ++size)
            CHECK_THROWS_AS(items_of(read, text.substr(0, size)), Error);
        for (std::size_t at = 0; at < text.size(); ++at)
            for (const char c : {'{', '"', ']', '0', '\0', '\xff'}) {
                std::string other = text;
                other[at] = c;
                try {
                    items_of(read, other);
                } catch (const Error& error) {
                    CHECK(error.failure() == Failure::usage);
                }
            }
    }
    for (const Read read : {read_todotxt, read_checklist})
        for (const char* odd : {"x", "x ", "(A)", "(A) ", "- [ ]", "- [ ] ", "1.", "1. [x] (T)", "(M)", "#", "##", ":", "- [x] :", "- [ ] @", "\t", "```"})
            CHECK_NOTHROW(items_of(read, odd));
}

TEST_CASE("a line of todo.txt") {
    const Item item = items_of(read_todotxt, "(B) 2026-03-01 Call +Mom about 10:30 @phone due:2026-03-09 x:y").at(0);
    CHECK(cell(item, "title") == "Call +Mom about 10:30");
    CHECK(cell(item, "priority") == "1");
    CHECK(cell(item, "labels") == "@phone,Mom");
    CHECK(cell(item, "due") == "2026-03-09");
    CHECK(item.source_fields == R"({"todotxt":{"marks":["x:y"],"created":"2026-03-01"}})");
    const auto twice = items_of(read_todotxt, "Same\nSame\n");
    CHECK(cell(twice.at(0), "external_id") != cell(twice.at(1), "external_id"));
}

TEST_CASE("a checklist has headings, parts, descriptions and code") {
    const auto items = items_of(read_checklist,
                                "# All\n- [ ] One \\#1 (T7)\n  more\n  - [x] Part\n\n```\n- [ ] code\n```\n## Beta (M2)\n"
                                "1. [/] Two #l @li @bo est:2h\n\n## 厨房, 2\n* [-] Three\n- [?] no box\n");
    REQUIRE(items.size() == 4);
    CHECK(cell(items[0], "title") == "One #1");
    CHECK(cell(items[0], "id") == "T7");
    CHECK(cell(items[0], "body") == "more");
    CHECK(cell(items[1], "parent") == "T7");
    CHECK(cell(items[1], "state") == "done");
    CHECK(cell(items[2], "milestone") == "M2");
    CHECK(cell(items[2], "owner") == "li");
    CHECK(items[2].doers.size() == 1);
    CHECK(cell(items[3], "labels") == "厨房  2");
    CHECK(cell(items[3], "state") == "dropped");
}

TEST_CASE("a title that looks like marks comes back from a checklist") {
    Work work;
    for (const char* title : {"see #4", "mail @bob", "at due:2026-03-09", "call (T3)", "=cmd|' /C calc'!A0", "plain"}) {
        Task task;
        task.key = task.number = static_cast<int>(work.tasks.size()) + 1;
        task.title = title;
        work.tasks.push_back(task);
    }
    const auto items = items_of(read_checklist, to_checklist(work));
    REQUIRE(items.size() == work.tasks.size());
    for (std::size_t i = 0; i < items.size(); ++i) CHECK(cell(items[i], "title") == work.tasks[i].title);
}

TEST_CASE("jira: a work log of less than nothing is none") {
    const auto worklogs = [](const char* seconds) {
        return items_of(read_jira, std::string(R"({"issues":[{"key":"K-1","fields":{"summary":"s","worklog":{"worklogs":[{"started":"2026-03-02T10:00:00.000+0800","timeSpentSeconds":)") +
                                       seconds + "}]}}}]}")
            .at(0)
            .times.size();
    };
    CHECK(worklogs("5400") == 1);
    CHECK(worklogs("0") == 0);
    CHECK(worklogs("-9223372036854775808") == 0);
}

namespace {

Work work_with(const std::string& title, const std::string& label = {}) {
    Work work;
    work.zone = "UTC";
    Task task;
    task.key = 1;
    task.number = 1;
    task.title = title;
    if (!label.empty()) task.labels = {label};
    work.tasks.push_back(task);
    return work;
}

}  // namespace

TEST_CASE("files of text hold control characters as what can be seen, and no others change") {
    for (const auto& [read, write] : {std::pair{&read_checklist, &to_checklist}, {&read_todotxt, &to_todotxt}}) {
        const std::string bad = write(work_with("Red \x1b[31m\x07 \xc2\x9b" "1m\x7f", "a\x1b[1mb"));
        CHECK(bad.find_first_of("\x1b\x07\x7f") == std::string::npos);
        const auto items = items_of(read, bad);
        REQUIRE(items.size() == 1);
        CHECK(cell(items[0], "title") == "Red \\x1b[31m\\x07 <U+009B>1m\\x7f");
        CHECK(cell(items[0], "labels") == "a\\x1b[1mb");
        CHECK(write(work_with(cell(items[0], "title"), cell(items[0], "labels"))) == bad);
        for (const char* title : {"Plain", "修复登录 客户 👩‍💻", "שלום \xe2\x80\x8f!", "C:\\temp \\x1b", "50 % of (most)", "<b>&amp;</b>"})
            CHECK_MESSAGE(cell(items_of(read, write(work_with(title)))[0], "title") == title, title);
    }
    for (const char* title : {R"(a \# b)", R"(a \\ b)", R"(a \\# b)", R"(a \#b)", R"(ends \)", R"(x #tag\#no)", R"(x due:a\:b)", R"(x \@li)"})
        CHECK_MESSAGE(cell(items_of(read_checklist, to_checklist(work_with(title)))[0], "title") == title, title);
}

TEST_CASE("a task known by its text is known by what its control characters are shown as") {
    const std::string raw = cell(items_of(read_todotxt, "Red \x1b[31m\r\n")[0], "external_id");
    CHECK(raw == cell(items_of(read_todotxt, "Red \\x1b[31m\n")[0], "external_id"));
    CHECK(raw != cell(items_of(read_todotxt, "Red [31m\n")[0], "external_id"));
}
