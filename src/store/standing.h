#pragma once
// Which operations stand, and what of them can be undone and redone.

#include <optional>
#include <string>
#include <vector>

#include <muster/id.h>

#include "base/json.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// Says whether the operation stands: nothing that stands undoes it.
bool stands(Database& database, Key operation);

/// Returns the actor's newest operation that stands and undoes nothing.
std::optional<Key> last_to_undo(Database& database, const std::string& actor);

/// Returns the actor's newest undo that stands, if the actor has done nothing else since.
std::optional<Key> last_to_redo(Database& database, const std::string& actor);

/// A field or record that an operation touched after another one.
struct LaterTouch {
    Key operation = 0;
    std::string actor;
    Json after;  ///< the fields written; null for a removal
};

/// Returns who touched the record after the operation; pairs of an operation and its undo are left out.
std::vector<LaterTouch> touches_after(Database& database, const Uid& record, Key operation);

}  // namespace muster::store
