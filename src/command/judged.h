#pragma once
// Screens as gates: what --exit-status makes of an answer.

#include <string>

#include "base/json.h"
#include "view/answer.h"

namespace muster::command {

/// Returns an answer that says why there is nothing to judge; its exit code is 8.
view::Answer undecided(const std::string& why);

/// Returns the shape of an answer that may be `undecided` in place of its own.
Json or_undecided(const Json& whole);

/// Says with the exit code whether something is off.
void judge(view::Answer& answer, bool is_off);

}  // namespace muster::command
