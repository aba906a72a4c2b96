#include <muster/checks.h>

#include <algorithm>

namespace muster {

namespace {

std::vector<CheckStanding> checks_where(const Project& project, Condition condition) {
    std::vector<CheckStanding> standings;
    for (auto& check : project.all<QualityCheck>(
             {std::move(condition), {"state", Compare::equal, std::string("open")}}, {{"id", false}})) {
        auto newest = project.all<QualityRun>({{"quality_check", Compare::equal, check.key}},
                                              {{"moment", true}, {"key", true}}, 1);
        standings.push_back({std::move(check), newest.empty() ? std::nullopt : std::optional{newest.front()}});
    }
    return standings;
}

}  // namespace

std::vector<CheckStanding> checks_of(const Project& project, Ref<Task> task) {
    return checks_where(project, {"task", Compare::equal, task.key});
}

Gate gate_of(const Project& project, Ref<Milestone> milestone) {
    Gate gate;
    const std::vector<Condition> in_milestone{{"milestone", Compare::equal, milestone.key}};
    gate.open_tasks = project.count({&noun_of<Task>(), {}, true, in_milestone, {}, {}});
    gate.checks = checks_where(project, in_milestone.front());
    // Checks of tasks are few; a milestone may have many tasks.
    for (auto& one : checks_where(project, {"task", Compare::is_set, {}})) {
        const bool is_listed = one.check.milestone == milestone;
        if (!is_listed && project.get(one.check.task).milestone == milestone) gate.checks.push_back(std::move(one));
    }
    return gate;
}

}  // namespace muster
