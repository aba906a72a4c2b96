#pragma once
// Questions in words: `owner:@me due<+3d is:open or priority:0`, and the ones a project keeps under a name.

#include <string>

#include <muster/noun.h>

namespace muster {

/// A query kept under a name, used as `@hot`.
struct SavedQuery : Record<SavedQuery> {
    std::string name;
    std::string text;
};

}  // namespace muster
