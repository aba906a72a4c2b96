#pragma once
// What a span of the log did to each record, taken together: the fields as they were before it and after it.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <muster/noun.h>

#include "base/json.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// The operations behind `after`, up to and with `until`; only those of the actor unless empty.
struct Span {
    Key after = 0;
    Key until = 0;
    std::string actor{};
};

/// A record that the span touched.
struct Touched {
    const Noun* noun = nullptr;
    Uid uid;
};

/// Returns each record of a known noun that the span touched, once.
std::vector<Touched> touched_in(Database& database, const Span& span);

/// One record before the span and after it. Where it existed on both sides, `before` and `after` hold the fields that
/// were written, null for empty ones; where it existed on one side only, that side holds every field that is set.
struct NetChange {
    bool existed = false;
    bool exists = false;
    Json::Object before;
    Json::Object after;
    Key made_against = 0;  ///< the operation that had touched it last before the span
};

NetChange net_change(Database& database, const Uid& record, const Span& span);

}  // namespace muster::store
