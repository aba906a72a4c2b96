#include "view/gantt.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/language.h"
#include "base/text.h"
#include "view/layout.h"
#include "view/time_scale.h"

namespace muster::view {

std::pair<Day, Day> days_of(const Gantt& chart) {
    auto days = std::pair{chart.bars.front().start, chart.bars.front().finish};
    const auto include = [&](std::optional<Day> day) {
        if (!day) return;
        days.first = std::min(days.first, *day);
        days.second = std::max(days.second, *day);
    };
    for (const GanttBar& bar : chart.bars)
        for (const auto& day :
             {std::optional(bar.start), std::optional(bar.finish), bar.due, bar.baseline_start, bar.baseline_finish})
            include(day);
    return days;
}

bool is_overdue(const GanttBar& bar) {
    return bar.is_late || (bar.due && bar.finish > *bar.due);
}

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest_chart = 20;
constexpr std::size_t narrowest_axis = 8;  // room for `2026-03`
constexpr std::size_t narrowest_title = 4;
constexpr std::size_t widest_column = 3;
constexpr std::size_t widest_id = 10;
constexpr std::size_t widest_person = 12;
constexpr std::size_t width_with_person = 60;
constexpr int indent = 2;

// What a cell of the axis may show.
enum class Mark { none, critical, done, rest, milestone, idle, due, overdue, baseline, today };

struct Look {
    const char* text;
    Tone tone;
    const char* meaning;
};

Look look_of(Mark mark) {
    switch (mark) {
        case Mark::critical: return {"█", Tone::bad, tr_later("critical")};
        case Mark::done: return {"▓", Tone::good, tr_later("done")};
        case Mark::rest: return {"▒", Tone::plain, tr_later("to do")};
        case Mark::milestone: return {"◆", Tone::strong, tr_later("milestone")};
        case Mark::idle: return {"·", Tone::faint, tr_later("not worked")};
        case Mark::due: return {"┃", Tone::warn, tr_later("due")};
        case Mark::overdue: return {"!", Tone::bad, tr_later("late")};
        case Mark::baseline: return {"─", Tone::faint, tr_later("baseline")};
        case Mark::today: return {"│", Tone::name, tr_later("today")};
        case Mark::none: break;
    }
    return {" ", Tone::plain, ""};
}

constexpr std::array marks_in_legend{Mark::critical, Mark::done,    Mark::rest,     Mark::milestone, Mark::idle,
                                     Mark::due,      Mark::overdue, Mark::baseline, Mark::today};

// How wide the columns left of the axis are; 0 for one that is left out.
struct Widths {
    std::size_t id = 0;
    std::size_t title = 0;
    std::size_t person = 0;

    // With the gap behind them.
    [[nodiscard]] std::size_t left() const {
        std::size_t sum = 1;
        for (const std::size_t width : {id, title, person}) sum += width > 0 ? width + 1 : 0;
        return sum;
    }
};

std::string title_of(const GanttBar& bar) {
    return std::string(static_cast<std::size_t>(std::clamp(bar.depth, 0, 8) * indent), ' ') + text::visible(bar.title);
}

Widths natural_widths(const Gantt& chart) {
    Widths widths;
    for (const GanttBar& bar : chart.bars) {
        widths.id = std::max(widths.id, text::width(text::visible(bar.id)));
        widths.title = std::max(widths.title, text::width(title_of(bar)));
        widths.person = std::max(widths.person, text::width(text::visible(bar.person)));
    }
    return widths;
}

// The title takes what id and person leave it.
Widths fitted(Widths natural, std::size_t room, bool has_person) {
    Widths widths{std::min(natural.id, widest_id), 0, has_person ? std::min(natural.person, widest_person) : 0};
    widths.id = std::min(widths.id, room - gap);
    const std::size_t used = widths.left() + 1;
    if (used + std::min(natural.title, narrowest_title) <= room) widths.title = std::min(natural.title, room - used);
    return widths;
}

class TextChart {
  public:
    TextChart(const Gantt& chart, const Style& style, const Sink& out)
        : chart_(chart), style_(style), out_(out), width_(std::max(style.width, narrowest_chart)) {
        style_.width = width_;
        const auto [first, last] = days_of(chart);
        const Widths natural = natural_widths(chart);
        const bool has_person = width_ >= width_with_person;
        const std::size_t room = width_ - fitted(natural, width_ * 9 / 20, has_person).left();
        scale_ = time_scale(first, last, room);
        wide_ = std::clamp<std::size_t>(room / scale_.starts.size(), 1, widest_column);
        // What the axis leaves over, the titles may have.
        widths_ = fitted(natural, width_ - std::max(scale_.starts.size() * wide_, narrowest_axis), has_person);
        if (chart.today && first <= *chart.today && *chart.today <= last) today_ = middle_cell(*chart.today);
    }

    void write() {
        for (const std::string& labels : scale_labels(scale_, wide_, width_ - widths_.left()))
            put({{std::string(widths_.left(), ' ') + labels, Tone::faint}});
        auto heading = chart_.headings.begin();
        for (std::size_t i = 0; i < chart_.bars.size(); ++i) {
            for (; heading != chart_.headings.end() && heading->first <= i; ++heading) {
                if (i > 0) put_row(blank_left(), empty_cells());
                put_heading(heading->second);
            }
            put_bar(chart_.bars[i]);
        }
        put_legend();
    }

  private:
    using Cells = std::vector<Mark>;

    [[nodiscard]] std::size_t first_cell(Day day) const { return scale_.column_of(day) * wide_; }
    [[nodiscard]] std::size_t middle_cell(Day day) const { return first_cell(day) + (wide_ - 1) / 2; }
    [[nodiscard]] std::size_t last_cell(Day day) const { return first_cell(day) + wide_ - 1; }

    void put(Line line) const {
        if (line.size() == 1 && text::trim(line.front().text).empty()) line.clear();
        write_text({Paragraph{std::move(line)}}, style_, out_);
    }

    // Cells of one mark become one span; blank ones at the end go.
    void put_row(Line line, const Cells& cells) {
        std::size_t end = cells.size();
        while (end > 0 && cells[end - 1] == Mark::none) --end;
        for (std::size_t i = 0; i < end; ++i) {
            const Look look = look_of(cells[i]);
            seen_[static_cast<std::size_t>(cells[i])] = true;
            if (i > 0 && cells[i] == cells[i - 1]) line.back().text += look.text;
            else line.push_back({look.text, look.tone});
        }
        put(std::move(line));
    }

    [[nodiscard]] Line blank_left() const { return {{std::string(widths_.left(), ' '), Tone::plain}}; }

    [[nodiscard]] Cells empty_cells() const {
        Cells cells(scale_.starts.size() * wide_, Mark::none);
        if (today_) cells[*today_] = Mark::today;
        return cells;
    }

    void put_heading(const std::string& words) {
        const std::string text = text::fit(text::visible(words), width_);
        const bool is_short = text::width(text) <= widths_.left();
        put_row({{is_short ? text::pad(text, widths_.left()) : text, Tone::strong}},
                is_short ? empty_cells() : Cells{});
    }

    void put_bar(const GanttBar& bar) {
        Cells cells = empty_cells();
        if (bar.is_milestone) cells[middle_cell(bar.finish)] = Mark::milestone;
        else draw_work(bar, cells);
        draw_due(bar, cells);
        put_row(left_part(bar), cells);
        draw_baseline(bar);
    }

    [[nodiscard]] Line left_part(const GanttBar& bar) const {
        Line line;
        const auto add = [&](const std::string& text, std::size_t width, Tone tone) {
            if (width > 0) line.push_back({text::pad(text::fit(text, width), width + 1), tone});
        };
        add(text::visible(bar.id), widths_.id, Tone::name);
        add(title_of(bar), widths_.title, Tone::plain);
        add(text::visible(bar.person), widths_.person, Tone::faint);
        line.push_back({" ", Tone::plain});
        return line;
    }

    void draw_work(const GanttBar& bar, Cells& cells) const {
        const std::size_t first = first_cell(bar.start);
        const std::size_t last = std::max(first, last_cell(bar.finish));
        const double share = bar.done > 0 ? std::min(bar.done, 1.0) : 0;
        const auto done =
            first + static_cast<std::size_t>(std::floor(share * static_cast<double>(last - first + 1) + 1e-9));
        for (std::size_t i = first; i <= last; ++i) {
            const bool is_idle =
                scale_.step == Step::day && chart_.is_worked && !chart_.is_worked(scale_.starts[i / wide_]);
            cells[i] = is_idle ? Mark::idle : bar.is_critical ? Mark::critical : i < done ? Mark::done : Mark::rest;
        }
    }

    // A mark in the column of the finish would hide the bar: lateness stands behind it then, and a due day kept goes
    // without one.
    void draw_due(const GanttBar& bar, Cells& cells) const {
        const std::size_t finish = last_cell(bar.finish);
        const std::size_t due = bar.due ? last_cell(*bar.due) : finish;
        if (is_overdue(bar)) cells[due == finish ? std::min(finish + 1, cells.size() - 1) : due] = Mark::overdue;
        else if (due != finish) cells[due] = Mark::due;
    }

    // A line of its own below the bar, where the plan was another one.
    void draw_baseline(const GanttBar& bar) {
        if (!bar.baseline_start && !bar.baseline_finish) return;
        const Day start = bar.baseline_start.value_or(*bar.baseline_finish);
        const Day finish = bar.baseline_finish.value_or(start);
        if (start == bar.start && finish == bar.finish) return;
        Cells cells = empty_cells();
        const std::size_t last = last_cell(finish);
        for (std::size_t i = first_cell(start); i <= last; ++i) cells[i] = Mark::baseline;
        put_row(blank_left(), cells);
    }

    // Only what the chart shows, as many on a line as fit.
    void put_legend() const {
        Line line;
        std::size_t used = 0;
        const auto add = [&](const Line& entry, std::size_t wide) {
            if (used > 0 && used + gap + wide > width_) {
                put(std::exchange(line, {}));
                used = 0;
            }
            if (used > 0) line.push_back({"  ", Tone::plain});
            used += wide + (used > 0 ? gap : 0);
            line.insert(line.end(), entry.begin(), entry.end());
        };
        for (const Mark mark : marks_in_legend) {
            if (!seen_[static_cast<std::size_t>(mark)]) continue;
            const Look look = look_of(mark);
            const std::string meaning = text::fit(std::string(" ") + tr(look.meaning), width_ - 1);
            add({{look.text, look.tone}, {meaning, Tone::faint}}, 1 + text::width(meaning));
        }
        const std::string column = text::fit(scale_.column_text(), width_);
        add({{column, Tone::faint}}, text::width(column));
        put(line);
    }

    const Gantt& chart_;
    Style style_;
    const Sink& out_;
    std::size_t width_;
    TimeScale scale_;
    std::size_t wide_ = 1;  // cells of a column
    Widths widths_;
    std::optional<std::size_t> today_;
    std::array<bool, marks_in_legend.size() + 1> seen_{};
};

}  // namespace

void write_gantt_text(const Gantt& chart, const Style& style, const Sink& out) {
    if (!chart.bars.empty()) TextChart(chart, style, out).write();
}

}  // namespace muster::view
