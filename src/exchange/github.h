#pragma once
// Issues of GitHub, as `gh issue list --json …` or the REST interface give them.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads an array of issues, or an issue a line, in either spelling (`createdAt` or `created_at`). Each is known by its
/// repository and number. Pull requests
/// are left out. Throws `usage` with the place for what is not JSON.
void read_github(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns the tasks as an array of issues, each in the spelling that it came in, else in that of `gh`, with what was kept.
std::string to_github(const Work& work);

}  // namespace muster::exchange
