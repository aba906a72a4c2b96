#pragma once
// A square of cells in three zones, such as the matrix of risks, as a picture and as marks in a table.

#include <string>
#include <utility>
#include <vector>

#include "view/answer.h"
#include "view/svg.h"

namespace muster::view {

struct ZoneCell {
    Tone zone = Tone::good;          ///< good, warn or bad
    std::vector<std::string> names;  ///< what lies in it: ids
    std::string tooltip;             ///< the same in words
};

/// A row or a column, and where it ends.
struct ZoneBand {
    std::string name;   ///< very high
    std::string limit;  ///< > 70 %
};

struct ZoneMatrix {
    std::string description;  ///< one sentence on what it shows, for those who do not see it
    std::string down;         ///< what grows from the last row to the first
    std::string across;       ///< what grows from the first column to the last
    std::vector<ZoneBand> rows;
    std::vector<ZoneBand> columns;
    std::vector<std::vector<ZoneCell>> cells;  ///< a row for each of `rows`
};

/// Returns a zone as a mark of one column: `░` good, `▒` warn, `▓` bad.
Span zone_mark(Tone zone);

/// Returns as many names as fit into so many columns, at least one, and how many more there are: `R1 R7 +3`.
std::string names_that_fit(const std::vector<std::string>& names, std::size_t columns);

/// Returns the matrix as a table that fits into 80 columns.
Table zone_table(const ZoneMatrix& matrix);

/// Returns the matrix as a picture of an HTML page; in text a table or a list stands for it.
Drawing zone_picture(ZoneMatrix matrix);

/// Returns the matrix as one SVG document that needs nothing beside it, or as a part of a page.
std::string zone_matrix_svg(const ZoneMatrix& matrix, const std::string& title, PictureKind as = PictureKind::document);

}  // namespace muster::view
