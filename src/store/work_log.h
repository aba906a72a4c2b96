#pragma once
// The log of tasks as far as work is counted by it: state, size, milestone. It is read from a table that holds nothing
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

    bool operator==(const WorkChange&) const = default;
};

/// Reads what a logged change of a task did, `before` and `after` in their canonical JSON, empty for none. The parts point
/// into `after`.
WorkChange work_of(Key operation, const Uid& task, std::string_view before, std::string_view after);

/// Keeps the change of that key, if it says anything of work.
void add_work(Database& database, Key key, const WorkChange& change);

/// Says whether what is kept is what the log says; doctor asks.
bool work_is_as_logged(Database& database);

/// Calls with every such change, one task behind the other, each in the order of its operations. The texts are good
/// until the call returns.
void each_work_change(Database& database, const std::function<void(const WorkChange&)>& row);

/// Returns the statement that reads them.
std::string work_question();

/// Returns when each operation was done, by its key.
std::vector<Instant> moments_of_operations(Database& database);

}  // namespace muster::store
