// Lengths are in pixels.

#include "view/heat_map.h"

#include <algorithm>
#include <array>

#include "base/language.h"
#include "base/text.h"
#include "view/histogram.h"

namespace muster::view {

namespace {

constexpr double margin = 12;
constexpr double top = 66;  // where the rows begin, below title and columns
constexpr double row_height = 26;
constexpr double cell_width = 62;
constexpr double gap = 2;
constexpr double least_name = 80;
constexpr double widest_name = 200;
constexpr double title_letter = 10;
constexpr double narrowest_picture = 480;

constexpr std::array<std::string_view, 5> kinds{"h0", "h1", "h2", "h3", "h4"};

double width_of_names(const HeatMap& map) {
    std::size_t longest = 0;
    for (const HeatRow& row : map.rows) longest = std::max(longest, text::width(row.name));
    return std::clamp(letter_width * static_cast<double>(longest) + margin, least_name, widest_name);
}

class Picture {
  public:
    Picture(const HeatMap& map, const std::string& title, PictureKind as)
        : map_(map),
          title_(title),
          left_(margin + width_of_names(map)),
          width_(std::max(narrowest_picture, left_ + cell_width * static_cast<double>(map.columns.size()) + margin)),
          bottom_(top + row_height * static_cast<double>(map.rows.size())),
          svg_(width_, bottom_ + 1.7 * row_height, title, map.description, as) {}

    std::string draw() {
        svg_.text(margin, 28, "title", title_, (width_ - 2 * margin) / title_letter);
        for (std::size_t i = 0; i < map_.columns.size(); ++i)
            svg_.text(x_of(i) + cell_width / 2, top - 8, "faint", map_.columns[i], cell_width / letter_width, "middle");
        for (std::size_t i = 0; i < map_.rows.size(); ++i)
            draw_row(map_.rows[i], top + row_height * static_cast<double>(i));
        draw_legend();
        return svg_.finish();
    }

  private:
    [[nodiscard]] double x_of(std::size_t column) const { return left_ + cell_width * static_cast<double>(column); }

    void draw_row(const HeatRow& row, double y) {
        svg_.text(margin, y + 17, "label", row.name, (left_ - margin) / letter_width);
        for (std::size_t i = 0; i < std::min(row.cells.size(), map_.columns.size()); ++i) {
            const HeatCell& cell = row.cells[i];
            svg_.begin_group(cell.tooltip);
            svg_.rect(kinds[heat_level(cell.share)], x_of(i) + gap / 2, y + gap / 2, cell_width - gap, row_height - gap,
                      3);
            svg_.text(x_of(i) + cell_width / 2, y + 17, cell.share > 1 ? "heading" : "label", cell.text,
                      cell_width / letter_width, "middle");
            svg_.end_group();
        }
    }

    void draw_legend() {
        const std::array<std::string, 5> words{tr("none"), tr("up to a half"), tr("up to all"), tr("too much"),
                                               tr("far too much")};
        double x = margin;
        const double y = bottom_ + row_height - 13;
        for (std::size_t level = 0; level < words.size(); ++level) {
            svg_.rect(kinds[level], x, y, 22, 13, 2);
            svg_.text(x + 28, y + 11, "faint", words[level], 20);
            x += 28 + letter_width * static_cast<double>(text::width(words[level])) + 16;
        }
    }

    const HeatMap& map_;
    const std::string& title_;
    double left_;  // where the cells begin
    double width_;
    double bottom_;  // of the last row
    Svg svg_;
};

}  // namespace

std::string heat_map_svg(const HeatMap& map, const std::string& title, PictureKind as) {
    return Picture(map, title, as).draw();
}

}  // namespace muster::view
