#pragma once
// The git branch that is checked out, and the task that it names. git itself is not started.

#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Returns the branch checked out in the work tree that holds `folder`; absent outside of git and on a bare commit.
std::optional<std::string> branch_in(const std::string& folder);

/// Returns the id of the task that a branch is named for: `T12-fix-parser`, `li/t12_fix` and `T12` name T12. The id
/// begins the name or a part of it between slashes, and no letter or digit follows it.
std::optional<std::string> task_of_branch(std::string_view branch);

}  // namespace muster
