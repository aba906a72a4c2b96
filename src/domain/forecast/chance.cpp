#include "domain/forecast/chance.h"

#include <cmath>

namespace muster::plan {

namespace {

constexpr double root_of_two_pi = 2.50662827463100050242;

// e to the power of -x, for 0 <= x <= 18: Taylor's series of a 64th of x, then six squarings. std::exp may differ in
// its last digit from one machine to another.
double exp_of_minus(double x) {
    const double part = -x / 64;
    double term = 1;
    double sum = 1;
    for (int i = 1; i <= 14; ++i) {
        term *= part / i;
        sum += term;
    }
    for (int i = 0; i < 6; ++i) sum *= sum;
    return sum;
}

// Newton's method from a number nearby.
double normal_of_chance(double chance, double near) {
    for (int i = 0; i < 4; ++i) near -= (normal_chance(near) - chance) / normal_density(near);
    return near;
}

}  // namespace

double normal_density(double z) {
    return exp_of_minus(z * z / 2) / root_of_two_pi;
}

double normal_chance(double z) {
    double term = z;
    double sum = z;
    for (int i = 3; std::fabs(term) > 1e-17 * std::fabs(sum); i += 2) {
        term *= z * z / i;
        sum += term;
    }
    return 0.5 + sum * normal_density(z);
}

const NormalTable& NormalTable::instance() {
    static const NormalTable table;
    return table;
}

NormalTable::NormalTable() {
    constexpr std::size_t middle = cells / 2;
    double z = 0;
    for (std::size_t i = middle - 1; i > 0; --i) {
        z = normal_of_chance(static_cast<double>(i) / cells, z);
        edges_[i] = static_cast<float>(z);
        edges_[cells - i] = static_cast<float>(-z);
    }
    const double mean_of_tail = -normal_density(z) * cells;
    edges_[0] = static_cast<float>(2 * mean_of_tail - z);
    edges_[cells] = -edges_[0];
}

}  // namespace muster::plan
