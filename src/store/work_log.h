#pragma once
// The log of tasks as far as work is counted by it: state, size, milestone. It is read from an index that holds nothing
// else, so that a million changes are read within a second.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/id.h>
#include <muster/time.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// What an operation did to one field: nothing, or it put this JSON value there (`null` for none).
using WorkPart = std::optional<std::string_view>;

/// What an operation did to a task.
struct WorkChange {
    Uid task;
    Key operation = 0;
    bool made = false;
    bool removed = false;
    WorkPart state, closed, started, points, estimate, milestone;
};

/// Calls with every such change, one task behind the other, each in the order of its operations. The texts are good
/// until the call returns.
void each_work_change(Database& database, const std::function<void(const WorkChange&)>& row);

/// Returns the statement that reads them.
std::string work_question();

/// Returns when each operation was done, by its key.
std::vector<Instant> moments_of_operations(Database& database);

/// Returns the JSON value that the text begins with, whatever stands behind it: a text without its quotes and escapes,
/// a number, `null`.
std::string_view leading_value(std::string_view text);

}  // namespace muster::store
