#pragma once
// Work that is done, as the reports on its pace read it.

#include <muster/flow.h>

#include "command/report/stock.h"

namespace muster::command {

/// What is done now, and was done for the last time in a period, the earliest first.
struct Finished {
    Days days;
    std::vector<FinishedWork> work;
    std::vector<std::string> ids, titles;  ///< of each
    WorkUnit unit = WorkUnit::tasks;
};

/// Reads what was finished on the days of the wish, else since the milestone's start, else in the last twelve weeks.
/// Throws `usage` for days out of order.
Finished finished_work(Session& session, const Wish& wish);

}  // namespace muster::command
