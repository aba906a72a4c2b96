#include "view/time_axis.h"

namespace muster::view {

namespace {

constexpr double label_spacing = 76;  // of `2026-03-09`

// Mondays rather than half weeks.
std::vector<Day> ticks_of(const TimeScale& scale, Day first) {
    std::vector<Day> ticks;
    for (const Day start : scale.starts)
        if (start >= first && (scale.step != Step::half_week || weekday_index(start) == 0)) ticks.push_back(start);
    if (ticks.empty()) ticks.push_back(first);
    return ticks;
}

}  // namespace

void TimeAxis::draw(Svg& svg, double top, double bottom, double label, double edge) const {
    const TimeScale scale = time_scale(first, last, static_cast<std::size_t>(width() / label_spacing));
    const std::size_t shown = scale.step != Step::months ? 10 : scale.months % 12 == 0 ? 4 : 7;
    for (const Day tick : ticks_of(scale, first)) {
        svg.line("grid", start_of(tick), top, start_of(tick), bottom);
        if (start_of(tick) + label_spacing <= edge)
            svg.text(start_of(tick) + 4, label, "faint", to_text(tick).substr(0, shown), label_spacing);
    }
}

}  // namespace muster::view
