#include <doctest/doctest.h>

#include <muster/error.h>

#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/foreign.h"

using namespace muster;
using namespace muster::exchange;

namespace {

std::vector<Row> rows_of(std::string_view text) {
    std::vector<Row> rows;
    read_csv(text, separator_of(text), [&](const Row& row) { rows.push_back(row); });
    return rows;
}

}  // namespace

TEST_CASE("csv: quotes hold separators, line ends and quotes") {
    const auto rows = rows_of("a,\"b,\"\"c\"\"\",\"d\ne\"\r\nf,,\"\"\n\n,\ng");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells == std::vector<std::string>{"a", "b,\"c\"", "d\ne"});
    CHECK(rows[1].line == 3);
    CHECK(rows[1].cells == std::vector<std::string>{"f", "", ""});
    CHECK(rows[2].line == 6);
    CHECK(rows[2].cells == std::vector<std::string>{"g"});
}

TEST_CASE("csv: a quote within a cell is a character") {
    CHECK(rows_of("5\" disk,x")[0].cells == std::vector<std::string>{"5\" disk", "x"});
}

TEST_CASE("csv: quotes that do not close, or close too early") {
    CHECK_THROWS_WITH(rows_of("a\n\"b\nc"), "line 2: a quote is never closed");
    CHECK_THROWS_WITH(rows_of("a\n\"b\nc\"d"), "line 3: there is text behind a quote that closes");
}

TEST_CASE("csv: what muster guards against spreadsheets comes back as it was") {
    CHECK(content_of("'@li") == "@li");
    CHECK(content_of("'=1+1") == "=1+1");
    CHECK(content_of(" 'tis ") == "'tis");
}

TEST_CASE("csv: the separator is what stands most often in the heads") {
    CHECK(separator_of("a;b;\"c,d,e,f\"\n1,2,3,4") == ';');
    CHECK(separator_of("a\tb\n") == '\t');
    CHECK(separator_of("alone") == ',');
}

TEST_CASE("csv: no text of any kind does more than throw") {
    std::uint32_t state = 1;
    constexpr std::string_view letters = "a,;\t\"\r\n\xE4";
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) {
            state = state * 1664525 + 1013904223;
            text += letters[(state >> 16) % letters.size()];
        }
        std::int64_t last = 0;
        try {
            for (const Row& row : rows_of(text)) {
                CHECK(row.line > last);
                last = row.line;
            }
        } catch (const Error& error) {
            CHECK(error.failure() == Failure::usage);
        }
    }
}

TEST_CASE("encoding: UTF-8, UTF-16, GBK") {
    CHECK(to_utf8("\xEF\xBB\xBF标题") == "标题");
    CHECK(to_utf8("标题") == "标题");
    CHECK(to_utf8("\xB1\xEA\xCC\xE2,a") == "标题,a");
    CHECK(to_utf8(std::string("\xFF\xFE\x07\x68\x98\x98", 6)) == "标题");
    CHECK(to_utf8(std::string(100000, '\xB1')).size() == 150000);
    CHECK_THROWS_AS(to_utf8("\xFF\xFF\xFF"), Error);
}

TEST_CASE("foreign: days in order") {
    CHECK(day_in_order("2026/3/9") == "2026-03-09");
    CHECK(day_in_order("2026.3.9") == "2026-03-09");
    CHECK(day_in_order("2026年3月9日") == "2026-03-09");
    CHECK(day_in_order("20260309") == "2026-03-09");
    CHECK(day_in_order("2026-03-09 10:00") == "2026-03-09");
    CHECK(day_in_order("9 Mar 2026") == "2026-03-09");
    CHECK(day_in_order("03/09/2026") == "03/09/2026");
    CHECK(day_in_order("fri") == "fri");
    CHECK(day_in_order("2026/3-9") == "2026/3-9");
    CHECK(day_in_order("99999999999999") == "99999999999999");
    CHECK(day_in_order("") == "");
}

TEST_CASE("foreign: heads, states, priorities, types") {
    const Noun& task = noun_of<Task>();
    for (const auto& [head, field] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Summary", "title"},
                                                                    {"标题", "title"},
                                                                    {" Due Date ", "due"},
                                                                    {"截止日期", "due"},
                                                                    {"kr", "key_result"},
                                                                    {"label", "labels"},
                                                                    {"编号", "external_id"},
                                                                    {"start_after", "start_after"}}) {
        REQUIRE(field_of_head(task, head) != nullptr);
        CHECK(field_of_head(task, head)->name == field);
    }
    CHECK(field_of_head(task, "urgency") == nullptr);
    CHECK(field_of_head(task, "colour") == nullptr);
    CHECK(state_of_word("In Progress") == TaskState::doing);
    CHECK(state_of_word("已完成") == TaskState::done);
    CHECK(!state_of_word("half"));
    CHECK(priority_of_word("P0") == 0);
    CHECK(priority_of_word("紧急") == 0);
    CHECK(type_of_word("缺陷") == TaskType::bug);
}

TEST_CASE("csv: heads with marks, units and other programs' ids") {
    const Noun& task = noun_of<Task>();
    CHECK(field_of_head(task, "*标题")->name == "title");
    CHECK(field_of_head(task, "预估工时（小时）")->name == "estimate");
    CHECK(field_of_head(task, "Story Points (SP)")->name == "points");
    CHECK(field_of_head(task, "任务ID")->name == "external_id");
    CHECK(field_of_head(task, "（）") == nullptr);
    CHECK(field_of_head(task, "") == nullptr);
}
