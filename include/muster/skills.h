#pragma once
// Who can do what, against what the open tasks need.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/member.h>

namespace muster {

struct Skill {
    std::string name;
    int level = 1;  ///< 1 beginner to 5 expert
};

/// Reads `cpp=4`, `cpp>=3` or `cpp` (level 1). Throws `usage` for a level outside 1 to 5.
Skill skill_from_text(std::string_view text);

/// Returns the level of the skill of that name among these, whatever the case of its letters; 0 if it is not there.
int level_of(const Texts& skills, std::string_view name);

/// Returns the skills with the one that `word` names: `cpp=4` sets its level, `cpp=0` takes it away. Skills are the
/// same whatever the case of their letters. Throws `usage` for a level outside 0 to 5, `not_found` as `without_skill`
/// does.
Texts with_skill(Texts skills, std::string_view word);

/// Returns the skills without the one of that name. Throws `not_found` if it is not among them.
Texts without_skill(Texts skills, std::string_view name);

/// A task and the skills written on it.
struct SkillDemand {
    std::string task;  ///< T12
    std::string title;
    Texts skills;  ///< `cpp=3`
};

/// A member who has a skill.
struct SkillHolder {
    std::string handle;
    int level = 1;
    bool external = false;
};

/// A task that needs a skill.
struct SkillNeed {
    std::string task;
    std::string title;
    int level = 1;
};

/// One skill: who has it, and what needs it.
struct SkillRow {
    std::string name;
    std::optional<int> needed;        ///< the highest level a task asks for; absent when none does
    std::vector<SkillHolder> people;  ///< the best first
    std::vector<SkillNeed> tasks;     ///< the most demanding first
    int bus_factor = 0;  ///< how many of the team have it at the needed level, or at any level when no task needs it

    /// Nobody of the team can do what is asked for.
    [[nodiscard]] bool is_gap() const { return needed && bus_factor == 0; }
    /// One person of the team alone can.
    [[nodiscard]] bool is_single() const { return needed && bus_factor == 1; }
};

/// Returns the skills that active members have or tasks need: gaps first, then what one person alone can do, then the
/// rest, by name. Members from outside the team are shown and not counted.
std::vector<SkillRow> skill_matrix(const std::vector<Member>& members, const std::vector<SkillDemand>& demands);

/// Returns the tasks of the row that ask for more than anybody of the team can do.
std::vector<SkillNeed> unmet(const SkillRow& row);

}  // namespace muster
