#pragma once
// The log: one operation a command that wrote, with what it changed.

#include <optional>
#include <string>
#include <vector>

#include <muster/id.h>
#include <muster/time.h>

namespace muster {

/// One record touched by an operation. `before` is empty for a creation, `after` for a removal; both are canonical
/// JSON of the fields that changed.
struct LoggedChange {
    std::string kind;  ///< the noun
    Uid uid;
    Key made_against = 0;  ///< the operation that had touched it last
    std::string before;
    std::string after;
};

/// One command that wrote.
struct Operation {
    Key key = 0;
    Instant moment{};
    std::string actor;  ///< a handle
    std::string words;  ///< as they were typed
    std::optional<Key> undoes;
    std::vector<LoggedChange> changes;
};

}  // namespace muster
