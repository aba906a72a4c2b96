#pragma once
// Arithmetic of money that does not overflow.

#include <cstdint>
#include <optional>

#include <muster/effort.h>

namespace muster {

__extension__ using Wide = __int128;

/// Returns `amount * part / whole`, to the nearest unit, half a unit away from 0; `whole` is above 0.
inline Wide share_of(std::int64_t amount, std::int64_t part, std::int64_t whole) {
    const Wide product = Wide{amount} * part;
    const Wide half = whole / 2;
    return (product >= 0 ? product + half : product - half) / whole;
}

/// Returns the amount if it can be counted.
std::optional<Money> money_of(Wide amount);

/// Returns the amount. Throws `refused` if it cannot be counted.
Money sum_of(Wide amount);

}  // namespace muster
