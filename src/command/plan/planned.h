#pragma once
// A plan to be shown: a saved one, or one made in memory where there is none.

#include <optional>
#include <string>
#include <vector>

#include <muster/conflict.h>
#include <muster/planning.h>

#include "command/command.h"

namespace muster::command {

/// How long to look for a better plan.
struct SearchOptions {
    std::string seconds = "10";
    std::string schedules = "20000";
    std::string seed = "1";
};

/// Reads the value of an option. Throws `usage` unless it is a number from `least` to `most`.
double number_between(const std::string& option, const std::string& text, double least, double most);

/// Reads a seed.
std::uint64_t seed_of(const std::string& text);

void declare_search(Spec& spec, SearchOptions& options);

/// Runs the planner with a line of progress; an interrupt ends it with the best plan so far.
plan::Staffed search(Session& session, const PlanModel& model, const SearchOptions& options);

struct Planned {
    PlanModel model;
    std::vector<plan::Placement> placements;
    plan::Dates dates;          ///< of the levelled network, tasks at their planned start: float says what is critical
    std::optional<Plan> saved;  ///< which plan it is; absent for one in memory
};

/// Returns the newest saved plan, or the named one, or one made in memory. Throws `refused` where nothing is open.
Planned planned(Session& session, const std::string& id = {});

/// Returns what `planned` would, without looking for a plan: places and float only of a saved one.
Planned planned_if_saved(Session& session);

/// Returns what is proved to be in conflict in any plan, this one or another.
std::vector<plan::Conflict> conflicts_in(const PlanModel& model);

/// Returns the placements with the float they have.
Planned with_dates(PlanModel model, std::vector<plan::Placement> placements, std::optional<Plan> saved);

bool is_placed(const plan::Placement& placement);

/// Returns why a task has no place, for people.
std::string reason_of(const PlanModel& model, std::size_t task, plan::Unplaced why);

/// Returns the first working day on which a plan can end that cannot end before the slot.
Day earliest_end(const PlanModel& model, plan::Slot bound);

/// Returns which of the placed tasks end after their due day.
std::vector<std::size_t> late_tasks(const PlanModel& model, const std::vector<plan::Placement>& placements);

inline constexpr double slots_an_hour = slots_a_day / 24.0;

/// Returns slots as whole hours: `40h`.
std::string hours_of(plan::Slot slots);

/// Says whether there is anything to plan.
bool has_open_tasks(const Project& project);

/// Says whether a task of the plan ends after its due day, or has no place in it.
bool is_off(const Planned& planned);

/// Returns the id of the model's task: T12.
std::string task_id(const PlanModel& model, std::size_t task);
/// Returns @handle, or nothing for nobody.
std::string person_name(const PlanModel& model, int person);

/// Returns which plan is shown: `Plan P3 of 2026-03-02`, or that it was made in memory.
view::Paragraph plan_line(const Planned& planned, const Project& project);

/// Returns working slots as days of the project's hours.
double in_days(const PlanModel& model, double working_slots);

/// A row of a plan as JSON: id, title, person, start, finish, due, float, critical, late.
Json row_json(const Planned& planned, std::size_t task);
Json row_shape();
/// What --porcelain prints of such a row.
std::vector<std::string> stable_row();
/// Every task of the plan as such a row.
Json rows_json(const Planned& planned);

}  // namespace muster::command
