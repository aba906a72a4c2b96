#include <algorithm>
#include <set>

#include <muster/conflict.h>

#include "domain/plan/conflict_parts.h"

namespace muster::plan {

namespace {

bool is_possible(const StaffingProblem& problem, const StaffingTask& task) {
    if (task.work == 0) return true;
    return quickest_finish(problem.people, qualified_for(task), 0, task.work) < never;
}

void add_ways_out_of_nobody(const StaffingProblem& problem, const Others& others, Conflict& conflict) {
    const int task = conflict.tasks.front();
    for (const int person : conflict.people) {
        const StaffingPerson& absent = problem.people[static_cast<std::size_t>(person)];
        if (without_leave(absent).open.total() < conflict.needed) continue;
        conflict.ways_out.push_back({WayOutKind::less_leave, task, conflict.needed - absent.open.total(), 0, person});
        break;
    }
    const int person = others ? quickest_of(problem.people, others(task), 0, conflict.needed, never - 1) : -1;
    if (person >= 0) conflict.ways_out.push_back({WayOutKind::other_person, task, conflict.needed, 0, person});
    conflict.ways_out.push_back({WayOutKind::more_people, task, conflict.needed});
}

void add_nobody(const StaffingProblem& problem, const Others& others, std::size_t most,
                std::vector<Conflict>& conflicts) {
    for (std::size_t task = 0; task < problem.tasks.size() && conflicts.size() < most; ++task) {
        if (is_possible(problem, problem.tasks[task])) continue;
        const int number = static_cast<int>(task);
        Conflict conflict{ConflictCause::nobody, {{DemandKind::person, number}}, {number}};
        conflict.people = qualified_for(problem.tasks[task]);
        conflict.needed = problem.tasks[task].work;
        for (const int person : conflict.people)
            conflict.open += problem.people[static_cast<std::size_t>(person)].open.total();
        add_ways_out_of_nobody(problem, others, conflict);
        conflicts.push_back(std::move(conflict));
    }
}

}  // namespace

Slot quickest_finish(const std::vector<StaffingPerson>& staff, const std::vector<int>& people, Slot start, Slot work) {
    if (work == 0) return start;
    Slot first = never;
    for (const int person : people)
        first = std::min(first, staff[static_cast<std::size_t>(person)].open.finish(start, work));
    return first;
}

int quickest_of(const std::vector<StaffingPerson>& staff, const std::vector<int>& people, Slot start, Slot work,
                Slot due) {
    int quickest = -1;
    for (const int person : people) {
        const Slot finish = staff[static_cast<std::size_t>(person)].open.finish(start, work);
        if (finish > due) continue;
        due = finish - 1;
        quickest = person;
    }
    return quickest;
}

StaffingPerson without_leave(StaffingPerson person) {
    for (const auto& [from, until] : person.leave) person.open.open(from, until);
    person.leave.clear();
    return person;
}

Slot leave_in(const StaffingPerson& person, Slot from, Slot until) {
    Slot slots = 0;
    for (const auto& [begin, end] : person.leave) slots += std::max(0, std::min(end, until) - std::max(begin, from));
    return slots;
}

std::vector<Conflict> find_conflicts(const StaffingProblem& problem, const Others& others, std::size_t most) {
    std::vector<Conflict> conflicts;
    std::vector<bool> is_taken(problem.tasks.size(), false);
    add_nobody(problem, others, most, conflicts);
    add_chain_conflicts(problem, others, most, is_taken, conflicts);
    add_hour_conflicts(problem, others, most, is_taken, conflicts);
    for (Conflict& conflict : conflicts) {
        std::sort(conflict.demands.begin(), conflict.demands.end());
        std::stable_sort(conflict.ways_out.begin(), conflict.ways_out.end(), [](const WayOut& one, const WayOut& two) {
            return std::pair(one.cost, one.kind) < std::pair(two.cost, two.kind);
        });
    }
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const Conflict& one, const Conflict& two) { return one.demands.size() < two.demands.size(); });
    return conflicts;
}

StaffingProblem with_only(const StaffingProblem& problem, const std::vector<Demand>& demands) {
    const std::set<Demand> kept(demands.begin(), demands.end());
    const Slot origin = origin_of(problem);
    StaffingProblem result = problem;
    for (std::size_t i = 0; i < result.tasks.size(); ++i) {
        const int number = static_cast<int>(i);
        StaffingTask& task = result.tasks[i];
        if (!kept.contains({DemandKind::due, number})) task.due.reset();
        if (!kept.contains({DemandKind::release, number})) task.release = origin;
        if (!kept.contains({DemandKind::fixed_start, number})) task.fixed_start.reset();
        if (!kept.contains({DemandKind::person, number}) && !is_possible(problem, task)) task.work = 0;
    }
    result.dependencies.clear();
    for (std::size_t i = 0; i < problem.dependencies.size(); ++i)
        if (kept.contains({DemandKind::link, static_cast<int>(i)}))
            result.dependencies.push_back(problem.dependencies[i]);
    return result;
}

}  // namespace muster::plan
