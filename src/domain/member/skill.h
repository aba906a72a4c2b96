#pragma once
// Skills with levels, as they are written: `cpp=4`.

#include <string>
#include <string_view>

namespace muster {

struct Skill {
    std::string name;
    int level = 1;  ///< 1 beginner to 5 expert
};

/// Reads `cpp=4`, `cpp>=3` or `cpp` (level 1). Throws `usage` for a level outside 1 to 5.
Skill skill_from_text(std::string_view text);

}  // namespace muster
