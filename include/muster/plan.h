#pragma once
// Plans: who does what when, as a run of the planner found it; and baselines, plans that are held up for comparison.

#include <optional>
#include <string>
#include <vector>

#include <muster/effort.h>
#include <muster/member.h>
#include <muster/noun.h>

namespace muster {

/// What a plan was to be good at, see `plan::Objective`.
enum class PlanObjective { time, cost, balance };

/// Where a plan puts one task.
struct PlanRow {
    Uid task;
    Uid person;  ///< all zero where nobody is needed
    Instant start{};
    Instant finish{};  ///< when the work is done
    Effort work;       ///< that was left when the plan was made
};

/// A run of the planner, saved. The same project, seed and number of schedules give the same rows.
struct Plan : Record<Plan> {
    std::string title;
    PlanObjective objective = PlanObjective::time;
    std::optional<Day> from;      ///< nothing is planned before
    std::optional<Day> finish;    ///< when the last task ends
    std::optional<Day> earliest;  ///< no plan of these tasks and people ends sooner
    std::optional<int> tasks;     ///< that have a place
    std::optional<int> late;      ///< of these, after their due day
    std::optional<int> unplaced;  ///< that have none
    std::optional<Money> cost;    ///< of the work left, by the rates of those who do it
    std::optional<int> seed;
    std::optional<int> schedules;  ///< how many were made
    Ref<Member> author;
    std::string critical;  ///< the identities of the tasks that hold the end, a blank between
    std::string rows;      ///< see `rows_of_text`
};

/// A plan as it was agreed, with what each task was to take and cost.
struct Baseline : Record<Baseline> {
    std::string title;
    Ref<Plan> plan;
    std::optional<Day> finish;
    std::optional<int> tasks;
    std::optional<Money> budget;  ///< the sum of its tasks' work at the rates of those who were to do it
    Ref<Member> author;
    std::string rows;
};

/// Returns rows as text, a line each: task, person or -, start, finish, minutes of work.
std::string to_text(const std::vector<PlanRow>& rows);

/// Reads such a text. Throws `damaged` for anything else.
std::vector<PlanRow> rows_of_text(const std::string& text);

}  // namespace muster
