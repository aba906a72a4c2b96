// Skills of a member, set and taken away.

#include <algorithm>

#include <muster/error.h>
#include <muster/skills.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

Texts::iterator place_of(Texts& skills, std::string_view name) {
    return std::find_if(skills.begin(), skills.end(), [&](const std::string& skill) {
        return text::lower(skill_from_text(skill).name) == text::lower(name);
    });
}

}  // namespace

Texts with_skill(Texts skills, std::string_view word) {
    const auto equals = word.find('=');
    const std::string_view name = text::trim(word.substr(0, equals));
    const std::string_view level = equals == std::string_view::npos ? "" : text::trim(word.substr(equals + 1));
    if (name.empty() || level.size() != 1 || level[0] < '0' || level[0] > '5')
        throw Error(Failure::usage, say("'{}' is not a skill with a level", text::fit(text::visible(word), 60)),
                    tr("write cpp=4: 1 beginner to 5 expert; cpp=0 takes it away"));
    if (level == "0") return without_skill(std::move(skills), name);
    const auto known = place_of(skills, name);
    if (known == skills.end()) skills.push_back(std::string(name) + "=" + std::string(level));
    else *known = skill_from_text(*known).name + "=" + std::string(level);
    return skills;
}

Texts without_skill(Texts skills, std::string_view name) {
    name = text::trim(name);
    const auto known = place_of(skills, name);
    if (known == skills.end())
        throw Error(
            Failure::not_found, say("there is no skill '{}' to take away", text::fit(text::visible(name), 60)),
            skills.empty() ? tr("no skills are written down") : say("the skills are {}", text::join(skills, ", ")));
    skills.erase(known);
    return skills;
}

}  // namespace muster
