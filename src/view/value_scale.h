#pragma once
// The axis of values of a chart: from zero up, in steps that people count in.

namespace muster::view {

/// So many steps from zero up to `top()`.
struct ValueScale {
    double step = 1;
    int steps = 1;

    [[nodiscard]] double top() const { return step * steps; }
};

/// Returns the finest scale that reaches `highest` in at most so many steps of 1, 2 or 5 times a power of ten; with
/// `whole`, none below 1. Source: Heckbert, "Nice numbers for graph labels", Graphics Gems (1990).
ValueScale value_scale(double highest, int most_steps, bool whole);

}  // namespace muster::view
