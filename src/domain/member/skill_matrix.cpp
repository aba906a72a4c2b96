// Skills against what is needed.

#include <algorithm>
#include <map>

#include <muster/skills.h>

#include "base/text.h"

namespace muster {

namespace {

using Rows = std::map<std::string, SkillRow>;

SkillRow& row_of(Rows& rows, const std::string& name) {
    SkillRow& row = rows[text::lower(name)];
    if (row.name.empty()) row.name = name;
    return row;
}

// A skill that is written down twice counts at its highest level.
std::map<std::string, Skill> levels_of(const Texts& skills) {
    std::map<std::string, Skill> levels;
    for (const std::string& word : skills) {
        const Skill skill = skill_from_text(word);
        Skill& known = levels.try_emplace(text::lower(skill.name), skill).first->second;
        known.level = std::max(known.level, skill.level);
    }
    return levels;
}

void count(SkillRow& row) {
    std::stable_sort(row.people.begin(), row.people.end(),
                     [](const SkillHolder& one, const SkillHolder& other) { return one.level > other.level; });
    std::stable_sort(row.tasks.begin(), row.tasks.end(),
                     [](const SkillNeed& one, const SkillNeed& other) { return one.level > other.level; });
    if (!row.tasks.empty()) row.needed = row.tasks.front().level;
    row.bus_factor =
        static_cast<int>(std::count_if(row.people.begin(), row.people.end(), [&](const SkillHolder& person) {
            return !person.external && person.level >= row.needed.value_or(1);
        }));
}

int place_of(const SkillRow& row) {
    return row.is_gap() ? 0 : row.is_single() ? 1 : 2;
}

}  // namespace

std::vector<SkillRow> skill_matrix(const std::vector<Member>& members, const std::vector<SkillDemand>& demands) {
    Rows rows;
    for (const Member& member : members)
        if (member.active)
            for (const auto& [name, skill] : levels_of(member.skills))
                row_of(rows, skill.name).people.push_back({member.handle, skill.level, member.external});
    for (const SkillDemand& demand : demands)
        for (const auto& [name, skill] : levels_of(demand.skills))
            row_of(rows, skill.name).tasks.push_back({demand.task, demand.title, skill.level});
    std::vector<SkillRow> matrix;
    for (auto& [name, row] : rows) {
        count(row);
        matrix.push_back(std::move(row));
    }
    std::stable_sort(matrix.begin(), matrix.end(),
                     [](const SkillRow& one, const SkillRow& other) { return place_of(one) < place_of(other); });
    return matrix;
}

std::vector<SkillNeed> unmet(const SkillRow& row) {
    int best = 0;
    for (const SkillHolder& person : row.people)
        if (!person.external) best = std::max(best, person.level);
    std::vector<SkillNeed> tasks = row.tasks;
    std::erase_if(tasks, [&](const SkillNeed& task) { return task.level <= best; });
    return tasks;
}

}  // namespace muster
