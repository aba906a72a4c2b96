#include "view/value_scale.h"

#include <algorithm>
#include <cmath>

namespace muster::view {

ValueScale value_scale(double highest, int most_steps, bool whole) {
    if (!(highest > 0) || !std::isfinite(highest)) return {};
    most_steps = std::max(most_steps, 1);
    const double least = highest / most_steps;
    double power = std::pow(10, std::floor(std::log10(least)));
    if (whole) power = std::max(power, 1.0);
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 5.0})
        if (nice * power >= least * (1 - 1e-9)) {
            step = nice * power;
            break;
        }
    return {step, std::max(static_cast<int>(std::ceil(highest / step * (1 - 1e-9))), 1)};
}

}  // namespace muster::view
