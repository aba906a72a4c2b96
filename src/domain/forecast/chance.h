#pragma once
// Random numbers that depend on where they are used alone, and the normal distribution, the same on every machine.

#include <array>
#include <cstddef>
#include <cstdint>

namespace muster::plan {

/// Mixes the bits of a counter: the finishing step of SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom
/// number generators", 2014).
constexpr std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

inline constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;

/// Returns where the numbers of one drawer begin: a task, a risk, or what all tasks share.
constexpr std::uint64_t stream(std::uint64_t seed, std::uint64_t drawer) {
    return mixed(mixed(seed + golden) + golden * (drawer + 1));
}

/// Returns the random number of a stream at a place: no state, so that any thread may draw it.
constexpr std::uint64_t drawn(std::uint64_t of_stream, std::uint64_t place) {
    return mixed(of_stream + golden * (place + 1));
}

/// Returns a number from 0 to `count` - 1 out of random bits (Lemire's multiplication, its tiny bias accepted).
constexpr std::uint32_t below(std::uint32_t count, std::uint64_t bits) {
    return static_cast<std::uint32_t>(((bits >> 32U) * count) >> 32U);
}

/// Returns the density of the standard normal distribution for |z| up to 6.
double normal_density(double z);

/// Returns the chance that a standard normal number is at most z, for |z| up to 6. Source: Marsaglia, "Evaluating the
/// Normal Distribution", Journal of Statistical Software 11(4), 2004: a series of sums and products alone.
double normal_chance(double z);

/// The inverse of `normal_chance`, between 1025 numbers of equal chance. The two outermost cells, which would reach to
/// infinity, end where their mean is right.
class NormalTable {
  public:
    /// The one table there is.
    static const NormalTable& instance();

    /// Returns the standard normal number of 32 random bits.
    [[nodiscard]] float at(std::uint32_t bits) const {
        const std::size_t cell = bits >> inner_bits;
        const float inside = static_cast<float>(static_cast<std::int32_t>(bits & inner_mask)) * inner_unit;
        return edges_[cell] + inside * (edges_[cell + 1] - edges_[cell]);
    }

  private:
    NormalTable();

    static constexpr std::size_t cells = 1024;
    static constexpr unsigned inner_bits = 22;
    static constexpr std::uint32_t inner_mask = (1U << inner_bits) - 1;
    static constexpr float inner_unit = 1.0F / (1U << inner_bits);

    std::array<float, cells + 1> edges_{};
};

}  // namespace muster::plan
