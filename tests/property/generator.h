#pragma once
// Chance with a seed: the same seed gives the same run, and a failure prints it.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace muster::testing {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// Returns a number from `least` to `most`.
    std::int64_t number(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <class T>
    const T& one_of(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(items.size()) - 1))];
    }
    /// Returns a text of up to `most` characters, plain, Chinese and awkward ones.
    std::string text(int most) {
        static const std::vector<std::string> characters{"a", "Z",  "7",  " ", "周", "报", "é", "👍",
                                                         "'", "\"", "\\", "%", "$",  ",",  "-", "\t"};
        std::string result;
        for (std::int64_t left = number(0, most); left > 0; --left) result += one_of(characters);
        return result;
    }

  private:
    std::uint64_t state_;
};

/// The seeds of a test: MUSTER_TEST_SEED alone when set, else 1 to `count`.
inline std::vector<std::uint64_t> seeds(int count) {
    if (const char* given = std::getenv("MUSTER_TEST_SEED")) return {std::strtoull(given, nullptr, 10)};
    std::vector<std::uint64_t> result;
    for (int seed = 1; seed <= count; ++seed) result.push_back(static_cast<std::uint64_t>(seed));
    return result;
}

}  // namespace muster::testing
