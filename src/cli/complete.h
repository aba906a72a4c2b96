#pragma once
// What may come next on a command line: commands, flags, choices and live ids.

#include <string>
#include <vector>

#include "cli/run.h"

namespace muster::cli {

/// Returns a candidate a line, with a tab and its meaning where there is one. The last word is the one being typed.
std::string complete(const std::vector<std::string>& words, const World& world);

/// Returns the script that ties a shell to `complete`. Throws `usage` for another shell.
std::string completion_script(const std::string& shell);

}  // namespace muster::cli
