#include <algorithm>
#include <chrono>

#include <muster/staffing.h>

#include "domain/plan/staffing_bound.h"
#include "domain/plan/staffing_search.h"

namespace muster::plan {

namespace {

/// A task without a place either waits for another one, or nobody had enough time left.
Unplaced reason(const StaffingModel& model, const StaffingFound& found, std::size_t task) {
    for (const Wait* wait = model.waits.first(task); wait != model.waits.last(task); ++wait)
        if (found.finish[static_cast<std::size_t>(wait->before)] == never) return Unplaced::after_unplaced;
    return Unplaced::beyond_horizon;
}

void place(const Settled& settled, const StaffingFound& found, std::vector<Placement>& tasks) {
    for (std::size_t task = 0; task < settled.model.size(); ++task) {
        Placement& placement = tasks[static_cast<std::size_t>(settled.task[task])];
        placement = {found.start[task], found.finish[task], found.person[task], Unplaced::no};
        if (found.finish[task] == never) placement.unplaced = reason(settled.model, found, task);
    }
}

void sum(const StaffingProblem& problem, Staffed& plan) {
    for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
        const Placement& placement = plan.tasks[task];
        if (placement.unplaced != Unplaced::no) continue;
        plan.makespan = std::max(plan.makespan, placement.finish);
        if (placement.person != -1)
            plan.cost += problem.tasks[task].work * problem.people[static_cast<std::size_t>(placement.person)].rate;
    }
    plan.tardiness = static_cast<double>(plan.value.tardiness) / 1000;
}

}  // namespace

Staffed staff(const StaffingProblem& problem, const StaffBudget& budget) {
    const auto begin = std::chrono::steady_clock::now();
    Settled settled = settle(problem);
    const Slot bound = makespan_bound(settled.model);
    const StaffingFound found = search_staffing(settled.model, bound, budget, begin);
    Staffed plan;
    plan.tasks = std::move(settled.placement);
    place(settled, found, plan.tasks);
    plan.value = found.value;
    plan.schedules = found.schedules;
    sum(problem, plan);
    plan.bound = found.value.unplaced == 0 ? bound : 0;
    plan.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return plan;
}

}  // namespace muster::plan
