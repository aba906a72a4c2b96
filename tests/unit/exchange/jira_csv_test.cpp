#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/json.h"
#include "base/table_cell.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/jira_csv.h"
#include "exchange/jira_heads.h"
#include "exchange/jira_words.h"
#include "exchange/ties.h"

using namespace muster;
using namespace muster::exchange;

namespace {

struct Found {
    std::vector<Item> items;
    std::vector<std::string> rejects;
};

Found read(const std::string& text, DayOrder order = DayOrder::unknown,
           const std::map<std::string, const Field*>& said = {}) {
    Found found;
    JiraTable(text, order)
        .read(
            said, Zone("UTC"),
            [&](Item item) {
                if (item.noun == "task") found.items.push_back(std::move(item));
            },
            [&](std::int64_t line, const std::string& message, const std::string&) {
                found.rejects.push_back(std::to_string(line) + ": " + message);
            });
    return found;
}

std::string cell(const Item& item, std::string_view field) {
    for (const auto& [name, text] : item.cells)
        if (name == field) return text;
    return "-";
}

}  // namespace

TEST_CASE("jira csv: heads that are repeated add up") {
    const Found found = read(
        "Summary,Issue key,Labels,Labels,Labels,Sprint,Sprint,Comment,Comment,Fix versions,Fix versions\n"
        "A,W-1,a,,b,S1,S2,05/Feb/26 9:30 AM;li;one; two,no date;x;y,,\n"
        "B,W-2,,,,S1,,,,1.0,2.0\n");
    REQUIRE(found.items.size() == 2);
    CHECK(cell(found.items[0], "labels") == "a, b");
    CHECK(cell(found.items[0], "milestone") == "S2");
    CHECK(cell(found.items[1], "milestone") == "1.0");
    REQUIRE(found.items[0].comments.size() == 2);
    CHECK(found.items[0].comments[0].author == "li");
    CHECK(found.items[0].comments[0].text == "one; two");
    CHECK(found.items[0].comments[1].author.empty());
    CHECK(found.items[0].comments[1].text == "no date;x;y");
    const Json kept = Json::parse(found.items[0].source_fields);
    REQUIRE(kept.find("jira-csv") != nullptr);
    CHECK(kept.find("jira-csv")->find("Labels")->items()->size() == 2);
}

TEST_CASE("jira csv: seconds, work logs, links, parents by key or id") {
    const Found found = read(
        "Summary,Issue key,Issue id,Original Estimate,Remaining Estimate,Log Work,Log Work,Parent,"
        "Inward issue link (Blocks),Outward issue link (Blocks),Outward issue link (Cloners)\n"
        "A,W-1,100,5400,30,\"a;b;2026-02-05 10:15;li;3600\",90,,,W-2,W-3\n"
        "B,W-2,101,2h 30m,5400.0,,,100,W-1,,\n"
        "C,W-3,102,,,,,W-1,,,\n"
        "D,W-4,103,,,,,999,,,\n");
    REQUIRE(found.items.size() == 4);
    CHECK(found.rejects ==
          std::vector<std::string>{"2: taken without a work log that is not 'comment;date;author;seconds'"});
    CHECK(cell(found.items[0], "estimate") == "90m");
    CHECK(cell(found.items[0], "remaining") == "-");
    REQUIRE(found.items[0].times.size() == 1);
    CHECK(found.items[0].times[0].note == "a;b");
    CHECK(found.items[0].times[0].spent.minutes == 60);
    CHECK(to_text(*found.items[0].times[0].from) == "2026-02-05T10:15:00Z");
    CHECK(cell(found.items[1], "estimate") == "2h 30m");
    CHECK(cell(found.items[1], "remaining") == "90m");
    CHECK(cell(found.items[1], "parent") == "W-1");
    CHECK(cell(found.items[2], "parent") == "W-1");
    CHECK(cell(found.items[3], "parent") == "issue 999");
    REQUIRE(found.items[0].links.size() == 2);
    CHECK(found.items[0].links[0].kind == Tie::Kind::blocks);
    CHECK(found.items[0].links[1].kind == Tie::Kind::relates);
    CHECK(found.items[1].links.at(0).kind == Tie::Kind::blocked_by);
}

TEST_CASE("jira csv: dates are told apart by their column, by another, or not at all") {
    const char* const heads = "Summary,Issue key,Due date,Created\n";
    CHECK(cell(read(heads + std::string("A,W-1,3/9/26,\nB,W-2,3/21/26,\n")).items[0], "due") == "2026-03-09");
    CHECK(cell(read(heads + std::string("A,W-1,3/9/26,\nB,W-2,,21/3/26\n")).items[0], "due") == "2026-09-03");
    const Found open = read(heads + std::string("A,W-1,3/9/26,\nB,W-2,09/Mar/26,3/9/26\n"));
    CHECK(open.rejects == std::vector<std::string>{"2: '3/9/26' could be 2026-09-03 or 2026-03-09"});
    REQUIRE(open.items.size() == 1);
    CHECK(open.items[0].source_fields.find("\"Created\":\"3/9/26\"") != std::string::npos);
    CHECK(cell(read(heads + std::string("A,W-1,3/9/26,\n"), DayOrder::month_first).items[0], "due") == "2026-03-09");
}

TEST_CASE("jira csv: states by status, category and resolution") {
    CHECK(jira_state("In Progress", "", "") == TaskState::doing);
    CHECK(jira_state("待评审", "In Progress", "") == TaskState::doing);
    CHECK(jira_state("待评审", "Done", "Won't Do") == TaskState::dropped);
    CHECK(jira_state("Shipped", "", "Fixed") == TaskState::done);
    CHECK(jira_state("Shipped", "", "Unresolved") == TaskState::todo);
    CHECK(jira_state("Closed", "done", "Duplicate") == TaskState::dropped);
}

TEST_CASE("jira csv: older and newer heads, English and Chinese") {
    CHECK(jira_column("Work item key") == JiraColumn::key);
    CHECK(jira_column("Inward work item link (Blocks)") == JiraColumn::inward);
    CHECK(jira_link_type("Outward issue link (Blocks)") == "blocks");
    CHECK(jira_column("Component/s") == JiraColumn::other);
    CHECK(jira_column("问题关键字") == JiraColumn::key);
    CHECK(jira_column(" Fix Version/s ") == JiraColumn::version);
    const Found found = read("概要,问题关键字,到期日,状态\n登录,W-1,09/三月/26 10:15 上午,进行中\n");
    REQUIRE(found.items.size() == 1);
    CHECK(cell(found.items[0], "due") == "2026-03-09");
    CHECK(cell(found.items[0], "state") == "doing");
}

TEST_CASE("jira csv: heads that somebody says the meaning of") {
    const Field* labels = noun_of<Task>().find("labels");
    const Found found = read("Summary,Issue key,Custom field (Team),Labels\nA,W-1,Blue,x\n", DayOrder::unknown,
                             {{"Custom field (Team)", labels}, {"Labels", nullptr}});
    REQUIRE(found.items.size() == 1);
    CHECK(cell(found.items[0], "labels") == "Blue");
}

TEST_CASE("jira csv: what is no file of Jira's, and rows that are none") {
    CHECK_THROWS_WITH(read(""), "this is no table");
    CHECK_THROWS_WITH(read("Name,Id\nA,1\n"), "no column of this table is the Issue key");
    CHECK_THROWS_WITH(read("Issue key\nA\n"), "no column of this table is the Summary");
    CHECK_THROWS_WITH(read("Summary,Issue key\n\"A,W-1\n"), "line 2: a quote is never closed");
    const Found found = read(std::string("Summary,Issue key\nA,W-1,more\n,W-2\nC,\nD\0,W-4\nE,W-5\n", 50));
    REQUIRE(found.items.size() == 1);
    CHECK(found.rejects == std::vector<std::string>{"2: there are 3 cells under 2 heads",
                                                    "3: it has no summary, which is its title", "4: it has no key",
                                                    "5: a cell holds a NUL byte"});
}

TEST_CASE("jira csv: a file that is cut off anywhere throws or gives fewer issues") {
    const std::string whole =
        "Summary,Issue key,Due date,Comment,Log Work\n\"A\nb\",W-1,09/Mar/26,\"05/Feb/26;li;x\",w;05/Feb/26;li;3600\n"
        "B,W-2,21/3/26,,\n";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        std::size_t count = 0;
        Failure failure = Failure::usage;
        try {
            count = read(whole.substr(0, size)).items.size();
        } catch (const Error& error) {
            failure = error.failure();
        }
        CHECK(count <= 2);
        CHECK(failure == Failure::usage);
    }
    CHECK(read(whole).items.size() == 2);
}

TEST_CASE("jira csv: what was kept comes back, what was changed here is written anew") {
    const Found found = read(
        "Summary,Issue key,Issue id,Status,Priority,Fix Version/s,Custom field (Team),Due date\n"
        "A,W-1,100,待评审,Major,1.0,Blue,09/Mar/26\n");
    Work work;
    work.zone = "UTC";
    Task task;
    task.key = 1;
    task.number = 1;
    task.title = "A";
    task.external_id = "W-1";
    task.priority = 1;
    task.due = day_from_iso("2026-03-10");
    task.source_fields = found.items.at(0).source_fields;
    Task fresh;
    fresh.key = 2;
    fresh.number = 2;
    fresh.title = "=1+1";
    fresh.parent = {1};
    fresh.state = TaskState::doing;
    work.tasks = {task, fresh};
    const std::string text = to_jira_csv(work);
    std::vector<Row> rows;
    read_csv(text, ',', [&](const Row& row) { rows.push_back(row); });
    REQUIRE(rows.size() == 3);
    const auto under = [&](std::size_t row, std::string_view head) {
        for (std::size_t i = 0; i < rows[0].cells.size(); ++i)
            if (rows[0].cells[i] == head) return rows[row].cells[i];
        return std::string("-");
    };
    CHECK(under(1, "Status") == "待评审");
    CHECK(under(1, "Priority") == "Major");
    CHECK(under(1, "Custom field (Team)") == "Blue");
    CHECK(under(1, "Due date") == "2026-03-10");
    CHECK(under(1, "Fix Version/s") == "-");  // it leads to no milestone any more
    CHECK(under(2, "Summary") == "'=1+1");
    CHECK(under(2, "Issue key") == "MUSTER-2");
    CHECK(under(2, "Status") == "In Progress");
    CHECK(under(2, "Parent") == "100");
    CHECK(under(2, "Parent key") == "W-1");
    CHECK(under(2, "Custom field (muster id)").starts_with("T2 "));
}

TEST_CASE("ties: a cell of links") {
    std::vector<Tie> ties;
    add_ties(ties, Tie::Kind::blocked_by, " T1, T2 SS 2h、W-3 FS -30m;;T4 4h ");
    REQUIRE(ties.size() == 4);
    CHECK(ties[0].id == "T1");
    CHECK(ties[0].type == LinkType::FS);
    CHECK_FALSE(ties[0].lag);
    CHECK(ties[1].type == LinkType::SS);
    CHECK(ties[1].lag->minutes == 120);
    CHECK(ties[2].lag->minutes == -30);
    CHECK(ties[3].lag->minutes == 240);
    for (const Tie& tie : ties) {
        std::vector<Tie> again;
        add_ties(again, tie.kind, tie_text(tie.id, tie.type, tie.lag));
        REQUIRE(again.size() == 1);
        CHECK(again[0].id == tie.id);
        CHECK(again[0].type == tie.type);
        CHECK((again[0].lag ? again[0].lag->minutes : 0) == (tie.lag ? tie.lag->minutes : 0));
    }
    CHECK_THROWS_WITH(add_ties(ties, Tie::Kind::relates, "T1 later"), "'T1 later' is no link");
}

TEST_CASE("table cells: what looks like a formula is harmless there, and itself when it comes back") {
    for (const char* text : {"=1+1", "+a", "-a", "@li", "'=x", "''=x", " =x", "\t=x", "-5 %", "-5", "'tis", "a,b", "a\"b",
                             "a\nb", "", "'", "' ", "=\"a\",b", "'-5"}) {
        CAPTURE(text);
        std::vector<Row> rows;
        read_csv("x," + text::table_cell(text) + "\n", ',', [&](const Row& row) { rows.push_back(row); });
        REQUIRE(rows.size() == 1);
        REQUIRE(rows[0].cells.size() == 2);
        const std::string& cell = rows[0].cells[1];
        CHECK(text::unguarded(cell) == text);
        const bool is_number = cell.find_first_not_of("0123456789.,-+ %") == std::string::npos;
        CHECK((is_number || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos));
    }
}

TEST_CASE("encoding: UTF-16 with and without a mark, GBK, and what is none") {
    const std::string utf8 = "标题,负责人\n登录,张三\n";
    CHECK(to_utf8("\xEF\xBB\xBF" + utf8) == utf8);
    const std::string head{"a\0,\0b\0\n\0", 8};
    CHECK(to_utf8("\xFF\xFE" + head) == "a,b\n");
    CHECK(to_utf8(head) == "a,b\n");
    CHECK(to_utf8(std::string("\0a\0,\0b\0\n", 8)) == "a,b\n");
    CHECK(to_utf8("\xB1\xEA\xCC\xE2") == "标题");
    CHECK_THROWS_AS(to_utf8("\xFF\xFE" + std::string("a\0\0\xD8", 4) + "\x01"), Error);
    CHECK_THROWS_AS(to_utf8("\x80\xFF\xFF"), Error);
}
