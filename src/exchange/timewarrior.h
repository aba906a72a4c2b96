#pragma once
// Intervals of Timewarrior, as `timew export` writes them.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads an array of intervals as items of the noun `time_entry`, each with one time, and its tags as links that may name
/// the task. One that is still running is rejected. Throws `usage` with the place for what is not JSON.
void read_timewarrior(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns the intervals of `work.me`, with the id and the title of the task as tags. Entries without an hour are left out.
std::string to_timewarrior(const Work& work);

}  // namespace muster::exchange
