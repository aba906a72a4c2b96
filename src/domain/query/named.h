#pragma once
// What `is:` names, as SQL conditions over a noun's table.

#include <string>

#include <muster/query.h>

namespace muster {

/// Returns the condition; empty for a name that the noun does not know. Parameter :today is today as ISO text.
std::string named_sql(const Noun& noun, std::string_view name);

/// Says whether the name speaks of open or closed itself.
bool says_state(std::string_view name);

}  // namespace muster
