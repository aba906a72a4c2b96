// Lengths are in pixels.

#include "view/zone_matrix.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::view {

namespace {

constexpr double margin = 12;
constexpr double top = 58;  // where the rows begin, below title and head
constexpr double left = 124;
constexpr double cell_width = 112;
constexpr double cell_height = 64;
constexpr double gap = 3;
constexpr double line_height = 16;
constexpr double title_letter = 10;
constexpr std::size_t lines_in_cell = 3;
constexpr std::size_t table_columns = 8;  // of names in a cell, behind its mark

struct Zone {
    Tone tone;
    std::string_view mark;
    std::string_view kind;
    const char* meaning;
};

constexpr std::array<Zone, 3> zones{{{Tone::good, "░", "h1", tr_later("low")},
                                     {Tone::warn, "▒", "h3", tr_later("moderate")},
                                     {Tone::bad, "▓", "h4", tr_later("high")}}};

const Zone& zone_of(Tone tone) {
    return *std::find_if(zones.begin(), zones.end() - 1, [&](const Zone& zone) { return zone.tone == tone; });
}

// Breaks the names into lines of so many columns; what does not fit on the last line is counted.
std::vector<std::string> lines_of(const std::vector<std::string>& names, std::size_t columns, std::size_t most) {
    std::vector<std::string> lines;
    for (std::size_t next = 0; next < names.size();) {
        if (lines.size() + 1 == most) {
            lines.push_back(names_that_fit({names.begin() + static_cast<std::ptrdiff_t>(next), names.end()}, columns));
            break;
        }
        std::string line = names[next++];
        while (next < names.size() && text::width(line) + 1 + text::width(names[next]) <= columns)
            line += " " + names[next++];
        lines.push_back(std::move(line));
    }
    return lines;
}

class Picture {
  public:
    Picture(const ZoneMatrix& matrix, const std::string& title, PictureKind as)
        : matrix_(matrix),
          title_(title),
          width_(left + cell_width * static_cast<double>(matrix.columns.size()) + margin),
          bottom_(top + cell_height * static_cast<double>(matrix.rows.size())),
          svg_(width_, bottom_ + 92, title, matrix.description, as) {}

    std::string draw() {
        svg_.text(margin, 28, "title", title_, (width_ - 2 * margin) / title_letter);
        svg_.text(margin, top - 10, "heading", matrix_.down + " ↑", (left - margin) / letter_width);
        for (std::size_t row = 0; row < matrix_.rows.size(); ++row) draw_row(row);
        for (std::size_t column = 0; column < matrix_.columns.size(); ++column) {
            const double middle = x_of(column) + cell_width / 2;
            svg_.text(middle, bottom_ + 18, "label", matrix_.columns[column].name, cell_width / letter_width, "middle");
            svg_.text(middle, bottom_ + 34, "faint", matrix_.columns[column].limit, cell_width / letter_width,
                      "middle");
        }
        svg_.text(width_ - margin, bottom_ + 54, "heading", matrix_.across + " →", 30, "end");
        draw_legend();
        return svg_.finish();
    }

  private:
    [[nodiscard]] static double x_of(std::size_t column) { return left + cell_width * static_cast<double>(column); }

    void draw_row(std::size_t row) {
        const double y = top + cell_height * static_cast<double>(row);
        const double columns = (left - margin) / letter_width;
        svg_.text(margin, y + cell_height / 2 - 2, "label", matrix_.rows[row].name, columns);
        svg_.text(margin, y + cell_height / 2 + 14, "faint", matrix_.rows[row].limit, columns);
        for (std::size_t column = 0; column < matrix_.cells[row].size(); ++column) {
            const ZoneCell& cell = matrix_.cells[row][column];
            svg_.begin_group(cell.tooltip);
            svg_.rect(zone_of(cell.zone).kind, x_of(column) + gap / 2, y + gap / 2, cell_width - gap, cell_height - gap,
                      4);
            draw_names(cell, x_of(column) + cell_width / 2, y + cell_height / 2);
            svg_.end_group();
        }
    }

    void draw_names(const ZoneCell& cell, double middle, double y) {
        const auto columns = static_cast<std::size_t>((cell_width - 3 * gap) / letter_width);
        const auto lines = lines_of(cell.names, columns, lines_in_cell);
        double baseline = y + 4 - line_height * (static_cast<double>(lines.size()) - 1) / 2;
        for (const std::string& line : lines) {
            svg_.text(middle, baseline, "heading", line, static_cast<double>(columns), "middle");
            baseline += line_height;
        }
    }

    void draw_legend() {
        double x = margin;
        const double y = bottom_ + 66;
        for (const Zone& zone : zones) {
            const std::string meaning = tr(zone.meaning);
            svg_.rect(zone.kind, x, y, 22, 13, 2);
            svg_.text(x + 28, y + 11, "faint", meaning, 20);
            x += 28 + letter_width * static_cast<double>(text::width(meaning)) + 16;
        }
    }

    const ZoneMatrix& matrix_;
    const std::string& title_;
    double width_;
    double bottom_;  // of the last row
    Svg svg_;
};

}  // namespace

Span zone_mark(Tone zone) {
    return {std::string(zone_of(zone).mark), zone};
}

std::string names_that_fit(const std::vector<std::string>& names, std::size_t columns) {
    std::string shown;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string longer = i == 0 ? names[i] : shown + " " + names[i];
        const std::size_t left_over = names.size() - i - 1;
        const std::string count = left_over > 0 ? fmt::format(" +{}", left_over) : std::string{};
        if (i > 0 && text::width(longer + count) > columns) return fmt::format("{} +{}", shown, left_over + 1);
        shown = longer;
    }
    return shown;
}

Table zone_table(const ZoneMatrix& matrix) {
    Table table{{matrix.across + " →"}, {}, {}};
    std::vector<Span> limits{{matrix.down + " ↑", Tone::faint}};
    for (const ZoneBand& column : matrix.columns) {
        table.titles.push_back(column.name);
        limits.push_back({column.limit, Tone::faint});
    }
    table.rows.push_back(std::move(limits));
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        auto& line = table.rows.emplace_back();
        line.push_back({fmt::format("{} {}", matrix.rows[row].name, matrix.rows[row].limit)});
        for (const ZoneCell& cell : matrix.cells[row]) {
            Span mark = zone_mark(cell.zone);
            if (!cell.names.empty()) mark.text += " " + names_that_fit(cell.names, table_columns);
            line.push_back(std::move(mark));
        }
    }
    return table;
}

Drawing zone_picture(ZoneMatrix matrix) {
    return {{}, [matrix = std::move(matrix)](const std::string& title) {
                return zone_matrix_svg(matrix, title, PictureKind::part);
            }};
}

std::string zone_matrix_svg(const ZoneMatrix& matrix, const std::string& title, PictureKind as) {
    return Picture(matrix, title, as).draw();
}

}  // namespace muster::view
