// The chart as a picture. Lengths are in pixels.

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "view/gantt.h"
#include "view/svg.h"
#include "view/time_axis.h"

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
constexpr double room_behind = 76;  // the axis, for the label of its last day
constexpr double title_letter = 10;
constexpr int days_with_shading = 200;
constexpr double indent = 12;

// Where something begins and ends on the axis.
struct Stretch {
    double from;
    double to;
};

class Picture {
  public:
    Picture(const Gantt& chart, const std::string& title, PictureKind as) : chart_(chart) {
        if (!chart.bars.empty()) std::tie(axis_.first, axis_.last) = days_of(chart);
        else if (chart.today) axis_.first = axis_.last = *chart.today;
        const bool has_person =
            std::any_of(chart.bars.begin(), chart.bars.end(), [](const GanttBar& bar) { return !bar.person.empty(); });
        axis_.from = margin + id_width + title_width + (has_person ? person_width : 0) + 2 * elbow;
        axis_.day = std::min(widest_day, widest_axis / static_cast<double>(axis_.days()));
        width_ = std::max(narrowest_picture, axis_.from + axis_.width() + room_behind);
        place_rows();
        svg_.emplace(width_, bottom_ + 1.7 * row_height, title, "", as);
        svg_->text(margin, 28, "title", title, (width_ - 2 * margin) / title_letter);
    }

    std::string draw() {
        shade();
        axis_.draw(*svg_, top - 20, bottom_, top - 8, width_);
        for (const auto& [y, words] : headings_)
            svg_->text(margin, y + 17, "heading", words, (width_ - margin) / letter_width);
        draw_arrows();
        for (std::size_t i = 0; i < chart_.bars.size(); ++i) draw_row(chart_.bars[i], tops_[i]);
        draw_today();
        draw_legend();
        return svg_->finish();
    }

  private:
    [[nodiscard]] Stretch stretch_of(const GanttBar& bar) const {
        const double middle = axis_.middle_of(bar.finish);
        if (bar.is_milestone) return {middle - diamond, middle + diamond};
        return {axis_.start_of(bar.start), std::max(axis_.end_of(bar.finish), axis_.start_of(bar.start) + 2)};
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

    // Days without work, one rectangle for each run of them.
    void shade() {
        if (!chart_.is_worked || axis_.days() > days_with_shading) return;
        for (Day day = axis_.first; day <= axis_.last; day += chrono::days{1}) {
            if (chart_.is_worked(day)) continue;
            const Day start = day;
            while (day < axis_.last && !chart_.is_worked(day + chrono::days{1})) day += chrono::days{1};
            svg_->rect("shade", axis_.start_of(start), top, axis_.end_of(day) - axis_.start_of(start), bottom_ - top);
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
        svg_->add(R"(<path class="arrow{}" d="M{:.1f} {:.1f}H{:.1f})", kind, x1, y1, x1 + elbow);
        if (x2 < x1 + 2 * elbow) {
            const double between = from < to ? tops_[to] : tops_[to] + row_height;
            svg_->add("V{:.1f}H{:.1f}", between, x2 - 2 * elbow);
        }
        svg_->add("V{:.1f}H{:.1f}\"/>\n", y2, x2 - elbow);
        svg_->add("<path class=\"head{}\" d=\"M{:.1f} {:.1f}l-7 -4v8z\"/>\n", kind, x2, y2);
    }

    void draw_row(const GanttBar& bar, double y) {
        const double shift = std::clamp(bar.depth, 0, 8) * indent;
        const double baseline = y + 17;
        svg_->text(margin, baseline, "faint", bar.id, id_width / letter_width);
        svg_->text(margin + id_width + shift, baseline, "label", bar.title, (title_width - shift) / letter_width);
        if (!bar.person.empty())
            svg_->text(margin + id_width + title_width, baseline, "faint", bar.person, person_width / letter_width);
        svg_->begin_group(tooltip(bar));
        draw_baseline(bar, y);
        if (bar.is_milestone) draw_milestone(bar, y);
        else draw_bar(bar, y);
        draw_due(bar, y);
        svg_->end_group();
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
        svg_->rect(kind, stretch.from, y, stretch.to - stretch.from, height, 2);
    }

    void draw_bar(const GanttBar& bar, double y) {
        const Stretch all = stretch_of(bar);
        draw_rect(bar.is_critical ? "bar critical" : "bar", all, y + bar_top, bar_height);
        if (const double share = share_of(bar); share > 0)
            draw_rect(bar.is_critical ? "done critical" : "done", {all.from, all.from + (all.to - all.from) * share},
                      y + bar_top + 3, bar_height - 6);
    }

    void draw_diamond(std::string_view kind, double x, double y) {
        svg_->add("<path class=\"{}\" d=\"M{:.1f} {:.1f}l{r} {r}l-{r} {r}l-{r} -{r}z\"/>\n", kind, x, y - diamond,
                  fmt::arg("r", diamond));
    }

    void draw_milestone(const GanttBar& bar, double y) {
        draw_diamond(bar.is_critical ? "milestone critical" : "milestone", axis_.middle_of(bar.finish), y + bar_middle);
    }

    void draw_baseline(const GanttBar& bar, double y) {
        if (!bar.baseline_start && !bar.baseline_finish) return;
        const Day start = bar.baseline_start.value_or(*bar.baseline_finish);
        const Day finish = bar.baseline_finish.value_or(start);
        draw_rect("baseline", {axis_.start_of(start), std::max(axis_.end_of(finish), axis_.start_of(start) + 2)},
                  y + bar_top + bar_height + 2, 3);
    }

    void draw_due(const GanttBar& bar, double y) {
        const bool is_late = is_overdue(bar);
        if (bar.due) draw_upright(is_late ? "late" : "due", axis_.end_of(*bar.due), y + 2, y + row_height - 3);
        if (is_late) svg_->text(stretch_of(bar).to + 11, y + 16, "warning", "!", 1);
    }

    void draw_upright(std::string_view kind, double x, double from, double to) { svg_->line(kind, x, from, x, to); }

    [[nodiscard]] bool shows_today() const {
        return chart_.today && axis_.first <= *chart_.today && *chart_.today <= axis_.last;
    }

    void draw_today() {
        if (!shows_today()) return;
        svg_->begin_group(fmt::format("{} {}", tr("today"), to_text(*chart_.today)));
        draw_upright("today", axis_.middle_of(*chart_.today), top - 4, bottom_);
        svg_->end_group();
    }

    void draw_legend() {
        double x = margin;
        const double y = bottom_ + row_height - bar_height;
        const auto name = [&](const char* words) {
            svg_->text(x + 28, y + 11, "faint", words, 20);
            x += 28 + letter_width * static_cast<double>(text::width(words)) + 16;
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
        svg_->text(x + 17, y + 11, "warning", "!", 1);
        name(tr("late"));
        draw_rect("baseline", {x, x + 22}, y + 5, 3);
        name(tr("baseline"));
        if (!shows_today()) return;
        draw_upright("today", x + 14, y - 2, y + bar_height + 2);
        name(tr("today"));
    }

    const Gantt& chart_;
    TimeAxis axis_;
    double width_ = 0;
    double bottom_ = 0;  // of the last row
    std::vector<double> tops_;
    std::vector<std::pair<double, std::string>> headings_;
    std::unordered_map<std::string, std::size_t> places_;
    std::optional<Svg> svg_;
};

}  // namespace

std::string gantt_svg(const Gantt& chart, const std::string& title, PictureKind as) {
    return Picture(chart, title, as).draw();
}

}  // namespace muster::view
