#pragma once
// The time axis of a picture: where each day lies, and what stands at its ticks. Lengths are in pixels.

#include <muster/time.h>

#include "view/svg.h"
#include "view/time_scale.h"

namespace muster::view {

struct TimeAxis {
    Day first{};
    Day last{};
    double from = 0;  ///< where the first day begins
    double day = 1;   ///< how wide a day is

    [[nodiscard]] std::int64_t days() const { return (last - first).count() + 1; }
    [[nodiscard]] double width() const { return day * static_cast<double>(days()); }
    [[nodiscard]] double start_of(Day when) const { return from + day * static_cast<double>((when - first).count()); }
    [[nodiscard]] double middle_of(Day when) const { return start_of(when) + day / 2; }
    [[nodiscard]] double end_of(Day when) const { return start_of(when) + day; }

    /// Draws a line from `top` to `bottom` at each tick, and its label beside it at the height `label`; no label reaches
    /// beyond `edge`.
    void draw(Svg& svg, double top, double bottom, double label, double edge) const;
};

}  // namespace muster::view
