#include "domain/forecast/quantiles.h"

#include <cmath>

#include "domain/forecast/beta.h"
#include "domain/forecast/chance.h"

namespace muster::plan {

namespace {

using Chances = std::array<double, Quantiles::cells + 1>;

const Chances& node_chances() {
    static const Chances chances = [] {
        Chances all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = normal_chance((static_cast<double>(i) / (Quantiles::cells / 2.0) - 1) * Quantiles::reach);
        return all;
    }();
    return chances;
}

// How much longer than its least a triangular duration is. The chance of being longer is given too, since 1 - chance
// would lose digits.
double triangular(const ThreePoint& estimate, double chance, double chance_of_longer) {
    const double width = estimate.high - estimate.low;
    const double left = estimate.likely - estimate.low;
    if (chance * width <= left) return std::sqrt(chance * width * left);
    return width - std::sqrt(chance_of_longer * width * (width - left));
}

double ratio_at(double chance, const std::vector<double>& sorted) {
    const double place = chance * static_cast<double>(sorted.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), sorted.size() - 1);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

Quantiles Quantiles::certain(Slot duration) {
    return Quantiles(duration);
}

Quantiles Quantiles::of(const ThreePoint& estimate, Shape shape) {
    Quantiles result(estimate.low);
    const double width = estimate.high - estimate.low;
    if (width <= 0) return result;
    if (shape == Shape::pert) {
        const BetaQuantiles beta((estimate.likely - estimate.low) / width);
        for (std::size_t i = 0; i <= cells; ++i) result.more_[i] = static_cast<float>(width * beta.at(i));
        return result;
    }
    const Chances& chances = node_chances();
    for (std::size_t i = 0; i <= cells; ++i)
        result.more_[i] = static_cast<float>(triangular(estimate, chances[i], chances[cells - i]));
    return result;
}

Quantiles Quantiles::of(Slot duration, const std::vector<double>& sorted_history) {
    const double least = std::floor(duration * sorted_history.front());
    Quantiles result(static_cast<Slot>(least));
    const Chances& chances = node_chances();
    for (std::size_t i = 0; i <= cells; ++i)
        result.more_[i] = static_cast<float>(duration * ratio_at(chances[i], sorted_history) - least);
    return result;
}

}  // namespace muster::plan
