#pragma once
// Issues of beads (`bd`), an issue a line.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads JSON lines. Each issue is known by its id; dependencies of the type `blocks` become links, of `parent-child` the
/// parent, others are `relates`. What muster has no field for is kept. Throws `usage` with the place for what is not JSON.
void read_beads(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns an issue a line with what was kept of each.
std::string to_beads(const Work& work);

}  // namespace muster::exchange
