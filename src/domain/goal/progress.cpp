#include <algorithm>

#include <muster/goal.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

bool is_met(const KeyResult& key_result, double value) {
    if (!key_result.target) return false;
    const double target = *key_result.target;
    switch (key_result.direction) {
        case Direction::up: return value >= target;
        case Direction::down: return value <= target;
        case Direction::keep: return key_result.baseline.value_or(target) >= target ? value >= target : value <= target;
    }
    return false;
}

std::optional<double> progress(const KeyResult& key_result, std::optional<double> value) {
    if (!value || !key_result.target) return {};
    if (is_met(key_result, *value)) return 1.0;
    if (key_result.direction == Direction::keep) return 0.0;
    if (!key_result.baseline || *key_result.baseline == *key_result.target) return {};
    const double share = (*value - *key_result.baseline) / (*key_result.target - *key_result.baseline);
    return share > 0 ? std::min(share, 1.0) : 0.0;  // and no -0
}

std::optional<double> expected_progress(std::optional<Day> start, std::optional<Day> due, Day today) {
    if (!start || !due || *due <= *start) return {};
    const double share = static_cast<double>((today - *start).count()) / static_cast<double>((*due - *start).count());
    return std::clamp(share, 0.0, 1.0);
}

bool is_behind_pace(std::optional<double> progress, double expected) {
    return progress.value_or(0) + pace_tolerance < expected;
}

namespace {

SmartLetter specific(const Goal& goal, const std::string& id) {
    SmartLetter letter{'S', "specific", goal.title, {}};
    if (goal.body.empty())
        letter.problems.push_back({tr("it has no description: what exactly shall be true?"),
                                   fmt::format("muster goal edit {} --body TEXT", id)});
    if (!goal.owner)
        letter.problems.push_back({tr("nobody answers for it"), fmt::format("muster goal edit {} --owner @NAME", id)});
    return letter;
}

SmartLetter measurable(const std::string& id, const GoalFacts& facts) {
    SmartLetter letter{'M', "measurable", {}, {}};
    for (const KeyResult& key_result : facts.key_results) {
        const std::string name = fmt::format("K{}", key_result.number);
        if (!letter.evidence.empty()) letter.evidence += tr("; ");
        letter.evidence += key_result.title;
        if (key_result.target)
            letter.evidence += fmt::format(
                " {} {}{}", key_result.direction == Direction::down ? "<=" : ">=", number_to_text(*key_result.target),
                key_result.unit.empty() ? "" : " " + key_result.unit);
        else
            letter.problems.push_back(
                {say("{} has no target", name), fmt::format("muster kr edit {} --target VALUE", name)});
        if (!key_result.baseline)
            letter.problems.push_back({say("{} has no baseline: progress cannot be computed", name),
                                       fmt::format("muster kr edit {} --baseline VALUE", name)});
    }
    if (facts.key_results.empty() && facts.subgoals == 0)
        letter.problems.push_back({tr("no key result measures it"),
                                   fmt::format("muster kr add TITLE --goal {} --baseline VALUE --target VALUE", id)});
    return letter;
}

SmartLetter achievable(const Goal& goal, const std::string& id, const GoalFacts& facts) {
    SmartLetter letter{'A', "achievable", goal.feasibility, {}};
    if (facts.tasks > 0) {
        if (!letter.evidence.empty()) letter.evidence += tr("; ");
        letter.evidence += count_of("{} task leads there", "{} tasks lead there", facts.tasks);
    }
    if (goal.feasibility.empty())
        letter.problems.push_back(
            {tr("nothing says why it can be reached"), fmt::format("muster goal edit {} --feasibility TEXT", id)});
    if (facts.tasks == 0 && facts.subgoals == 0)
        letter.problems.push_back({tr("no task or smaller goal leads there"),
                                   fmt::format("muster task add TITLE --goal {} --owner @NAME --due DAY", id)});
    if (facts.tasks_without_owner > 0)
        letter.problems.push_back(
            {count_of("{} of its tasks has no owner", "{} of its tasks have no owner", facts.tasks_without_owner),
             tr("muster assign T… --to @NAME")});
    if (facts.tasks_without_due > 0)
        letter.problems.push_back(
            {count_of("{} of its tasks has no due date", "{} of its tasks have no due date", facts.tasks_without_due),
             tr("muster task edit T… --due DAY")});
    return letter;
}

SmartLetter relevant(const Goal& goal, const std::string& id, const GoalFacts& facts) {
    SmartLetter letter{'R', "relevant", goal.why, {}};
    if (goal.why.empty() && !goal.parent)
        letter.problems.push_back({facts.has_vision
                                       ? tr("nothing links it to the vision or a larger goal")
                                       : tr("nothing links it to a larger goal, and the project states no vision"),
                                   fmt::format("muster goal edit {} --why TEXT", id)});
    if (goal.why.empty() && goal.parent) letter.evidence = tr("part of a larger goal");
    return letter;
}

SmartLetter time_bound(const Goal& goal, const std::string& id, const GoalFacts& facts) {
    SmartLetter letter{'T', "time-bound", goal.due ? to_text(*goal.due) : std::string{}, {}};
    if (!goal.due)
        letter.problems.push_back({tr("it has no due date"), fmt::format("muster goal edit {} --due DAY", id)});
    else if (facts.project_end && *goal.due > *facts.project_end)
        letter.problems.push_back({say("it is due after the project ends on {}", to_text(*facts.project_end)),
                                   fmt::format("muster goal edit {} --due DAY", id)});
    return letter;
}

}  // namespace

std::vector<SmartLetter> smart(const Goal& goal, const std::string& id, const GoalFacts& facts) {
    return {specific(goal, id), measurable(id, facts), achievable(goal, id, facts), relevant(goal, id, facts),
            time_bound(goal, id, facts)};
}

}  // namespace muster
