#pragma once
// How long a task lasts at each chance, as a table that is quick to read.

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include <muster/forecast.h>

namespace muster::plan {

/// The durations of one task at 257 normal numbers from -4 to 4: the quantiles at their chances. Between two of them a
/// duration lies on a line.
class Quantiles {
  public:
    static constexpr std::size_t cells = 256;
    static constexpr float reach = 4;

    /// Always the same duration.
    static Quantiles certain(Slot duration);

    /// `estimate` is in order.
    static Quantiles of(const ThreePoint& estimate, Shape shape);

    /// A duration times a ratio of the history, between its sorted members on a line: member k of n stands at the
    /// chance k / (n - 1).
    static Quantiles of(Slot duration, const std::vector<double>& sorted_history);

    /// Returns the duration at a normal number.
    [[nodiscard]] Slot at(float normal) const {
        constexpr float scale = cells / (2 * reach);
        constexpr float last = 255.99998F;  // the largest one below 256
        const float place = std::clamp((normal + reach) * scale, 0.0F, last);
        const int cell = static_cast<int>(place);
        const auto i = static_cast<std::size_t>(cell);
        const float more = more_[i] + (place - static_cast<float>(cell)) * (more_[i + 1] - more_[i]);
        // NOLINTNEXTLINE(bugprone-incorrect-roundings): never below 0, and std::lround would be a call
        return least_ + static_cast<Slot>(more + 0.5F);
    }

  private:
    explicit Quantiles(Slot least) : least_(least) {}

    Slot least_;
    std::array<float, cells + 1> more_{};  ///< than the least
};

}  // namespace muster::plan
