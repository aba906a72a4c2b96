#pragma once
// When each person last stood up: known to this copy alone, outside of log and export.

#include <optional>

#include <muster/member.h>

#include "store/sqlite/database.h"

namespace muster::store {

std::optional<Instant> last_standup(Database& database, Ref<Member> member);

/// Remembers the moment, in the transaction that the caller has opened.
void hold_standup(Database& database, Ref<Member> member, Instant moment);

}  // namespace muster::store
