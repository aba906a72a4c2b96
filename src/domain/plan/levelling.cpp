#include <algorithm>

#include <muster/levelling.h>

#include "domain/plan/genetic.h"

namespace muster::plan {

namespace {

using Index = std::size_t;

// What the budget comes to; a schedule of 120 tasks takes about 5 microseconds.
double expected_schedules(const LevelBudget& budget, int tasks) {
    const double by_time = budget.seconds * 200'000 * 120 / tasks;
    return std::max(1.0, std::min(static_cast<double>(budget.schedules), by_time));
}

// Starts as the problem counts: its own numbers of tasks, and time from the plan's beginning.
std::vector<Slot> starts_of(const Instance& instance, Way way, const Schedule& schedule) {
    std::vector<Slot> result(schedule.start.size());
    for (Index task = 0; task < result.size(); ++task) {
        const Slot finish = schedule.start[task] + instance.duration[task];
        result[static_cast<Index>(instance.original[task])] =
            way == Way::forwards ? schedule.start[task] : schedule.makespan - finish;
    }
    return result;
}

}  // namespace

Levelled level(const LevelProblem& problem, const LevelBudget& budget) {
    const Instance instance = instance_of(problem);
    Levelled result;
    result.bound = instance.bound;
    if (instance.count == 0) return result;
    Meter meter(budget, instance.bound);
    Workshop workshop(instance, meter);
    search(instance, population_for(expected_schedules(budget, instance.count)), budget.seed, workshop);
    result.start = starts_of(instance, workshop.way_of_best(), workshop.best());
    result.makespan = workshop.best().makespan;
    result.schedules = meter.schedules();
    result.seconds = meter.seconds();
    return result;
}

}  // namespace muster::plan
