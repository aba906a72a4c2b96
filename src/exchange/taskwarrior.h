#pragma once
// Tasks of Taskwarrior, as `task export` writes them and `task import` reads them.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads an array of tasks, or a task a line. Each is known by its `uuid`; `project` becomes a label beside the tags,
/// `annotations` become comments, `depends` links, `wait` the day until which it is put off, `scheduled` its start. User
/// defined attributes, recurrence and moments that are more than a day are kept. Throws `usage` with the place for what is
/// not JSON.
void read_taskwarrior(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns the tasks as an array, a task a line, with what was kept of each. What Taskwarrior has no attribute for stands
/// in user defined ones: `owner`, `estimate`, `muster_id`, `muster_body`, `muster_priority` (0 or 4).
std::string to_taskwarrior(const Work& work);

}  // namespace muster::exchange
