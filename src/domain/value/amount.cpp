#include "domain/value/amount.h"

#include <limits>

#include <muster/error.h>

#include "base/language.h"

namespace muster {

std::optional<Money> money_of(Wide amount) {
    using Limits = std::numeric_limits<std::int64_t>;
    if (amount < Limits::min() || amount > Limits::max()) return {};
    return Money{static_cast<std::int64_t>(amount)};
}

Money sum_of(Wide amount) {
    if (const auto money = money_of(amount)) return *money;
    throw Error(Failure::refused, tr("the sum of money is too large to be counted"));
}

}  // namespace muster
