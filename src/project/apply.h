#pragma once
// A change from the log, made on the tables.

#include <muster/operation.h>

#include "store/sqlite/database.h"

namespace muster {

/// Makes one change of an operation: a record comes, goes, or gets other fields. A noun that this version does not know
/// is passed over.
void apply(store::Database& database, const LoggedChange& change, const Operation& operation);

}  // namespace muster
