#pragma once
// What an improvement is expected to do to a number.

#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// An expected change: `<= 6min` and `>= 95%` are a value to reach, `-20%` and `+10%` a change relative to the value
/// when the improvement began, `-5` and `+0.3` a change by that much; `0` is a value to reach from whichever side.
class Expectation {
  public:
    /// Throws `usage` if the text is none of the forms above.
    static Expectation parse(std::string_view text);

    /// Returns the value that must be reached: the stated one, before x (1 + change), or before + change. Absent where
    /// it is relative to a value that is not known.
    [[nodiscard]] std::optional<double> target(std::optional<double> before) const;

    /// Says whether the value reaches the target or lies beyond it, seen from `before`; absent where there is no
    /// target to judge by, or a value to reach from whichever side whose side is not known and which is not hit.
    [[nodiscard]] std::optional<bool> is_met(std::optional<double> before, double value) const;

    /// Says whether it can only be judged by the value when the improvement began.
    [[nodiscard]] bool needs_before() const { return kind_ != Kind::value; }

  private:
    enum class Kind { value, share, amount };
    enum class Side { either, at_most, at_least };
    Kind kind_ = Kind::value;
    Side side_ = Side::either;
    double number_ = 0;
};

}  // namespace muster
