#pragma once
// The actions that meetings agreed on.

#include <vector>

#include <muster/follow_through.h>

#include "command/command.h"

namespace muster::command {

/// Returns the actions of all sittings of a meeting, or of all meetings where it is 0, in the order they were agreed.
std::vector<AgreedAction> agreed_actions(const Project& project, Key meeting = 0);

}  // namespace muster::command
