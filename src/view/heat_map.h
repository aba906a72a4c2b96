#pragma once
// How full people's weeks are, as a picture: a row a person, a column a week.

#include <string>
#include <vector>

#include "view/svg.h"

namespace muster::view {

struct HeatCell {
    double share = 0;     ///< of what there is room for; see `heat`
    std::string text;     ///< what stands in it: `32h`, away
    std::string tooltip;  ///< what it means, in words
};

struct HeatRow {
    std::string name;
    std::vector<HeatCell> cells;  ///< one for each column
};

struct HeatMap {
    std::string description;  ///< one sentence on what it shows, for those who do not see it
    std::vector<std::string> columns;
    std::vector<HeatRow> rows;
};

/// Returns the map as one SVG document that needs nothing beside it, or as a part of a page.
std::string heat_map_svg(const HeatMap& map, const std::string& title, PictureKind as = PictureKind::document);

}  // namespace muster::view
