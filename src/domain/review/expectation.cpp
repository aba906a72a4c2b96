#include <muster/expectation.h>

#include <cmath>

#include <muster/effort.h>
#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

// A change is typed with its sign; `-` is the typographic minus too.
std::string_view without_sign(std::string_view text, int& sign) {
    sign = 0;
    for (const std::string_view minus : {"-", "−", "－"})
        if (text.starts_with(minus)) {
            sign = -1;
            return text.substr(minus.size());
        }
    for (const std::string_view plus : {"+", "＋"})
        if (text.starts_with(plus)) {
            sign = 1;
            return text.substr(plus.size());
        }
    return text;
}

// Numbers that were computed may miss the target by a rounding.
bool reaches(double value, double target, bool upwards) {
    const double slack = 1e-9 * std::max(1.0, std::abs(target));
    return upwards ? value >= target - slack : value <= target + slack;
}

}  // namespace

Expectation Expectation::parse(std::string_view text) {
    const auto quantity_behind = [&](std::string_view words) {
        if (const auto quantity = quantity_from_text(words)) return *quantity;
        throw Error(Failure::usage, say("'{}' is no expected change", text::visible(std::string(text))),
                    tr("write '<= 6min' or '>= 95%' to reach a value, -20% or +0.3 to change by that much"));
    };
    Expectation expectation;
    int sign = 0;
    const std::string trimmed(text::trim(text));
    const std::string_view words = without_sign(trimmed, sign);
    const Quantity quantity = quantity_behind(words);
    if (sign != 0) {
        if (!quantity.comparison.empty() || words.starts_with("-") || words.starts_with("+")) quantity_behind("");
        expectation.kind_ = quantity.unit == "%" ? Kind::share : Kind::amount;
        expectation.side_ = sign > 0 ? Side::at_least : Side::at_most;
        expectation.number_ = sign * (quantity.unit == "%" ? quantity.value / 100 : quantity.value);
        return expectation;
    }
    if (quantity.comparison == "<=") expectation.side_ = Side::at_most;
    if (quantity.comparison == ">=") expectation.side_ = Side::at_least;
    expectation.number_ = quantity.value;
    return expectation;
}

std::optional<double> Expectation::target(std::optional<double> before) const {
    if (kind_ == Kind::value) return number_;
    if (!before) return {};
    return kind_ == Kind::amount ? *before + number_ : *before + std::abs(*before) * number_;
}

std::optional<bool> Expectation::is_met(std::optional<double> before, double value) const {
    const auto wanted = target(before);
    if (!wanted) return {};
    if (side_ != Side::either) return reaches(value, *wanted, side_ == Side::at_least);
    if (value == *wanted) return true;
    if (!before) return {};
    return reaches(value, *wanted, *wanted >= *before);
}

}  // namespace muster
