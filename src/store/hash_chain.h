#pragma once
// The chain that the operations of each copy are linked into, so that a later change of one shows.

#include <string>
#include <string_view>
#include <vector>

#include <muster/operation.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// Returns the digest (SHA-256, 32 bytes) over the digest before and everything of the operation that another copy must
/// agree on: who wrote it and as which of theirs, when, by which words, and each record's fields before and after.
std::string chained_hash(Database& database, std::string_view before, const Operation& operation, const Uid& clone,
                         std::int64_t sequence);

/// Returns the keys of operations whose digest does not fit their content and the one before.
std::vector<Key> broken_links(Database& database);

}  // namespace muster::store
