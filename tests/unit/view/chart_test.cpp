#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.h"
#include "support/literals.h"
#include "support/markup.h"
#include "view/chart.h"
#include "view/value_scale.h"

using namespace muster;
using namespace muster::view;
using muster::test::is_well_formed;
using muster::test::times_in;
using muster::testing::day;

namespace {

std::vector<Day> days_from(const char* first, int count) {
    std::vector<Day> days;
    for (int i = 0; i < count; ++i) days.push_back(day(first) + std::chrono::days{i});
    return days;
}

Chart burndown() {
    Chart chart{ChartKind::step, "points", "What is left."};
    chart.days = days_from("2026-03-02", 10);
    chart.series = {{"left", {10, 10, 8, 5, 5, 5, 7}}, {"ideal", {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, true}};
    chart.marks = {{6, "today"}};
    return chart;
}

Chart flow() {
    Chart chart{ChartKind::areas, "tasks", ""};
    chart.days = days_from("2026-03-02", 4);
    chart.series = {{"done", {0, 1, 2, 4}}, {"doing", {1, 1, 2, 0}}, {"to do", {3, 2, 0, 0}}};
    return chart;
}

Chart bars() {
    Chart chart{ChartKind::bars, "points", ""};
    chart.labels = {"W10", "W11", "第十二周"};
    chart.series = {{"points", {3, 12.5, 0}}};
    chart.marks = {{1, "P85"}};
    return chart;
}

std::string text_of(const Chart& chart, std::size_t width) {
    std::string text;
    Style style;
    style.width = width;
    write_chart_text(chart, style, [&](std::string_view part) { text += part; });
    return text;
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (const std::string& line : text::split(text, '\n')) widest = std::max(widest, text::width(line));
    return widest;
}

}  // namespace

TEST_CASE("value scale: steps of 1, 2, 5") {
    CHECK(value_scale(10, 6, true).step == 2);
    CHECK(value_scale(10, 6, true).top() == 10);
    CHECK(value_scale(23, 6, true).step == 5);
    CHECK(value_scale(23, 6, true).top() == 25);
    CHECK(value_scale(2, 6, true).step == 1);
    CHECK(value_scale(2, 6, false).step == doctest::Approx(0.5));
    CHECK(value_scale(70000, 6, true).top() == 80000);
    CHECK(value_scale(0, 6, true).top() == 1);
    CHECK(value_scale(0.3, 6, true).top() == 1);
}

TEST_CASE("value scale: it reaches every value, within the steps asked for") {
    for (double highest = 0.001; highest < 1e7; highest *= 1.37)
        for (const int most : {1, 3, 6, 12}) {
            const ValueScale scale = value_scale(highest, most, false);
            CHECK(scale.top() >= highest * (1 - 1e-9));
            CHECK(scale.steps <= most);
        }
}

TEST_CASE("chart: curves as text, with what they end with") {
    CHECK(text_of(burndown(), 50) == R"(points
10 ┤●●●●●●●●                  │
   │    ····●                 │
 8 ┤        ●●●●              │
   │            ●···        ●●●●
 6 ┤            ●   ····    ● │
   │            ●●●●●●●●●●●●● │
 4 ┤                        ····
   │                          │ ····
 2 ┤                          │     ····
   │                          │         ····
 0 ┤                          │
    2026-03
    02  03  04  05  06  07  08  09  10  11
● left 7  · ideal  │ today  column: a day
)");
}

TEST_CASE("chart: areas as text, piled up") {
    CHECK(text_of(flow(), 60) == R"(tasks
4 ┤
  │▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
  │▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
3 ┤▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
  │▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
  │▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
2 ┤▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓██████
  │▒▒▒▒▒▒▓▓▓▓▓▓████████████
  │▒▒▒▒▒▒▓▓▓▓▓▓████████████
1 ┤▒▒▒▒▒▒▓▓▓▓▓▓████████████
  │▓▓▓▓▓▓██████████████████
  │▓▓▓▓▓▓██████████████████
0 ┤▓▓▓▓▓▓██████████████████
   2026-03
   02    03    04    05
█ done 4  ▓ doing 0  ▒ to do 0  column: a day
)");
}

TEST_CASE("chart: bars as text, in numbers that need not be whole") {
    CHECK(text_of(bars(), 40) == R"(W10          3 ████▌
W11       12.5 ███████████████████ ◀ P85
第十二周     0
)");
}

TEST_CASE("chart: no line is wider than it may be") {
    Chart longest = burndown();
    longest.days = days_from("2020-01-01", 3000);
    longest.series[0].values.assign(3000, 123456.5);
    longest.unit = "工作量";
    for (const std::size_t width : {30U, 40U, 80U, 120U})
        for (const Chart& chart : {burndown(), flow(), bars(), longest})
            CHECK(widest_line(text_of(chart, width)) <= width);
}

TEST_CASE("chart: pictures are well-formed, name what they show, and hold what people wrote as text") {
    Chart evil = burndown();
    evil.series[0].name = "<script>alert(1)</script>";
    evil.unit = "\" onload=\"x";
    evil.marks[0].text = "</svg>";
    Chart evil_bars = bars();
    evil_bars.labels[0] = "<img src=x>";
    for (const Chart& chart : {burndown(), flow(), bars(), evil, evil_bars}) {
        const std::string svg = chart_svg(chart, "Burndown <M1>");
        CHECK(is_well_formed(svg));
        CHECK(svg.find("aria-label=\"Burndown &lt;M1&gt;\"") != std::string::npos);
        for (const char* bad : {"<script", "<img", "\" onload", "nan", "inf"})
            CHECK_MESSAGE(svg.find(bad) == std::string::npos, bad);
        CHECK(times_in(svg, "</svg>") == 1);
    }
    CHECK(chart_svg(burndown(), "x").find("<desc>What is left.</desc>") != std::string::npos);
    CHECK(times_in(chart_svg(burndown(), "x"), "class=\"curve s0\" d=") == 1);
    CHECK(times_in(chart_svg(burndown(), "x"), "class=\"curve s5 dashed\" d=") == 1);
    CHECK(times_in(chart_svg(bars(), "x"), "class=\"a0\"") == 3);
}

TEST_CASE("chart: without places or values there is nothing, and nothing fails") {
    Chart none{ChartKind::line, "points", ""};
    CHECK(text_of(none, 80).empty());
    none.series = {{"left", {}}};
    CHECK(text_of(none, 80).empty());
    CHECK(is_well_formed(chart_svg(none, "x")));
    Chart zero = burndown();
    zero.series = {{"left", std::vector<std::optional<double>>(10, 0.0)}};
    CHECK_FALSE(text_of(zero, 80).empty());
    CHECK(is_well_formed(chart_svg(zero, "x")));
}
