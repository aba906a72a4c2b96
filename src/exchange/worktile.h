#pragma once
// What Worktile's API and its export folder say, as items. Property values come flat or as `{"value": …}`.

#include <string>

#include "base/json.h"
#include "exchange/item.h"

namespace muster::exchange {

/// Returns a member as somebody whom others name by uid.
Item worktile_user(const Json& user);

/// Returns a task, known by `worktile:ID`. States are read by their type (0 and 1 not started, 2 in progress, 3 finished, 4
/// cancelled). A description may be text, or a text that holds rich text as JSON. What there is no field for goes into
/// `source_fields`.
Item worktile_task(const Json& task, const Zone& zone);

/// Looks through a document of any shape for tasks and people, and takes each, people first. Returns how many tasks
/// there were.
std::int64_t read_worktile(const Json& document, const Zone& zone, const ItemSink& take);

}  // namespace muster::exchange
