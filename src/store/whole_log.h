#pragma once
// The whole log as rows: with it go the copies that have written and the numbers that may be given. Everything else
// that a project holds follows from it.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include <muster/operation.h>

#include "store/numbers.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// A copy of the project that has written to it.
struct Copy {
    Uid uid{};
    bool is_me = false;
    std::int64_t sequence = 0;
    std::string hash;
};

/// An operation with its changes and its place in the chain of its copy.
struct Entry {
    Operation operation;
    Uid copy{};
    std::int64_t sequence = 0;
    std::int64_t group = 0;
    std::optional<std::int64_t> place;
    std::string hash;
};

void each_copy(Database& database, const std::function<void(const Copy&)>& row);
void each_lease(Database& database, const std::function<void(const Lease&)>& row);
/// Calls with each entry, the oldest first; one at a time is held.
void each_entry(Database& database, const std::function<void(const Entry&)>& row);

void add(Database& database, const Copy& copy);
void add(Database& database, const Lease& lease);
/// Throws `usage` for an entry of a copy that is not there.
void add(Database& database, const Entry& entry);

/// Removes every row of every table.
void clear(Database& database);

/// Returns a table with a reference to a row that is not there, if there is one.
std::optional<std::string> dangling(Database& database);

/// Counts the operations.
std::int64_t operations(Database& database);

}  // namespace muster::store
