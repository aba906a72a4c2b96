#pragma once
// What people call records, found by its beginning.

#include <functional>
#include <string>
#include <string_view>

#include <muster/noun.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// Calls with name and title of open records whose name begins with `typed`, at most `limit`: the newest when no number
/// has been typed yet, else the shortest first. Reads no more rows than it gives, however many there are.
void names(Database& database, const Noun& noun, const std::string& typed, int limit,
           const std::function<void(std::string_view, std::string_view)>& row);

}  // namespace muster::store
