#pragma once
// The operation log: appended to by every write, never changed, each entry chained to the one before by its digest.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <muster/operation.h>

#include "base/json.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// Makes this file a copy of its own, with an identity and an empty chain.
void start_log(Database& database);

/// Returns the key that the next operation will have. Call it under the write lock.
Key next_operation(Database& database);

/// Returns the newest operation that had been done by that moment; 0 if none had.
Key newest_operation(Database& database, Instant until);

/// Writes the operation with its changes and links it into the chain of this copy.
void append(Database& database, const Operation& operation);

/// Writes one change of an operation that is there.
void append_change(Database& database, Key operation, const LoggedChange& change);

/// Returns the operation with its changes.
std::optional<Operation> read_operation(Database& database, Key key);

/// What to show of the log, newest first.
struct LogFilter {
    std::vector<Uid> records{};  ///< any of these
    std::string actor{};
    std::optional<Instant> since{};
    std::optional<std::int64_t> limit{};
    std::optional<Instant> until{};
    std::vector<std::string> kinds{};  ///< any of these
    bool with_changes = true;
};

void read_log(Database& database, const LogFilter& filter, const std::function<void(const Operation&)>& row);

/// Returns how many operations the filter lets through, its limit left out of account.
std::int64_t count_log(Database& database, const LogFilter& filter);

/// Says whether the actor has ever written.
bool has_written(Database& database, const std::string& actor);

/// Returns who did how many of the operations behind `after`, up to and with `until`, the busiest first.
std::vector<std::pair<std::string, std::int64_t>> count_by_actor(Database& database, Key after, Key until);

/// Calls with each record of the kind that was removed, the newest first, and all it held then.
void each_removed(Database& database, std::string_view kind,
                  const std::function<void(const Uid&, std::string_view)>& row);

/// Returns all that a removed record held when it was removed; an empty object for one that never was.
std::string last_content(Database& database, const Uid& record);

}  // namespace muster::store
