#include <algorithm>

#include <muster/error.h>
#include <muster/skills.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

Skill skill_from_text(std::string_view text) {
    const auto end = text.find_first_of(">=");
    Skill skill{std::string(text::trim(text.substr(0, end))), 1};
    std::string_view level = end == std::string_view::npos ? "1" : text.substr(end);
    while (!level.empty() && (level.front() == '>' || level.front() == '=')) level.remove_prefix(1);
    level = text::trim(level);
    if (skill.name.empty() || level.size() != 1 || level[0] < '1' || level[0] > '5')
        throw Error(Failure::usage, say("'{}' is not a skill with a level from 1 to 5", text::visible(text)),
                    tr("write it as cpp=4"));
    skill.level = level[0] - '0';
    return skill;
}

int level_of(const Texts& skills, std::string_view name) {
    int level = 0;
    for (const std::string& text : skills)
        if (const Skill skill = skill_from_text(text); text::lower(skill.name) == text::lower(name))
            level = std::max(level, skill.level);
    return level;
}

}  // namespace muster
