#pragma once
// Records as the log holds them: canonical JSON, the same in every copy.

#include <muster/noun.h>

#include "base/json.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// Returns the fields of a record as canonical JSON, references as identities: what the log holds. With `than`,
/// only the fields that differ from it.
Json canonical(Database& database, const Entity& entity, const Entity* than = nullptr);

/// Sets the fields that canonical JSON names. A reference to a record that is no longer there becomes empty.
void apply_canonical(Database& database, const Json& fields, Entity& entity);

}  // namespace muster::store
