#pragma once
// Random numbers that are the same on every machine.

#include <array>
#include <bit>
#include <cstdint>

namespace muster::plan {

/// xoshiro256** seeded by SplitMix64. Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM
/// TOMS 47 (2021).
class Random {
  public:
    explicit Random(std::uint64_t seed) {
        for (std::uint64_t& word : state_) {
            seed += 0x9E3779B97F4A7C15U;
            std::uint64_t z = (seed ^ (seed >> 30U)) * 0xBF58476D1CE4E5B9U;
            z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
            word = z ^ (z >> 31U);
        }
    }

    std::uint64_t next() {
        const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
        const std::uint64_t shifted = state_[1] << 17U;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// Returns a number from 0 to `end` - 1; a bias of less than `end` in 2^32 does no harm here.
    int below(int end) { return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(end)) >> 32U); }

  private:
    std::array<std::uint64_t, 4> state_{};
};

}  // namespace muster::plan
