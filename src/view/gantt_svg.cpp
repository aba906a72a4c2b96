// The chart as a picture. Lengths are in pixels.

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "view/escape.h"
#include "view/gantt.h"
#include "view/time_scale.h"

namespace muster::view {

namespace chrono = std::chrono;

namespace {

constexpr double margin = 12;
constexpr double top = 76;  // where the rows begin, below title and scale
constexpr double row_height = 26;
constexpr double bar_top = 5;
constexpr double bar_height = 13;
constexpr double bar_middle = bar_top + bar_height / 2;
constexpr double diamond = 7;
constexpr double elbow = 7;  // how far an arrow goes before it turns
constexpr double id_width = 64;
constexpr double title_width = 240;
constexpr double person_width = 100;
constexpr double widest_day = 28;
constexpr double widest_axis = 960;
constexpr double narrowest_picture = 660;
constexpr double label_spacing = 76;  // of `2026-03-09` on the scale
constexpr double letter = 8;          // no column of text is wider, at the size of the labels
constexpr double title_letter = 10;
constexpr int days_with_shading = 200;
constexpr double indent = 12;

constexpr std::string_view style_sheet = R"(<style>
text { font: 12px system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; fill: #1f2328; }
.heading { font-weight: bold; font-size: 13px; }
.title { font-weight: bold; font-size: 16px; }
.faint { fill: #59636e; }
.paper { fill: #ffffff; }
.shade { fill: #eff1f4; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.bar { fill: #b6cdf0; stroke: #3f6fb5; stroke-width: 1; }
.done { fill: #3f6fb5; }
.milestone { fill: #1f2328; stroke: #1f2328; stroke-width: 1; }
.bar.critical { fill: #f5b5b0; stroke: #b3261e; stroke-width: 2.5; }
.done.critical { fill: #d0443b; }
.milestone.critical { fill: #d0443b; stroke: #b3261e; stroke-width: 2.5; }
.baseline { fill: #818b98; }
.arrow { fill: none; stroke: #6e7781; stroke-width: 1.2; }
.head { fill: #6e7781; }
.arrow.critical { stroke: #b3261e; stroke-width: 2; }
.head.critical { fill: #b3261e; }
.due { stroke: #9a6700; stroke-width: 2; }
.late { stroke: #b3261e; stroke-width: 3; }
.warning { fill: #b3261e; font-weight: bold; font-size: 14px; }
.today { stroke: #0a7d8c; stroke-width: 1.5; stroke-dasharray: 5 3; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.faint { fill: #9198a1; }
.paper { fill: #0d1117; }
.shade { fill: #191f28; }
.grid { stroke: #30363d; }
.bar { fill: #24416e; stroke: #6ea0ec; }
.done { fill: #6ea0ec; }
.milestone { fill: #e6edf3; stroke: #e6edf3; }
.bar.critical { fill: #6b211d; stroke: #ff7b72; }
.done.critical { fill: #e5534b; }
.milestone.critical { fill: #e5534b; stroke: #ff7b72; }
.arrow { stroke: #8b949e; }
.head { fill: #8b949e; }
.arrow.critical { stroke: #ff7b72; }
.head.critical { fill: #ff7b72; }
.due { stroke: #d29922; }
.late { stroke: #ff7b72; }
.warning { fill: #ff7b72; }
.today { stroke: #39c5cf; }
}
</style>
)";

// Where something begins and ends on the axis.
struct Stretch {
    double from;
    double to;
};

class Picture {
  public:
    Picture(const Gantt& chart, const std::string& title) : chart_(chart), title_(title) {
        if (!chart.bars.empty()) std::tie(first_, last_) = days_of(chart);
        else if (chart.today) first_ = last_ = *chart.today;
        const bool has_person =
            std::any_of(chart.bars.begin(), chart.bars.end(), [](const GanttBar& bar) { return !bar.person.empty(); });
        axis_ = margin + id_width + title_width + (has_person ? person_width : 0) + 2 * elbow;
        day_ = std::min(widest_day, widest_axis / static_cast<double>(days()));
        width_ = std::max(narrowest_picture, axis_ + axis_width() + label_spacing);
        place_rows();
    }

    std::string draw() {
        open();
        shade();
        draw_scale();
        for (const auto& [y, words] : headings_) text(margin, y + 17, "heading", words, (width_ - margin) / letter);
        draw_arrows();
        for (std::size_t i = 0; i < chart_.bars.size(); ++i) draw_row(chart_.bars[i], tops_[i]);
        draw_today();
        draw_legend();
        return svg_ + "</svg>\n";
    }

  private:
    template <class... Args>
    void add(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(std::back_inserter(svg_), format, std::forward<Args>(args)...);
    }

    [[nodiscard]] std::int64_t days() const { return (last_ - first_).count() + 1; }
    [[nodiscard]] double axis_width() const { return day_ * static_cast<double>(days()); }
    [[nodiscard]] double x_of(Day day) const { return axis_ + day_ * static_cast<double>((day - first_).count()); }
    [[nodiscard]] double middle_of(Day day) const { return x_of(day) + day_ / 2; }
    [[nodiscard]] double end_of(Day day) const { return x_of(day) + day_; }

    [[nodiscard]] Stretch stretch_of(const GanttBar& bar) const {
        const double middle = middle_of(bar.finish);
        if (bar.is_milestone) return {middle - diamond, middle + diamond};
        return {x_of(bar.start), std::max(end_of(bar.finish), x_of(bar.start) + 2)};
    }

    void place_rows() {
        double y = top;
        auto heading = chart_.headings.begin();
        for (std::size_t i = 0; i < chart_.bars.size(); ++i) {
            for (; heading != chart_.headings.end() && heading->first <= i; ++heading, y += row_height)
                headings_.emplace_back(y, heading->second);
            tops_.push_back(y);
            places_.emplace(chart_.bars[i].id, i);
            y += row_height;
        }
        bottom_ = y;
    }

    void open() {
        const std::string name = xml(title_);
        const double height = bottom_ + 1.7 * row_height;
        add(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}")",
            width_, height);
        add(" role=\"img\" aria-label=\"{0}\">\n<title>{0}</title>\n", name);
        svg_ += style_sheet;
        add("<rect class=\"paper\" width=\"{:.0f}\" height=\"{:.0f}\"/>\n", width_, height);
        text(margin, 28, "title", title_, (width_ - 2 * margin) / title_letter);
    }

    // At most so many columns of the text.
    void text(double x, double y, std::string_view kind, std::string_view words, double columns) {
        const std::string shown = text::fit(text::visible(words), static_cast<std::size_t>(std::max(columns, 1.0)));
        add("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>\n", kind, x, y, xml(shown));
    }

    // Days without work, one rectangle for each run of them.
    void shade() {
        if (!chart_.is_worked || days() > days_with_shading) return;
        for (Day day = first_; day <= last_; day += chrono::days{1}) {
            if (chart_.is_worked(day)) continue;
            const Day start = day;
            while (day < last_ && !chart_.is_worked(day + chrono::days{1})) day += chrono::days{1};
            add("<rect class=\"shade\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>\n", x_of(start),
                top, end_of(day) - x_of(start), bottom_ - top);
        }
    }

    // Mondays rather than half weeks.
    [[nodiscard]] std::vector<Day> ticks_of(const TimeScale& scale) const {
        std::vector<Day> ticks;
        for (const Day start : scale.starts)
            if (start >= first_ && (scale.step != Step::half_week || weekday_index(start) == 0)) ticks.push_back(start);
        if (ticks.empty()) ticks.push_back(first_);
        return ticks;
    }

    void draw_scale() {
        const TimeScale scale = time_scale(first_, last_, static_cast<std::size_t>(axis_width() / label_spacing));
        const std::size_t shown = scale.step != Step::months ? 10 : scale.months % 12 == 0 ? 4 : 7;
        for (const Day tick : ticks_of(scale)) {
            add("<line class=\"grid\" x1=\"{0:.1f}\" y1=\"{1:.1f}\" x2=\"{0:.1f}\" y2=\"{2:.1f}\"/>\n", x_of(tick),
                top - 20, bottom_);
            text(x_of(tick) + 4, top - 8, "faint", to_text(tick).substr(0, shown), label_spacing);
        }
    }

    // Those of the critical path last, so that they lie above the others.
    void draw_arrows() {
        for (const bool is_critical : {false, true})
            for (std::size_t to = 0; to < chart_.bars.size(); ++to)
                for (const std::string& id : chart_.bars[to].waits_for) {
                    const auto from = places_.find(id);
                    if (from == places_.end() || from->second == to) continue;
                    const bool both = chart_.bars[from->second].is_critical && chart_.bars[to].is_critical;
                    if (both == is_critical) draw_arrow(from->second, to, is_critical ? " critical" : "");
                }
    }

    // From the end of one bar to the start of the other; where that lies behind, around between the rows.
    void draw_arrow(std::size_t from, std::size_t to, std::string_view kind) {
        const double x1 = stretch_of(chart_.bars[from]).to;
        const double x2 = stretch_of(chart_.bars[to]).from;
        const double y1 = tops_[from] + bar_middle;
        const double y2 = tops_[to] + bar_middle;
        add(R"(<path class="arrow{}" d="M{:.1f} {:.1f}H{:.1f})", kind, x1, y1, x1 + elbow);
        if (x2 < x1 + 2 * elbow) {
            const double between = from < to ? tops_[to] : tops_[to] + row_height;
            add("V{:.1f}H{:.1f}", between, x2 - 2 * elbow);
        }
        add("V{:.1f}H{:.1f}\"/>\n", y2, x2 - elbow);
        add("<path class=\"head{}\" d=\"M{:.1f} {:.1f}l-7 -4v8z\"/>\n", kind, x2, y2);
    }

    void draw_row(const GanttBar& bar, double y) {
        const double shift = std::clamp(bar.depth, 0, 8) * indent;
        const double baseline = y + 17;
        text(margin, baseline, "faint", bar.id, id_width / letter);
        text(margin + id_width + shift, baseline, "label", bar.title, (title_width - shift) / letter);
        if (!bar.person.empty())
            text(margin + id_width + title_width, baseline, "faint", bar.person, person_width / letter);
        add("<g><title>{}</title>\n", xml(tooltip(bar)));
        draw_baseline(bar, y);
        if (bar.is_milestone) draw_milestone(bar, y);
        else draw_bar(bar, y);
        draw_due(bar, y);
        svg_ += "</g>\n";
    }

    [[nodiscard]] static std::string tooltip(const GanttBar& bar) {
        std::string words = fmt::format("{} {}, ", bar.id, bar.title);
        words += bar.is_milestone ? to_text(bar.finish) : say("{} to {}", to_text(bar.start), to_text(bar.finish));
        if (!bar.person.empty()) words += ", " + bar.person;
        if (!bar.is_milestone) words += fmt::format(", {:.0f} %", share_of(bar) * 100);
        if (bar.due) words += ", " + say("due {}", to_text(*bar.due));
        if (bar.is_critical) words += fmt::format(", {}", tr("critical"));
        if (is_overdue(bar)) words += fmt::format(", {}", tr("late"));
        return words;
    }

    [[nodiscard]] static double share_of(const GanttBar& bar) { return bar.done > 0 ? std::min(bar.done, 1.0) : 0; }

    void draw_rect(std::string_view kind, Stretch stretch, double y, double height) {
        add("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"2\"/>\n", kind,
            stretch.from, y, stretch.to - stretch.from, height);
    }

    void draw_bar(const GanttBar& bar, double y) {
        const Stretch all = stretch_of(bar);
        draw_rect(bar.is_critical ? "bar critical" : "bar", all, y + bar_top, bar_height);
        if (const double share = share_of(bar); share > 0)
            draw_rect(bar.is_critical ? "done critical" : "done", {all.from, all.from + (all.to - all.from) * share},
                      y + bar_top + 3, bar_height - 6);
    }

    void draw_diamond(std::string_view kind, double x, double y) {
        add("<path class=\"{}\" d=\"M{:.1f} {:.1f}l{r} {r}l-{r} {r}l-{r} -{r}z\"/>\n", kind, x, y - diamond,
            fmt::arg("r", diamond));
    }

    void draw_milestone(const GanttBar& bar, double y) {
        draw_diamond(bar.is_critical ? "milestone critical" : "milestone", middle_of(bar.finish), y + bar_middle);
    }

    void draw_baseline(const GanttBar& bar, double y) {
        if (!bar.baseline_start && !bar.baseline_finish) return;
        const Day start = bar.baseline_start.value_or(*bar.baseline_finish);
        const Day finish = bar.baseline_finish.value_or(start);
        draw_rect("baseline", {x_of(start), std::max(end_of(finish), x_of(start) + 2)}, y + bar_top + bar_height + 2,
                  3);
    }

    void draw_due(const GanttBar& bar, double y) {
        const bool is_late = is_overdue(bar);
        if (bar.due) draw_upright(is_late ? "late" : "due", end_of(*bar.due), y + 2, y + row_height - 3);
        if (is_late) text(stretch_of(bar).to + 11, y + 16, "warning", "!", 1);
    }

    void draw_upright(std::string_view kind, double x, double from, double to) {
        add("<line class=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>\n", kind, x, from, x, to);
    }

    [[nodiscard]] bool shows_today() const { return chart_.today && first_ <= *chart_.today && *chart_.today <= last_; }

    void draw_today() {
        if (!shows_today()) return;
        add("<g><title>{} {}</title>\n", xml(tr("today")), to_text(*chart_.today));
        draw_upright("today", middle_of(*chart_.today), top - 4, bottom_);
        svg_ += "</g>\n";
    }

    void draw_legend() {
        double x = margin;
        const double y = bottom_ + row_height - bar_height;
        const auto name = [&](const char* words) {
            text(x + 28, y + 11, "faint", words, 20);
            x += 28 + letter * static_cast<double>(text::width(words)) + 16;
        };
        draw_rect("bar critical", {x, x + 22}, y, bar_height);
        name(tr("critical"));
        draw_rect("bar", {x, x + 22}, y, bar_height);
        draw_rect("done", {x, x + 11}, y + 3, bar_height - 6);
        name(tr("done"));
        draw_diamond("milestone", x + 14, y + bar_height / 2);
        name(tr("milestone"));
        draw_upright("due", x + 14, y - 2, y + bar_height + 2);
        name(tr("due"));
        draw_upright("late", x + 11, y - 2, y + bar_height + 2);
        text(x + 17, y + 11, "warning", "!", 1);
        name(tr("late"));
        draw_rect("baseline", {x, x + 22}, y + 5, 3);
        name(tr("baseline"));
        if (!shows_today()) return;
        draw_upright("today", x + 14, y - 2, y + bar_height + 2);
        name(tr("today"));
    }

    const Gantt& chart_;
    const std::string& title_;
    Day first_{};
    Day last_{};
    double axis_ = 0;  // where it begins
    double day_ = 0;   // how wide a day is
    double width_ = 0;
    double bottom_ = 0;  // of the last row
    std::vector<double> tops_;
    std::vector<std::pair<double, std::string>> headings_;
    std::unordered_map<std::string, std::size_t> places_;
    std::string svg_;
};

}  // namespace

std::string gantt_svg(const Gantt& chart, const std::string& title) {
    return Picture(chart, title).draw();
}

}  // namespace muster::view
