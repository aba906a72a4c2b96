#include <doctest/doctest.h>

#include <chrono>
#include <vector>

#include "base/text.h"
#include "support/markup.h"
#include "view/escape.h"
#include "view/gantt.h"
#include "view/time_scale.h"

using namespace muster;
using namespace muster::view;
using muster::test::is_well_formed;
using muster::test::times_in;

namespace {

Day day(const char* text) {
    return *day_from_iso(text);
}

GanttBar bar(const char* id, const char* title, const char* person, const char* start, const char* finish) {
    GanttBar made;
    made.id = id;
    made.title = title;
    made.person = person;
    made.start = day(start);
    made.finish = day(finish);
    return made;
}

// Every kind of mark.
Gantt release() {
    Gantt chart;
    chart.today = day("2026-03-18");
    chart.is_worked = [](Day day) { return is_working_day(day, 5); };
    chart.headings = {{0, "M1 First release"}, {4, "王小明"}};
    chart.bars = {
        bar("T1", "Write the parser", "li", "2026-03-09", "2026-03-13"),
        bar("T2", "修复导入时的编码问题", "王小明", "2026-03-16", "2026-03-24"),
        bar("T3", "Docs 📚", "ana", "2026-03-16", "2026-03-19"),
        bar("T4", "Release", "", "2026-03-25", "2026-03-25"),
        bar("T5", "Clean up", "王小明", "2026-03-10", "2026-04-03"),
    };
    chart.bars[0].due = day("2026-03-16");
    chart.bars[0].baseline_start = day("2026-03-09");
    chart.bars[0].baseline_finish = day("2026-03-11");
    chart.bars[1].due = day("2026-03-20");
    chart.bars[2].depth = 1;
    chart.bars[2].done = 0.5;
    chart.bars[3].is_milestone = true;
    chart.bars[3].waits_for = {"T2", "T3", "T99"};
    for (const std::size_t i : {0U, 1U, 3U}) chart.bars[i].is_critical = true;
    return chart;
}

std::string text_of(const Gantt& chart, std::size_t width, bool colour = false) {
    std::string text;
    Style style;
    style.width = width;
    style.colour = colour;
    write_gantt_text(chart, style, [&](std::string_view part) { text += part; });
    return text;
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (const std::string& line : text::split(text, '\n')) widest = std::max(widest, text::width(line));
    return widest;
}

Gantt many_bars() {
    Gantt chart;
    chart.today = day("2026-06-01");
    chart.is_worked = [](Day day) { return is_working_day(day, 5); };
    for (int i = 0; i < 1000; ++i) {
        GanttBar made;
        made.id = "T" + std::to_string(i);
        made.title = "编码问题 number " + std::to_string(i);
        made.person = "li";
        made.start = day("2026-01-01") + std::chrono::days{i / 3};
        made.finish = made.start + std::chrono::days{i % 20};
        if (i > 0) made.waits_for = {"T" + std::to_string(i - 1)};
        chart.bars.push_back(made);
    }
    return chart;
}

}  // namespace

TEST_CASE("gantt text: every kind of mark, with one day a column") {
    CHECK("\n" + text_of(release(), 80) == R"(
                                2026-03                2026-04
                                09     16     23     30
M1 First release                         │
T1 Write the parser     li      █████  ┃ │
                                ───      │
T2 修复导入时的编码问题 王小明         ████!··██
T3   Docs 📚            ana            ▓▓▒▒
T4 Release                               │      ◆
                                         │
王小明                                   │
T5 Clean up             王小明   ▒▒▒▒··▒▒▒▒▒··▒▒▒▒▒··▒▒▒▒▒
█ critical  ▓ done  ▒ to do  ◆ milestone  · not worked  ┃ due  ! late
─ baseline  │ today  column: a day
)");
}

TEST_CASE("gantt text: a narrow terminal takes coarser columns and leaves people out") {
    CHECK("\n" + text_of(release(), 40) == R"(
                        2026-03
                        W11 W12 W13 W14
M1 First release            │
T1 Write the parser     ████│┃
                        ──  │
T2 修复导入时的编码问…      ███!██
T3   Docs 📚                ▓▓▒▒
T4 Release                  │   ◆
                            │
王小明                      │
T5 Clean up             ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
█ critical  ▓ done  ▒ to do  ◆ milestone
┃ due  ! late  ─ baseline  │ today
column: half a week
)");
    CHECK("\n" + text_of(release(), 20) == R"(
            2026-03
            W11 W13
M1 First release
T1 Write …  ██┃
            ─ │
T2 修复导…    █!█
T3   Docs…    ▓▒
T4 Release    │ ◆
              │
王小明        │
T5 Clean …  ▒▒▒▒▒▒▒▒
█ critical  ▓ done
▒ to do  ◆ milestone
┃ due  ! late
─ baseline  │ today
column: half a week
)");
}

TEST_CASE("gantt text: no line is wider than the terminal, whatever the span") {
    for (const char* finish : {"2026-03-09", "2026-05-01", "2026-12-31", "2029-01-01", "2046-03-09", "9999-12-31"}) {
        Gantt chart = release();
        chart.bars.back().start = day("2026-03-09");
        chart.bars.back().finish = day(finish);
        for (const std::size_t width : {20U, 21U, 40U, 59U, 60U, 80U, 120U, 200U}) {
            CAPTURE(finish);
            CAPTURE(width);
            CHECK(widest_line(text_of(chart, width)) <= width);
        }
    }
}

TEST_CASE("gantt text: one day, twenty years, nothing") {
    Gantt chart;
    CHECK(text_of(chart, 80).empty());
    chart.bars = {bar("T1", "Short", "", "2026-03-09", "2026-03-09")};
    CHECK("\n" + text_of(chart, 40) == R"(
          2026-03
          09
T1 Short  ▒▒▒
▒ to do  column: a day
)");
    chart.bars.push_back(bar("T2", "Long", "", "2026-03-09", "2046-03-08"));
    CHECK("\n" + text_of(chart, 60) == R"(
          2026  2029  2032  2035  2038  2041  2044
T1 Short  ▒
T2 Long   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
▒ to do  column: 6 months
)");
}

TEST_CASE("gantt text: lateness never hides a bar or a milestone") {
    Gantt chart;
    chart.bars = {bar("T1", "Long", "", "2026-01-01", "2027-06-30"), bar("T2", "Late", "", "2026-03-10", "2026-03-10"),
                  bar("T3", "Met", "", "2026-03-10", "2026-03-10")};
    chart.bars[1].due = day("2026-03-09");
    chart.bars[2].due = day("2026-03-11");
    chart.bars[2].is_milestone = true;
    CHECK("\n" + text_of(chart, 60) == R"(
          2026-01 2026-05  2026-09  2027-01 2027-05
         W01 W09 W17 W25 W33 W41 W49 W04 W12 W20
T1 Long  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
T2 Late       ▒!
T3 Met        ◆
▒ to do  ◆ milestone  ! late  column: two weeks
)");
    chart.bars = {bar("T1", "Late all the same", "", "2026-03-09", "2026-03-10")};
    chart.bars[0].is_late = true;
    CHECK(text_of(chart, 60).find("▒!\n") != std::string::npos);
}

TEST_CASE("gantt text: colour adds to the marks and takes none away") {
    const std::string coloured = text_of(release(), 80, true);
    CHECK(coloured.find("\x1b[31m█████\x1b[0m") != std::string::npos);
    std::string bare;
    for (std::size_t i = 0; i < coloured.size(); ++i)
        if (coloured[i] == '\x1b') i = coloured.find('m', i);
        else bare += coloured[i];
    CHECK(bare == text_of(release(), 80));
}

TEST_CASE("gantt text: escape sequences in a title are shown, not sent") {
    Gantt chart;
    chart.bars = {bar("T1", "\x1b[31mred", "\x07", "2026-03-09", "2026-03-10")};
    CHECK(text_of(chart, 80).find_first_of("\x1b\x07") == std::string::npos);
}

TEST_CASE("gantt svg: well-formed, with a title for every bar") {
    const std::string svg = gantt_svg(release(), "Plan");
    CHECK(is_well_formed(svg));
    CHECK(svg.find("role=\"img\" aria-label=\"Plan\"") != std::string::npos);
    CHECK(svg.find("<title>T2 修复导入时的编码问题, 2026-03-16 to 2026-03-24, 王小明, 0 %, due 2026-03-20, critical, "
                   "late</title>") != std::string::npos);
    CHECK(times_in(svg, "<title>") == 1 + 5 + 1);  // the picture, the bars, today
    CHECK(times_in(svg, "class=\"arrow") == 2);    // T99 is not there
    CHECK(times_in(svg, "class=\"shade\"") == 3);
    CHECK(svg.find("class=\"milestone critical\"") != std::string::npos);
}

TEST_CASE("gantt svg: markup in a text stays text") {
    Gantt chart = release();
    const char* evil = "\"'></text><script>alert(1)</script>&\x01\xff";
    chart.bars[0].title = chart.bars[0].person = chart.bars[0].id = evil;
    chart.headings[0].second = evil;
    const std::string svg = gantt_svg(chart, evil);
    CHECK(is_well_formed(svg));
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find('\x01') == std::string::npos);
    CHECK(text::is_utf8(svg));
}

TEST_CASE("gantt svg: one day, twenty years, nothing") {
    Gantt chart;
    CHECK(is_well_formed(gantt_svg(chart, "Empty")));
    chart.bars = {bar("T1", "Short", "", "2026-03-09", "2026-03-09")};
    CHECK(is_well_formed(gantt_svg(chart, "A day")));
    chart.bars.push_back(bar("T2", "Long", "", "2026-03-09", "2046-03-08"));
    chart.is_worked = [](Day day) { return is_working_day(day, 5); };
    const std::string svg = gantt_svg(chart, "Twenty years");
    CHECK(is_well_formed(svg));
    CHECK(svg.find("class=\"shade\"") == std::string::npos);
}

TEST_CASE("gantt: a thousand bars") {
    const Gantt chart = many_bars();
    const auto start = std::chrono::steady_clock::now();
    const std::string text = text_of(chart, 120);
    const std::string svg = gantt_svg(chart, "Many");
    const auto taken = std::chrono::steady_clock::now() - start;
    CHECK(widest_line(text) <= 120);
    CHECK(is_well_formed(svg));
    WARN(taken < std::chrono::milliseconds{50});
}

TEST_CASE("time scale: the finest one that fits") {
    const auto columns = [](const char* first, const char* last, std::size_t room) {
        return time_scale(day(first), day(last), room);
    };
    CHECK(columns("2026-03-09", "2026-03-29", 21).step == Step::day);
    CHECK(columns("2026-03-09", "2026-03-29", 20).step == Step::half_week);
    CHECK(columns("2026-03-09", "2026-03-29", 6).starts.size() == 6);
    CHECK(columns("2026-03-09", "2026-03-29", 5).step == Step::week);
    CHECK(columns("2026-03-09", "2026-03-29", 2).step == Step::fortnight);
    CHECK(columns("2026-03-09", "2026-03-29", 1).months == 1);
    CHECK(columns("2026-03-09", "2046-03-09", 40).months == 12);
    CHECK(columns("0001-01-01", "9999-12-31", 8).starts.size() <= 8);
    CHECK(columns("2026-03-09", "2026-03-29", 0).starts.size() == 1);
    const TimeScale weeks = columns("2026-03-11", "2026-03-29", 3);
    CHECK(weeks.starts.front() == day("2026-03-09"));
    CHECK(weeks.column_of(day("2026-03-15")) == 0);
    CHECK(weeks.column_of(day("2026-03-16")) == 1);
    CHECK(weeks.column_of(day("2027-01-01")) == 2);
    CHECK(weeks.column_of(day("2020-01-01")) == 0);
}

TEST_CASE("time scale: labels of months and ISO weeks, the first giving way to the second") {
    const auto labels = [](const char* first, const char* last, std::size_t room) {
        return scale_labels(time_scale(day(first), day(last), room), 1, room);
    };
    using Labels = std::vector<std::string>;
    CHECK(labels("2026-03-30", "2026-04-19", 21) == Labels{"  2026-04", "30     06     13"});
    CHECK(labels("2026-12-21", "2027-01-17", 8) == Labels{"2026-12", "W52 W01"});
    CHECK(labels("2026-11-01", "2028-02-01", 16) == Labels{"  2027", "11 02 05 08 11"});
}

TEST_CASE("xml: markup, control characters and what is no character") {
    CHECK(xml("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
    CHECK(xml("a\tb\nc") == "a b c");
    CHECK(xml(std::string_view("a\0\x1b\x7f\xc2\x85"
                               "b\xef\xbf\xbe\xef\xbf\xbf",
                               13)) == "ab");
    CHECK(text::is_utf8(xml("\xff\xc2")));
    CHECK(xml("中文 📚") == "中文 📚");
}
