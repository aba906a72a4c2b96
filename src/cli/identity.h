#pragma once
// Who is typing.

#include <string>

#include "cli/run.h"

namespace muster::cli {

/// Returns the handle to act as: --as, MUSTER_USER, the configuration, the git identity, else the login name.
std::string actor(const World& world, const std::string& folder, const std::string& given,
                  const std::string& configured);

}  // namespace muster::cli
