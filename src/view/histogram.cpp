#include "view/histogram.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <muster/effort.h>

#include "base/text.h"

namespace muster::view {

namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t narrowest_bar = 3;

struct Row {
    std::string label;
    double count = 0;
    std::string marks;
};

std::vector<Row> rows_of(const Histogram& histogram) {
    const std::size_t lines = std::max<std::size_t>(histogram.most_lines, 1);
    const std::size_t per_row = std::max<std::size_t>((histogram.buckets.size() + lines - 1) / lines, 1);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < histogram.buckets.size(); ++i) {
        if (i % per_row == 0) rows.push_back({text::visible(histogram.buckets[i].label), 0, {}});
        rows.back().count += std::max(histogram.buckets[i].count, 0.0);
    }
    for (const auto& [place, words] : histogram.marks) {
        if (place >= histogram.buckets.size()) continue;
        std::string& marks = rows[place / per_row].marks;
        marks += (marks.empty() ? "◀ " : " ") + text::visible(words);
    }
    return rows;
}

// To an eighth of a column, and one at least.
std::string bar_of(double count, double highest, std::size_t columns) {
    constexpr std::array parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const double share = count / highest;
    const auto eighths =
        static_cast<std::size_t>(std::max(std::llround(share * static_cast<double>(columns * 8)), 1LL));
    std::string result;
    for (std::size_t i = 0; i < eighths / 8; ++i) result += "█";
    return result + parts.at(eighths % 8);
}

std::string count_text(double count) {
    return number_to_text(std::round(count * 10) / 10);
}

struct Widths {
    std::size_t label = 0;
    std::size_t count = 0;  // 0 where there is no room for the numbers
    std::size_t bar = 0;
    std::size_t marks = 0;
};

Widths widths_of(const std::vector<Row>& rows, std::size_t width) {
    Widths widths;
    for (const Row& row : rows) {
        widths.label = std::max(widths.label, text::width(row.label));
        widths.count = std::max(widths.count, text::width(count_text(row.count)));
        widths.marks = std::max(widths.marks, text::width(row.marks));
    }
    widths.label = std::min(widths.label, width / 2);
    widths.marks = std::min(widths.marks, width / 2 - narrowest_bar - 2);
    const std::size_t beside = widths.label + 1 + (widths.marks > 0 ? widths.marks + 1 : 0);
    if (beside + widths.count + 2 + narrowest_bar > width) widths.count = 0;
    widths.bar = width - beside - (widths.count > 0 ? widths.count + 2 : 0);
    return widths;
}

}  // namespace

std::vector<Line> histogram_lines(const Histogram& histogram, std::size_t width) {
    const std::vector<Row> rows = rows_of(histogram);
    const Widths widths = widths_of(rows, std::max(width, narrowest));
    double highest = 0;
    for (const Row& row : rows) highest = std::max(highest, row.count);
    std::vector<Line> lines;
    for (const Row& row : rows) {
        Line line{{text::pad(text::fit(row.label, widths.label), widths.label), Tone::plain}};
        if (widths.count > 0) line.push_back({"  " + text::pad_left(count_text(row.count), widths.count), Tone::faint});
        if (row.count > 0) line.push_back({" " + bar_of(row.count, highest, widths.bar), Tone::name});
        if (!row.marks.empty()) line.push_back({" " + text::fit(row.marks, widths.marks), Tone::strong});
        lines.push_back(std::move(line));
    }
    return lines;
}

std::size_t heat_level(double share) {
    constexpr double rather_too_much = 1.2;
    if (!(share > 0)) return 0;
    if (share <= 0.5) return 1;
    if (share <= 1) return 2;
    return share <= rather_too_much ? 3 : 4;
}

Span heat(double share) {
    static const std::array<Span, 5> marks{
        {{"·", Tone::faint}, {"░", Tone::good}, {"▒", Tone::good}, {"▓", Tone::warn}, {"█", Tone::bad}}};
    return marks[heat_level(share)];
}

}  // namespace muster::view
