// The numbers behind judgements: what is counted, and how progress rolls up.

#include <muster/error.h>

#include "base/language.h"
#include "project/pace.h"
#include "project/state.h"
#include "store/questions.h"

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr int deepest_goal = 64;
constexpr days recent{28};  // without a period, work that was due before this no longer tells how the project does

std::optional<double> progress_below(const Project& project, store::Database& database, const Goal& goal, int depth) {
    if (depth > deepest_goal) return {};
    double sum = 0;
    double weight = 0;
    const auto add = [&](std::optional<double> share, std::optional<double> by) {
        sum += share.value_or(0) * by.value_or(1);
        weight += by.value_or(1);
    };
    for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal.key}}))
        add(progress(key_result, project.value_of(key_result)), key_result.weight);
    for (const auto& part : project.all<Goal>(
             {{"parent", Compare::equal, goal.key}, {"state", Compare::not_equal, std::string("dropped")}}))
        add(part.state == GoalState::met ? 1.0 : progress_below(project, database, part, depth + 1), part.weight);
    if (weight > 0) return sum / weight;
    const auto counts = store::tasks_of_goal(database, goal.key);
    if (counts.all == counts.dropped) return {};
    return static_cast<double>(counts.done) / static_cast<double>(counts.all - counts.dropped);
}

}  // namespace

std::optional<double> Project::value_of(const KeyResult& key_result) const {
    std::optional<double> value;
    select({&noun_of<KeyResult>(),
            {key_result.noun().find("value")},
            false,
            {{"key", Compare::equal, key_result.key}},
            {},
            {}},
           [&](std::span<const Value> row) {
               if (const auto* number = std::get_if<double>(&row[0])) value = *number;
           });
    return value;
}

std::optional<double> Project::progress_of(const Goal& goal) const {
    return progress_below(*this, state_->database, goal, 0);
}

namespace {

bool lags(const Project& project, const Goal& goal, std::optional<double> share, Day today) {
    const auto expected = expected_progress(goal.start ? goal.start : project.about().start, goal.due, today);
    return expected && is_behind_pace(share, *expected);
}

}  // namespace

Pace pace_of_key_results(const Project& project, Day today) {
    Pace pace;
    for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::is_set, {}}})) {
        const Goal goal = project.get(key_result.goal);
        if (goal.state != GoalState::open) continue;
        pace.measured.push_back({key_result.key});
        if (lags(project, goal, progress(key_result, project.value_of(key_result)), today))
            pace.behind.push_back({key_result.key});
    }
    return pace;
}

bool is_behind_pace(const Project& project, const Goal& goal, Day today) {
    return lags(project, goal, project.progress_of(goal), today);
}

Figures Project::figures(std::optional<Day> from, std::optional<Day> until) const {
    Figures figures;
    const ProjectRecord& project = about();
    figures.today = until.value_or(today());
    figures.from = from;
    figures.until = until;
    figures.start = project.start;
    figures.end = project.end;
    figures.budget = project.budget;
    figures.currency = project.currency;
    figures.due_from = from.value_or(figures.today - recent);
    store::Period period{figures.today, figures.due_from, {}, {}};
    if (from) period.from = zone().at(*from, minutes{0});
    if (until) period.until = zone().at(*until + days{1}, minutes{0});
    store::count_figures(state_->database, period, figures);
    store::each_finished(state_->database, period, [&](std::optional<Day> due, Instant closed) {
        ++figures.finished;
        if (due && zone().day_of(closed) > *due) ++figures.finished_late;
    });
    const Pace pace = pace_of_key_results(*this, figures.today);
    figures.key_results = static_cast<std::int64_t>(pace.measured.size());
    figures.key_results_behind = static_cast<std::int64_t>(pace.behind.size());
    return figures;
}

GoalFacts Project::facts(const Goal& goal) const {
    GoalFacts facts;
    facts.key_results = all<KeyResult>({{"goal", Compare::equal, goal.key}});
    facts.has_vision = !about().vision.empty();
    facts.subgoals = store::subgoals_of(state_->database, goal.key);
    facts.tasks = store::tasks_of_goal(state_->database, goal.key).all;
    const auto open = store::open_tasks_of_goal(state_->database, goal.key);
    facts.tasks_without_owner = open.without_owner;
    facts.tasks_without_due = open.without_due;
    facts.project_end = about().end;
    return facts;
}

}  // namespace muster
