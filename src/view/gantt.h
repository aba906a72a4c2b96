#pragma once
// Bars over a time axis, as text or as a picture: who does what from when to when.

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <muster/time.h>

#include "view/answer.h"
#include "view/svg.h"

namespace muster::view {

/// One row of the chart. Both ends of a stretch of days are included.
struct GanttBar {
    std::string id;
    std::string title;
    std::string person;
    Day start{};
    Day finish{};
    std::optional<Day> due{};
    std::optional<Day> baseline_start{};
    std::optional<Day> baseline_finish{};
    double done = 0;  ///< from 0 to 1
    bool is_critical = false;
    bool is_milestone = false;
    bool is_late = false;
    int depth = 0;                         ///< below how many others it stands
    std::vector<std::string> waits_for{};  ///< ids of bars
};

struct Gantt {
    std::vector<GanttBar> bars;
    std::optional<Day> today{};
    std::function<bool(Day)> is_worked{};                         ///< absent where every day is worked
    std::vector<std::pair<std::size_t, std::string>> headings{};  ///< each above the row of that place, in their order
};

/// Returns the first and the last day of the chart: all bars, due days and baselines. There must be a bar.
std::pair<Day, Day> days_of(const Gantt& chart);

/// Says whether the bar ends behind its due day, or is late for another reason.
bool is_overdue(const GanttBar& bar);

/// Writes the chart as lines of at most `style.width` columns (20 at least); nothing when there is no bar.
/// Today is shown where the chart's days include it.
void write_gantt_text(const Gantt& chart, const Style& style, const Sink& out);

/// Returns the chart as one SVG document that needs nothing beside it, or as a part of a page.
std::string gantt_svg(const Gantt& chart, const std::string& title, PictureKind as = PictureKind::document);

}  // namespace muster::view
