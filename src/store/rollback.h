#pragma once
// Time travel: the tables as they were after an earlier operation.

#include "store/sqlite/database.h"

namespace muster::store {

/// Brings every record back to what it was after that operation, and forgets the operations behind it. Meant for a
/// connection whose changes vanish; takes as long as there is to take back. Tables that are local to a file stay.
void roll_back(Database& database, Key to);

}  // namespace muster::store
