#pragma once
// What holds for whatever a reader of another program's file takes from it.

#include <string>

#include <muster/time.h>

#include "exchange/item.h"

namespace muster::fuzz {

using Read = void (*)(const std::string& text, const Zone& zone, const exchange::ItemSink& take,
                      const exchange::RejectSink& reject);

/// Reads the bytes as `import` does: from whatever encoding, then as the format.
void read_items(Read read, const std::uint8_t* data, std::size_t size);

/// Checks one item: all its texts are valid UTF-8, it stands on a line, it names fields of its noun, what it keeps is
/// JSON, and no time is less than nothing.
void check_item(const exchange::Item& item);

}  // namespace muster::fuzz
