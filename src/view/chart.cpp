// Charts as text.

#include "view/chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include <muster/field_text.h>

#include "base/language.h"
#include "base/text.h"
#include "view/histogram.h"
#include "view/layout.h"
#include "view/time_scale.h"
#include "view/value_scale.h"

namespace muster::view {

double highest_of(const Chart& chart) {
    double highest = 0;
    const std::size_t places = chart.days.empty() ? chart.labels.size() : chart.days.size();
    for (std::size_t place = 0; place < places; ++place) {
        double sum = 0;
        for (const Series& series : chart.series) {
            const double value = place < series.values.size() ? series.values[place].value_or(0) : 0;
            sum += value;
            highest = std::max(highest, value);
        }
        if (chart.kind == ChartKind::areas) highest = std::max(highest, sum);
    }
    return highest;
}

bool is_whole(const Chart& chart) {
    return std::all_of(chart.series.begin(), chart.series.end(), [](const Series& series) {
        return series.is_reference || std::all_of(series.values.begin(), series.values.end(), [](const auto& value) {
                   return !value || *value == std::floor(*value);
               });
    });
}

Hue hue_of(const Chart& chart, std::size_t series) {
    constexpr std::size_t hues = 5;  // grey is for what the others are held against
    if (chart.series[series].is_reference) return Hue::grey;
    return chart.series[series].hue.value_or(static_cast<Hue>(series % hues));
}

namespace {

constexpr std::size_t narrowest = 30;
constexpr std::size_t widest_column = 6;
constexpr int rows_wanted = 12;
constexpr int most_ticks = 6;

// How a cell is filled.
struct Look {
    const char* mark;
    Tone tone;
};

constexpr std::array curve_marks{"●", "◆", "▲", "■", "○"};
constexpr std::array area_marks{"█", "▓", "▒", "░", "▚"};
constexpr std::array hue_tones{Tone::name, Tone::warn, Tone::good, Tone::strong, Tone::plain, Tone::faint};
constexpr Look mark_look{"│", Tone::faint};

Look look_of(const Chart& chart, std::size_t series) {
    if (chart.series[series].is_reference) return {"·", Tone::faint};
    const auto& marks = chart.kind == ChartKind::areas ? area_marks : curve_marks;
    return {marks.at(series % marks.size()), hue_tones.at(static_cast<std::size_t>(hue_of(chart, series)))};
}

// Cells of text, each with the look of what is drawn there.
class Canvas {
  public:
    Canvas(const Chart& chart, std::size_t width) : chart_(chart) {
        const ValueScale scale = value_scale(highest_of(chart), most_ticks, is_whole(chart));
        rows_a_step_ = std::max(rows_wanted / scale.steps, 1);
        step_ = scale.step;
        steps_ = scale.steps;
        label_width_ = text::width(number_to_text(scale.top()));
        for (int i = 0; i <= steps_; ++i) label_width_ = std::max(label_width_, text::width(number_to_text(step_ * i)));
        const std::size_t room = width - label_width_ - 2;
        scale_ = time_scale(chart.days.front(), chart.days.back(), room);
        wide_ = std::clamp<std::size_t>(room / scale_.starts.size(), 1, widest_column);
        room_ = room;
        cells_.assign(static_cast<std::size_t>(rows()) + 1, std::vector<std::optional<Look>>(columns() * wide_));
    }

    void draw() {
        for (const ChartMark& mark : chart_.marks)
            for (auto& row : cells_) row[middle_of(column_of(mark.place))] = mark_look;
        for (std::size_t series = chart_.series.size(); series-- > 0;)
            if (chart_.kind != ChartKind::areas) draw_curve(series);
        if (chart_.kind == ChartKind::areas) draw_areas();
    }

    void write(const Style& style, const Sink& out) const {
        if (!chart_.unit.empty()) write_text({Paragraph{{{chart_.unit, Tone::faint}}}}, style, out);
        for (int row = rows(); row >= 0; --row) write_row(row, style, out);
        for (const std::string& labels : scale_labels(scale_, wide_, room_))
            write_text({Paragraph{{{std::string(label_width_ + 2, ' ') + labels, Tone::faint}}}}, style, out);
        write_text({Paragraph{legend()}}, style, out);
    }

  private:
    [[nodiscard]] int rows() const { return rows_a_step_ * steps_; }
    [[nodiscard]] std::size_t columns() const { return scale_.starts.size(); }
    [[nodiscard]] std::size_t column_of(std::size_t place) const {
        return scale_.column_of(chart_.days[std::min(place, chart_.days.size() - 1)]);
    }
    [[nodiscard]] std::size_t middle_of(std::size_t column) const { return column * wide_ + wide_ / 2; }

    [[nodiscard]] std::size_t row_of(double value) const {
        const double row = value / (step_ * steps_) * rows();
        return static_cast<std::size_t>(std::clamp(std::llround(row), 0LL, static_cast<long long>(rows())));
    }

    // The value that a column ends with.
    [[nodiscard]] std::vector<std::optional<double>> values_of(const Series& series) const {
        std::vector<std::optional<double>> values(columns());
        for (std::size_t place = 0; place < std::min(series.values.size(), chart_.days.size()); ++place)
            if (series.values[place]) values[column_of(place)] = series.values[place];
        return values;
    }

    void draw_curve(std::size_t series) {
        const Look look = look_of(chart_, series);
        const auto values = values_of(chart_.series[series]);
        std::optional<std::size_t> before;
        for (std::size_t column = 0; column < columns(); ++column) {
            if (!values[column]) continue;
            const std::size_t row = row_of(*values[column]);
            for (std::size_t i = 0; i < wide_; ++i) cells_[row][column * wide_ + i] = look;
            const bool falls = chart_.kind == ChartKind::step && before && !chart_.series[series].is_reference;
            if (falls)
                for (std::size_t at = std::min(*before, row); at < std::max(*before, row); ++at)
                    cells_[at][column * wide_] = look;
            before = row;
        }
    }

    void draw_areas() {
        std::vector<double> floor(columns(), 0);
        for (std::size_t series = 0; series < chart_.series.size(); ++series) {
            const auto values = values_of(chart_.series[series]);
            for (std::size_t column = 0; column < columns(); ++column) {
                const std::size_t from = row_of(floor[column]);
                floor[column] += values[column].value_or(0);
                const std::size_t until = row_of(floor[column]);
                for (std::size_t row = from; row < until; ++row)
                    for (std::size_t i = 0; i < wide_; ++i) cells_[row][column * wide_ + i] = look_of(chart_, series);
            }
        }
    }

    void write_row(int row, const Style& style, const Sink& out) const {
        const bool is_tick = row % rows_a_step_ == 0;
        const std::string label = is_tick ? number_to_text(step_ * (row / rows_a_step_)) : "";
        Line line{{text::pad_left(label, label_width_) + (is_tick ? " ┤" : " │"), Tone::faint}};
        for (const auto& look : cells_[static_cast<std::size_t>(row)]) {
            const Tone tone = look ? look->tone : Tone::faint;
            const char* mark = look ? look->mark : " ";
            if (line.back().tone == tone) line.back().text += mark;
            else line.push_back({mark, tone});
        }
        while (line.back().text.ends_with(' ')) line.back().text.pop_back();
        write_text({Paragraph{std::move(line)}}, style, out);
    }

    // What each mark means, and the value that each curve ends with.
    [[nodiscard]] Line legend() const {
        Line line;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            const Look look = look_of(chart_, i);
            const auto& values = chart_.series[i].values;
            const auto last = std::find_if(values.rbegin(), values.rend(), [&](const auto& value) {
                return value.has_value() && !chart_.series[i].is_reference;
            });
            line.push_back({look.mark, look.tone});
            line.push_back({" " + chart_.series[i].name +
                            (last == values.rend() ? "" : " " + number_to_text(std::round(**last * 10) / 10)) + "  "});
        }
        for (const ChartMark& mark : chart_.marks) {
            line.push_back({mark_look.mark, mark_look.tone});
            line.push_back({" " + mark.text + "  "});
        }
        line.push_back({scale_.column_text(), Tone::faint});
        return line;
    }

    const Chart& chart_;
    TimeScale scale_;
    std::size_t wide_ = 1;
    std::size_t room_ = 0;
    std::size_t label_width_ = 0;
    int rows_a_step_ = 1;
    int steps_ = 1;
    double step_ = 1;
    std::vector<std::vector<std::optional<Look>>> cells_;  // the lowest row first
};

void write_bars(const Chart& chart, const Style& style, const Sink& out) {
    Histogram histogram;
    for (std::size_t i = 0; i < chart.labels.size(); ++i)
        histogram.buckets.push_back({chart.labels[i], chart.series.front().values[i].value_or(0)});
    for (const ChartMark& mark : chart.marks) histogram.marks.emplace_back(mark.place, mark.text);
    for (const Line& line : histogram_lines(histogram, style.width)) write_text({Paragraph{line}}, style, out);
}

}  // namespace

void write_chart_text(const Chart& chart, const Style& style, const Sink& out) {
    if (chart.series.empty()) return;
    Style wide = style;
    wide.width = std::max(style.width, narrowest);
    if (chart.kind == ChartKind::bars) {
        write_bars(chart, wide, out);
        return;
    }
    if (chart.days.empty()) return;
    Canvas canvas(chart, wide.width);
    canvas.draw();
    canvas.write(wide, out);
}

Drawing drawing_of(Chart chart) {
    return {[chart](const Style& style, const Sink& out) { write_chart_text(chart, style, out); },
            [chart](const std::string& title) { return chart_svg(chart, title, PictureKind::part); }};
}

}  // namespace muster::view
