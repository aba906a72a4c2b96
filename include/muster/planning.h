#pragma once
// A project as a planning problem, and its answer as days and people.

#include <optional>
#include <set>
#include <vector>

#include <muster/network.h>
#include <muster/plan.h>
#include <muster/project.h>
#include <muster/staffing.h>
#include <muster/working_calendar.h>

namespace muster {

/// Plans count time in quarters of an hour on the project's wall. A day has 96 of them in every season: where a clock
/// change takes an hour away or adds one, plans pass over it, since nobody is planned to work then.
inline constexpr int slots_a_day = 96;
inline constexpr int minutes_a_slot = 24 * 60 / slots_a_day;

/// The wall of a project, slot by slot from the beginning of a day.
class PlanClock {
  public:
    PlanClock(Day first, Zone zone) : first_(first), zone_(std::move(zone)) {}

    [[nodiscard]] Day first() const { return first_; }
    /// Returns the day that the slot lies in.
    [[nodiscard]] Day day_of(plan::Slot slot) const;
    /// Returns the last day of work that is done at `finish`, the slot after the last one.
    [[nodiscard]] Day last_day(plan::Slot finish) const;
    [[nodiscard]] plan::Slot begin_of(Day day) const;
    [[nodiscard]] Instant moment_of(plan::Slot slot) const;
    /// Returns the first slot that does not begin before the moment.
    [[nodiscard]] plan::Slot slot_of(Instant moment) const;

  private:
    Day first_;
    Zone zone_;
};

/// What the planner is asked for.
struct PlanWish {
    PlanObjective objective = PlanObjective::time;
    std::optional<Day> from;                 ///< nothing is planned before; now unless given
    const Plan* promised = nullptr;          ///< the plan whose days and people are to be kept as far as may be
    bool keeps_promises = true;              ///< else they only decide between plans that are equally good
    bool gives_owners_anew = false;          ///< tasks that are not begun may go to somebody else than their owner
    std::optional<std::set<Key>> only = {};  ///< the tasks that may be given to somebody; all unless set
};

/// The open tasks without subtasks, the people, and the problem that they make. A task takes what is left of its
/// estimate; one without an estimate a working day. One that is being worked on goes on now. People work the
/// project's hours on the days of their calendar, or the share of them that their capacity is, and not on leave.
/// A task with an owner is the owner's; one without may go to every active member who has the skills it names at the
/// levels it names. Priority 0 weighs sixteen times as much as priority 4 when something must be late.
struct PlanModel {
    PlanClock clock;
    Calendar calendar;     ///< the project's
    plan::OpenSlots open;  ///< the project's working slots
    plan::Slot now = 0;
    std::vector<Task> tasks;     ///< in the order of the problem's
    std::vector<Member> people;  ///< in the order of the problem's
    plan::StaffingProblem problem;
    std::vector<int> without_estimate;  ///< tasks
    /// Returns the place of the task in the problem; -1 if it is not planned.
    [[nodiscard]] int place_of(const Uid& task) const;
};

/// Returns the time that all have worked on the task; a running timer counts nothing yet.
Effort spent_on(const Project& project, Ref<Task> task);

/// Throws `refused` naming the tasks if they wait for each other in a circle.
PlanModel plan_model(const Project& project, const PlanWish& wish = {});

/// Returns the people of the model who have the skills that the task names, at the levels it names, whoever owns it.
std::vector<int> who_qualifies(const PlanModel& model, int task);

/// Returns the newest saved plan, if any.
std::optional<Plan> newest_plan(const Project& project);

/// Returns the rows that have a place.
std::vector<PlanRow> rows_of(const PlanModel& model, const std::vector<plan::Placement>& placements);

/// Returns where saved rows put the model's tasks; what the rows do not hold has no place.
std::vector<plan::Placement> placements_of(const PlanModel& model, const std::vector<PlanRow>& rows);

/// Returns the placed tasks as a network in working slots of the project: besides its dependencies, each task waits
/// for the one that its person does before it (the resource flow), so that the longest chain is the critical chain.
/// `pinned` releases each task not before its planned start; otherwise not before it may start. Places without a start
/// have no duration and no dependency.
plan::Network levelled_network(const PlanModel& model, const std::vector<plan::Placement>& placements, bool pinned);

/// Returns the day of a working slot: the last one before `slot` when it is an end.
Day day_of_working_slot(const PlanModel& model, plan::Slot slot, bool is_end);

/// Returns the end of the task's last day as a working slot, for a due day.
plan::Slot working_slot_after(const PlanModel& model, Day day);

/// Where work stands that is done as late as its due day lets it be, and how much of it does not fit before that day.
struct LateWork {
    plan::Slot start = 0;
    plan::Slot finish = 0;
    plan::Slot too_much = 0;
};

/// Returns where the work of somebody with these open slots stands that is due before the slot `due`.
LateWork as_late_as_may_be(const plan::OpenSlots& open, plan::Slot now, plan::Slot due, plan::Slot work);

/// Returns the members who own more work than they have hours for in one of the weeks from this one on: what is left of
/// their open tasks with a due day (else that of the milestone), in the last hours before it; what does not fit there
/// is too much for this week. Absent when nobody owns such a task.
std::optional<std::vector<Ref<Member>>> overloaded(const Project& project, int weeks);

/// Returns how much of its time each person is planned to work in the week that begins on `monday`: planned and open
/// slots, by the place of the person.
struct WeekLoad {
    plan::Slot planned = 0;
    plan::Slot open = 0;
};
std::vector<WeekLoad> week_load(const PlanModel& model, const std::vector<plan::Placement>& placements, Day monday);

}  // namespace muster
