#pragma once
// Issues of Jira, as its REST search (versions 2 and 3) and `jira issue list --raw` give them.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads `{"issues": […]}`, an array of issues, or an issue a line. Each is known by its key, like the rows of Jira's CSV;
/// sub-tasks and epics give the parent, links of the type Blocks what waits for what, work logs and comments come along.
/// Rich text (ADF) is read as plain text. Throws `usage` with the place for what is not JSON.
void read_jira(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns `{"issues": […]}` with what was kept of each.
std::string to_jira(const Work& work);

}  // namespace muster::exchange
