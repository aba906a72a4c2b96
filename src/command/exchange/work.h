#pragma once
// The project's records as planning programs need them.

#include "command/command.h"
#include "command/record/query.h"
#include "exchange/work.h"

namespace muster::command {

/// Returns the tasks that the query asks for, all without one, in the order of their numbers, with the people, links and
/// milestones around them. What was dropped is left out, unless the format knows such tasks.
exchange::Work work_of(Session& session, Query query, bool with_dropped = false);

/// Returns the tasks that were asked for, dropped ones too, with all others where that is not every task.
exchange::Work whole_work_of(Session& session, Query query, const QueryOptions& options);

/// Returns an answer that is a file of another program: as it is, or as the member `content` of a JSON document.
view::Answer file_answer(const Session& session, std::string content);

/// The shape of such an answer.
Json file_shape();

}  // namespace muster::command
