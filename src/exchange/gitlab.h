#pragma once
// Issues of GitLab, as its REST interface and `glab issue list -O json` give them.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads an array of issues, or an issue a line. Each is known by its project and `iid`; `weight` is points,
/// `time_stats.time_estimate` seconds of work. Throws `usage` with the place for what is not JSON.
void read_gitlab(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns the tasks as an array of issues with what was kept of each.
std::string to_gitlab(const Work& work);

}  // namespace muster::exchange
