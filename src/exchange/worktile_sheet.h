#pragma once
// Tasks as the table that Worktile's pages take: its heads, and its words.

#include "exchange/office.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Returns the tasks under Worktile's heads, in Chinese as there: people by their names, days as days, hours as numbers.
/// Worktile knows neither tasks that are blocked nor sub-states: those are not started, or in progress once begun.
/// `import worktile` takes the table back.
SheetTable worktile_table(const Work& work);

}  // namespace muster::exchange
