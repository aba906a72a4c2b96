#include <doctest/doctest.h>

#include "view/layout.h"
#include "view/zone_matrix.h"

using namespace muster;
using namespace muster::view;

namespace {

ZoneMatrix one_cell(std::vector<std::string> names, std::string tooltip) {
    ZoneMatrix matrix;
    matrix.down = "probability";
    matrix.across = "impact";
    matrix.rows = {{"high", "> 50 %"}};
    matrix.columns = {{"严重", "> 5 days"}};
    matrix.cells = {{{Tone::bad, std::move(names), std::move(tooltip)}}};
    return matrix;
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("Names that do not fit are counted") {
    CHECK(names_that_fit({}, 8).empty());
    CHECK(names_that_fit({"R1"}, 8) == "R1");
    CHECK(names_that_fit({"R1", "R2"}, 8) == "R1 R2");
    CHECK(names_that_fit({"R1", "R2", "R3"}, 8) == "R1 R2 R3");
    CHECK(names_that_fit({"R1", "R2", "R3", "R4"}, 8) == "R1 R2 +2");
    CHECK(names_that_fit({"R1000", "R2000", "R3000"}, 8) == "R1000 +2");
    CHECK(names_that_fit({"R123456789", "R2"}, 8) == "R123456789 +1");
}

TEST_CASE("Each zone has a mark of its own") {
    CHECK(zone_mark(Tone::good).text == "░");
    CHECK(zone_mark(Tone::warn).text == "▒");
    CHECK(zone_mark(Tone::bad).text == "▓");
}

TEST_CASE("The table has a line for the limits and one for each row") {
    const Table table = zone_table(one_cell({"R1", "R2", "R3", "R4"}, ""));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.titles == std::vector<std::string>{"impact →", "严重"});
    CHECK(table.rows[0][1].text == "> 5 days");
    CHECK(table.rows[1][0].text == "high > 50 %");
    CHECK(table.rows[1][1].text == "▓ R1 R2 +2");
    CHECK(table.rows[1][1].tone == Tone::bad);
}

TEST_CASE("The picture holds every cell, its ids and its words, and none of them as markup") {
    const std::string svg = zone_matrix_svg(one_cell({"R1"}, "R1 <script>alert(1)</script> & 下雨"), "A <b> & \"c\"");
    CHECK(svg.starts_with("<svg xmlns="));
    CHECK(svg.find("<script>") == std::string::npos);
    CHECK(svg.find("&lt;script&gt;") != std::string::npos);
    CHECK(svg.find("下雨") != std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(times(svg, ">R1</text>") == 1);
    CHECK(svg.find("prefers-color-scheme: dark") != std::string::npos);
    CHECK(svg.find("href") == std::string::npos);
}

TEST_CASE("A cell with many ids counts those beyond its last line") {
    std::vector<std::string> names;
    for (int i = 1; i <= 40; ++i) names.push_back("R" + std::to_string(i));
    const std::string svg = zone_matrix_svg(one_cell(names, ""), "Risks");
    CHECK(svg.find(">R1 R2 R3 R4</text>") != std::string::npos);
    CHECK(svg.find(" +30</text>") != std::string::npos);
}

TEST_CASE("As a part of a page the picture brings no paper or style of its own; text shows nothing of it") {
    const Drawing picture = zone_picture(one_cell({"R1"}, "R1 <i>下雨</i>"));
    CHECK(!picture.draw);
    const std::string svg = picture.picture("A & B");
    CHECK(svg.find("<style") == std::string::npos);
    CHECK(svg.find("A &amp; B") != std::string::npos);
    CHECK(svg.find("<i>") == std::string::npos);
    std::string text, markdown;
    write_text({picture, Paragraph{{{"end"}}}}, Style{}, [&](std::string_view part) { text += part; });
    write_markdown({picture, Paragraph{{{"end"}}}}, [&](std::string_view part) { markdown += part; });
    CHECK(text == "end\n");
    CHECK(markdown == "end\n\n");
}
