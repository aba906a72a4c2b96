#pragma once
// A file is read while what was found of it is written: two processors share a long import.

#include <functional>

#include "exchange/item.h"

namespace muster::command {

/// Gives all that a file holds.
using ItemSource = std::function<void(const exchange::ItemSink& take, const exchange::RejectSink& reject)>;

/// Returns a source that gives the same in the same order, and has `read` run in a thread of its own, up to some hundred
/// things ahead. `read` may touch neither session nor project. What it throws is thrown when all that it gave before is
/// taken; if the taker throws, the reader is stopped first. Where the machine gives no thread, all is done in one.
ItemSource read_ahead(ItemSource read);

}  // namespace muster::command
