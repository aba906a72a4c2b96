// Charts as pictures. Lengths are in pixels.

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include <muster/effort.h>

#include "base/text.h"
#include "view/chart.h"
#include "view/time_axis.h"
#include "view/value_scale.h"

namespace muster::view {

namespace {

constexpr double width = 760;
constexpr double height = 320;
constexpr double margin = 14;
constexpr double title_height = 30;  // of a document; a page has its heading
constexpr double legend_height = 26;
constexpr double mark_height = 18;   // between it and bars, for marks
constexpr double below = 26;         // of the axis, for its labels
constexpr double value_height = 17;  // above a bar
constexpr double widest_bar = 46;
constexpr double narrowest_slot = 22;  // over which a bar's value is written
constexpr int most_ticks = 6;

std::string shown(double value) {
    return number_to_text(std::round(value * 10) / 10);
}

class Picture {
  public:
    Picture(const Chart& chart, const std::string& title, PictureKind as)
        : chart_(chart),
          scale_(value_scale(highest_of(chart), most_ticks, is_whole(chart))),
          svg_(width, height, title, chart.description, as) {
        top_ = margin + legend_height + (as == PictureKind::document ? title_height : 0);
        if (chart.kind == ChartKind::bars) top_ += mark_height;
        bottom_ = height - below;
        std::size_t label = 1;
        for (int i = 0; i <= scale_.steps; ++i) label = std::max(label, shown(scale_.step * i).size());
        left_ = margin + letter_width * static_cast<double>(label) + 6;
        right_ = width - margin;
        if (as == PictureKind::document) svg_.text(margin, 28, "title", title, (width - 2 * margin) / 10);
        if (!chart.days.empty()) {
            axis_ = {chart.days.front(), chart.days.back(), left_, 1};
            axis_.day = (right_ - left_) / static_cast<double>(axis_.days());
        }
    }

    std::string draw() {
        draw_values();
        if (chart_.kind == ChartKind::bars) draw_bars();
        else draw_curves();
        draw_marks();
        draw_legend();
        return svg_.finish();
    }

  private:
    [[nodiscard]] double y_of(double value) const { return bottom_ - (bottom_ - top_) * value / scale_.top(); }
    [[nodiscard]] std::size_t places() const {
        return chart_.kind == ChartKind::bars ? chart_.labels.size() : chart_.days.size();
    }
    [[nodiscard]] double slot() const {
        return (right_ - left_) / static_cast<double>(std::max<std::size_t>(places(), 1));
    }

    // What was so at the end of a day stands at its end; a bar in the middle of its slot.
    [[nodiscard]] double x_of(std::size_t place) const {
        if (chart_.kind == ChartKind::bars) return left_ + slot() * (static_cast<double>(place) + 0.5);
        return axis_.end_of(chart_.days[std::min(place, chart_.days.size() - 1)]);
    }

    [[nodiscard]] std::string hue(char kind, std::size_t series) const {
        return fmt::format("{}{}{}", kind, static_cast<int>(hue_of(chart_, series)),
                           chart_.series[series].is_reference ? " dashed" : "");
    }

    void draw_values() {
        for (int i = 0; i <= scale_.steps; ++i) {
            const double value = scale_.step * i;
            svg_.line(i == 0 ? "axis" : "grid", left_, y_of(value), right_, y_of(value));
            svg_.text(left_ - 6, y_of(value) + 4, "faint", shown(value), 12, "end");
        }
        if (!chart_.days.empty()) axis_.draw(svg_, top_, bottom_ + 6, bottom_ + 18, width);
    }

    void draw_curves() {
        if (chart_.kind == ChartKind::areas) {
            draw_areas();
            return;
        }
        for (std::size_t series = chart_.series.size(); series-- > 0;) draw_curve(series);
    }

    // A gap where a value is not known.
    void draw_curve(std::size_t series) {
        const auto& values = chart_.series[series].values;
        const bool steps = chart_.kind == ChartKind::step && !chart_.series[series].is_reference;
        std::string path;
        bool is_first = true;
        for (std::size_t place = 0; place < std::min(values.size(), chart_.days.size()); ++place) {
            if (!values[place]) {
                is_first = true;
                continue;
            }
            if (is_first && steps)  // the first value holds from the beginning of its day
                path += fmt::format("M{:.1f} {:.1f}", axis_.start_of(chart_.days[place]), y_of(*values[place]));
            else if (is_first) path += fmt::format("M{:.1f} {:.1f}", x_of(place), y_of(*values[place]));
            else if (steps) path += fmt::format("V{:.1f}", y_of(*values[place]));
            else path += fmt::format("L{:.1f} {:.1f}", x_of(place), y_of(*values[place]));
            if (steps) path += fmt::format("H{:.1f}", x_of(place));
            is_first = false;
        }
        if (path.empty()) return;
        svg_.begin_group(chart_.series[series].name);
        svg_.add("<path class=\"curve {}\" d=\"{}\"/>\n", hue('s', series), path);
        svg_.end_group();
    }

    void draw_areas() {
        std::vector<double> floor(chart_.days.size(), 0);
        for (std::size_t series = 0; series < chart_.series.size(); ++series) {
            const auto& values = chart_.series[series].values;
            std::string above, under;
            std::size_t last = 0;
            for (std::size_t place = 0; place < chart_.days.size() && place < values.size() && values[place]; ++place) {
                under = fmt::format("L{:.1f} {:.1f}", x_of(place), y_of(floor[place])) + under;
                if (place == 0) under += fmt::format("L{:.1f} {:.1f}", left_, y_of(floor[place]));
                floor[place] += *values[place];
                if (place == 0) above += fmt::format("M{:.1f} {:.1f}", left_, y_of(floor[place]));
                above += fmt::format("L{:.1f} {:.1f}", x_of(place), y_of(floor[place]));
                last = place + 1;
            }
            if (last == 0) continue;
            svg_.begin_group(chart_.series[series].name);
            svg_.add("<path class=\"{}\" d=\"{}{}z\"/>\n", hue('a', series), above, under);
            svg_.end_group();
        }
    }

    void draw_bars() {
        const auto& values = chart_.series.front().values;
        const double wide = std::min(slot() * 0.7, widest_bar);
        std::size_t longest = 1;
        for (const std::string& label : chart_.labels) longest = std::max(longest, text::width(label));
        const double label_room = letter_width * static_cast<double>(longest + 1);
        const auto each = static_cast<std::size_t>(std::max(std::ceil(label_room / slot()), 1.0));
        for (std::size_t place = 0; place < chart_.labels.size(); ++place) {
            const double value = values[place].value_or(0);
            svg_.begin_group(fmt::format("{}: {}", chart_.labels[place], shown(value)));
            svg_.rect("a0", x_of(place) - wide / 2, y_of(value), wide, bottom_ - y_of(value), 2);
            svg_.end_group();
            if (slot() >= narrowest_slot && value > 0)
                svg_.text(x_of(place), y_of(value) - 5, "label", shown(value), 8, "middle");
            if (place % each == 0) svg_.text(x_of(place), bottom_ + 18, "faint", chart_.labels[place], 40, "middle");
        }
    }

    // Marks of one place are one line, so that their names do not lie over each other.
    void draw_marks() {
        std::map<std::size_t, std::string> names;
        for (const ChartMark& mark : chart_.marks)
            if (mark.place < places()) names[mark.place] += (names[mark.place].empty() ? "" : " ") + mark.text;
        const double gap = chart_.kind == ChartKind::bars ? 9 : 4;  // a bar's value may stand there
        const double raised = chart_.kind == ChartKind::bars ? mark_height : 0;
        for (const auto& [place, name] : names) {
            const double x = x_of(place);
            const bool is_at_end = x > right_ - letter_width * static_cast<double>(text::width(name) + 1);
            svg_.line("today", x, top_ - raised, x, foot_of_mark(place));
            svg_.text(is_at_end ? x - gap : x + gap, top_ + 12 - 1.3 * raised, "label", name, 24,
                      is_at_end ? "end" : "start");
        }
    }

    // Over a bar it ends above the bar's value.
    [[nodiscard]] double foot_of_mark(std::size_t place) const {
        if (chart_.kind != ChartKind::bars) return bottom_;
        const double value = chart_.series.front().values[place].value_or(0);
        return std::max(y_of(value) - (value > 0 ? value_height : 0), top_ - mark_height + 2);
    }

    void draw_legend() {
        double x = left_;
        const double y = top_ - legend_height + 8 - (chart_.kind == ChartKind::bars ? mark_height : 0);
        if (chart_.kind == ChartKind::bars) {
            svg_.text(x, y, "faint", chart_.series.front().name, (right_ - x) / letter_width);
            return;
        }
        for (std::size_t series = 0; series < chart_.series.size(); ++series) {
            if (chart_.kind == ChartKind::areas) svg_.rect(hue('a', series), x, y - 10, 18, 11, 2);
            else svg_.line("curve " + hue('s', series), x, y - 4, x + 18, y - 4);
            svg_.text(x + 24, y, "label", chart_.series[series].name, 24);
            x +=
                24 +
                letter_width * static_cast<double>(std::min<std::size_t>(text::width(chart_.series[series].name), 24)) +
                18;
        }
        svg_.text(right_, y, "faint", chart_.unit, 24, "end");
    }

    const Chart& chart_;
    ValueScale scale_;
    Svg svg_;
    TimeAxis axis_;
    double left_ = 0, right_ = 0, top_ = 0, bottom_ = 0;
};

}  // namespace

std::string chart_svg(const Chart& chart, const std::string& title, PictureKind as) {
    return Picture(chart, title, as).draw();
}

}  // namespace muster::view
