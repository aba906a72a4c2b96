#include "domain/forecast/beta.h"

#include <algorithm>
#include <cmath>

#include "domain/forecast/chance.h"
#include "domain/forecast/quantiles.h"

namespace muster::plan {

namespace {

constexpr std::size_t steps = 64;     // of p, a 16th each
constexpr std::size_t pieces = 1024;  // of the integral
using Curve = std::vector<double>;

// Nodes lie closer towards both ends, where the density is steep: x = t² (3 - 2t) for t in equal steps.
double place(double t) {
    return t * t * (3 - 2 * t);
}

// The powers 0, 1/16, ... 4 of each node.
std::vector<Curve> powers_of_nodes() {
    std::vector<Curve> powers(pieces + 1, Curve(steps + 1));
    for (std::size_t i = 0; i <= pieces; ++i) {
        double root = place(static_cast<double>(i) / pieces);
        for (int halving = 0; halving < 4; ++halving) root = std::sqrt(root);
        powers[i][0] = 1;
        for (std::size_t k = 1; k <= steps; ++k) powers[i][k] = powers[i][k - 1] * root;
    }
    return powers;
}

// The density over t at each node: that over x times dx/dt = 6 t (1 - t). A node mirrored is 1 - x.
Curve density(const std::vector<Curve>& powers, std::size_t step) {
    Curve result(pieces + 1);
    for (std::size_t i = 0; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        result[i] = powers[i][step] * powers[pieces - i][steps - step] * t * (1 - t);
    }
    return result;
}

// Sums by Simpson's rule over pairs of pieces, as parts of the whole.
Curve chances_of(const Curve& density) {
    Curve sums(pieces / 2 + 1);
    for (std::size_t i = 1; i < sums.size(); ++i)
        sums[i] = sums[i - 1] + density[2 * i - 2] + 4 * density[2 * i - 1] + density[2 * i];
    const double whole = sums.back();
    for (double& sum : sums) sum /= whole;
    return sums;
}

Curve quantiles_of(const Curve& chances) {
    Curve result(Quantiles::cells + 1);
    std::size_t above = 1;
    for (std::size_t node = 0; node < result.size(); ++node) {
        const double z = (static_cast<double>(node) / (Quantiles::cells / 2.0) - 1) * Quantiles::reach;
        const double chance = normal_chance(z);
        while (above + 1 < chances.size() && chances[above] < chance) ++above;
        const double inside = (chance - chances[above - 1]) / (chances[above] - chances[above - 1]);
        result[node] = place((static_cast<double>(above - 1) + inside) / static_cast<double>(chances.size() - 1));
    }
    return result;
}

const std::vector<Curve>& all_quantiles() {
    static const std::vector<Curve> all = [] {
        const auto powers = powers_of_nodes();
        std::vector<Curve> curves;
        for (std::size_t step = 0; step <= steps; ++step)
            curves.push_back(quantiles_of(chances_of(density(powers, step))));
        return curves;
    }();
    return all;
}

}  // namespace

BetaQuantiles::BetaQuantiles(double mode) {
    const double place_of_mode = mode * steps;
    const auto step = std::min(static_cast<std::size_t>(place_of_mode), steps - 1);
    below_ = &all_quantiles()[step];
    above_ = &all_quantiles()[step + 1];
    part_ = place_of_mode - static_cast<double>(step);
}

}  // namespace muster::plan
