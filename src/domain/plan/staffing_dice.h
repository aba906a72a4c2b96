#pragma once
// Chance that is the same on every machine.

#include <cstddef>
#include <cstdint>

namespace muster::plan {

/// SplitMix64 (Steele, Lea & Flood 2014).
class StaffingDice {
  public:
    explicit StaffingDice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// Returns a number below `count`, which is at least 1.
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
    }
    bool chance(unsigned in_thousand) { return below(1000) < in_thousand; }

  private:
    std::uint64_t state_;
};

}  // namespace muster::plan
