#pragma once
// Links of a task as a cell of a table: `T3, T4 SS 2h`.

#include <string>
#include <string_view>
#include <vector>

#include "exchange/item.h"

namespace muster::exchange {

/// Adds the ties that the text names, parted by commas, semicolons or 、: an id, then the type where it is not FS, then the
/// working time between the two. Throws `usage` for what is none of these.
void add_ties(std::vector<Tie>& ties, Tie::Kind kind, std::string_view text);

/// Returns one tie as `add_ties` reads it.
std::string tie_text(const std::string& id, LinkType type, std::optional<Effort> lag);

}  // namespace muster::exchange
