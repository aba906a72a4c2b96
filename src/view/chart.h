#pragma once
// How numbers went over the days, or how large some are beside each other: as text or as a picture.

#include <optional>
#include <string>
#include <vector>

#include <muster/time.h>

#include "view/answer.h"
#include "view/svg.h"

namespace muster::view {

/// Colours that a series may have. What is told by them is told by place, mark or name too.
enum class Hue { blue, orange, green, purple, yellow, grey };

/// One curve, one area, or the bars.
struct Series {
    std::string name;
    std::vector<std::optional<double>> values;  ///< one for each place of the axis, 0 or more; absent where unknown
    bool is_reference = false;                  ///< what the others are held against, such as an ideal line
    std::optional<Hue> hue{};                   ///< its own where it means something; else by its place
};

/// Something that is true of one place of the axis: today, P85.
struct ChartMark {
    std::size_t place = 0;
    std::string text;
};

enum class ChartKind {
    line,   ///< a curve from value to value
    step,   ///< a value holds until the next one
    areas,  ///< the series piled up, the first at the bottom
    bars,   ///< the first series alone, over labels
};

struct Chart {
    ChartKind kind = ChartKind::line;
    std::string unit;                   ///< what is counted: tasks, points
    std::string description;            ///< one sentence on what it shows, for those who do not see it
    std::vector<Day> days{};            ///< the places of a time axis, one behind the other
    std::vector<std::string> labels{};  ///< of bars: what each stands for
    std::vector<Series> series{};
    std::vector<ChartMark> marks{};
};

/// Writes the chart as lines of at most `style.width` columns (30 at least); nothing where it has no places.
void write_chart_text(const Chart& chart, const Style& style, const Sink& out);

/// Returns the chart as one SVG document that needs nothing beside it, or as a part of a page.
std::string chart_svg(const Chart& chart, const std::string& title, PictureKind as = PictureKind::document);

/// Returns the chart as a block of a page.
Drawing drawing_of(Chart chart);

/// Returns the largest value that the axis must reach: of areas, their largest sum.
double highest_of(const Chart& chart);

/// Returns the colour of a series.
Hue hue_of(const Chart& chart, std::size_t series);

/// Says whether every value is a whole number.
bool is_whole(const Chart& chart);

}  // namespace muster::view
