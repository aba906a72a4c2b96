#pragma once
// Commits of the git repository around a folder.

#include <string>
#include <vector>

#include <muster/standup.h>

namespace muster::command {

/// Returns the commits on any branch since the moment, newest first, by running git. Throws `not_found` where there is
/// no repository, `unexpected` if git is missing, fails or takes too long.
std::vector<Commit> commits_since(const std::string& folder, Instant since);

}  // namespace muster::command
