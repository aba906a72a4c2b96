#pragma once
// What planning commands share: saving a plan, and telling what is wrong with it.

#include "command/plan/planned.h"

namespace muster::command {

/// Reads time, cost or balance.
PlanObjective objective_of(const std::string& word);

/// Reads --from; absent for none. Throws `usage`.
std::optional<Day> planned_from(Session& session, const std::string& words);

/// Returns the record of a plan that was just made.
Plan plan_record(const Planned& planned, const plan::Staffed& staffed, const std::string& seed,
                 const std::string& title);

/// Saves a plan that was just made; the write lock is not taken before.
void save(Session& session, Planned& planned, const plan::Staffed& staffed, const std::string& seed,
          const std::string& title);

/// Returns what a command answers that has made a plan.
view::Answer schedule_answer(Session& session, Planned& planned, const plan::Staffed& staffed,
                             const std::optional<Plan>& before);
Json schedule_shape();

/// How many rows of each kind a screen shows that is about something else; what is left out is said.
inline constexpr std::size_t few_rows = 12;

/// Appends what is late, why, and what would help; and what has no place. At most `most` tasks of each kind.
void add_troubles(const Planned& planned, const std::vector<plan::Conflict>& conflicts, view::Page& page,
                  std::size_t most = few_rows);

/// Says how many more there are, if there are.
void add_rest(std::size_t all, std::size_t shown, view::Page& page);

/// Returns a row a task, in the order in which they begin.
view::Table plan_table(const Planned& planned);

/// Returns the places of the placed tasks, in the order in which they begin.
std::vector<std::size_t> in_order(const Planned& planned);

}  // namespace muster::command
