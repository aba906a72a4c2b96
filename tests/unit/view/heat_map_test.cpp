#include <doctest/doctest.h>

#include "view/heat_map.h"
#include "view/histogram.h"

using namespace muster::view;

namespace {

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("a heat map has a cell for each person and week, coloured by how full it is") {
    HeatMap map{"hours", {"03-02", "03-09"}, {{"@li", {{0.4, "16h", "@li 16h for 40h"}, {1.1, "44h", "too much"}}}}};
    map.rows.push_back({"<b>", {{0, "away", ""}, {3, "120h", ""}}});
    const std::string svg = heat_map_svg(map, "Load");
    CHECK(count_of(svg, "<g><title>") == 4);
    // Each level stands in the legend too.
    CHECK(count_of(svg, "class=\"h0\"") == 2);
    CHECK(count_of(svg, "class=\"h1\"") == 2);
    CHECK(count_of(svg, "class=\"h2\"") == 1);
    CHECK(count_of(svg, "class=\"h3\"") == 2);
    CHECK(count_of(svg, "class=\"h4\"") == 2);
    CHECK(svg.find("&lt;b&gt;") != std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(svg.find("<desc>hours</desc>") != std::string::npos);
}

TEST_CASE("a heat map without people is a picture all the same") {
    const std::string svg = heat_map_svg({"", {}, {}}, "Load");
    CHECK(svg.find("</svg>") != std::string::npos);
}

TEST_CASE("levels of load") {
    CHECK(heat_level(0) == 0);
    CHECK(heat_level(-1) == 0);
    CHECK(heat_level(0.5) == 1);
    CHECK(heat_level(1) == 2);
    CHECK(heat_level(1.2) == 3);
    CHECK(heat_level(1.21) == 4);
}
