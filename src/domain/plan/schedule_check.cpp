#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include <muster/schedule_check.h>

namespace muster::plan {

namespace {

using Found = std::vector<Violation>;
using Index = std::size_t;

std::int64_t finish_of(const LevelProblem& problem, const std::vector<Slot>& start, Index task) {
    return std::int64_t{start[task]} + problem.duration[task];
}

void check_precedences(const LevelProblem& problem, const std::vector<Slot>& start, Found& found) {
    for (const auto& [before, after] : problem.precedences) {
        const std::int64_t finish = finish_of(problem, start, static_cast<Index>(before));
        const Slot begin = start[static_cast<Index>(after)];
        if (begin < finish)
            found.push_back({after, fmt::format("task {} starts at {}, before task {} has finished at {}", after, begin,
                                                before, finish)});
    }
}

bool runs_at(const LevelProblem& problem, const std::vector<Slot>& start, Index task, Slot slot) {
    return start[task] <= slot && slot < finish_of(problem, start, task);
}

// What is booked of a resource can only rise where a task starts, so these slots are all that need a look.
void check_resource(const LevelProblem& problem, const std::vector<Slot>& start, Index resource, Found& found) {
    std::vector<Slot> slots = start;
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    for (const Slot slot : slots) {
        std::int64_t booked = 0;
        int first = -1;
        for (Index task = 0; task < start.size(); ++task) {
            if (!runs_at(problem, start, task, slot) || problem.demand[task][resource] == 0) continue;
            booked += problem.demand[task][resource];
            if (first < 0) first = static_cast<int>(task);
        }
        if (booked > problem.capacity[resource])
            found.push_back({first, fmt::format("resource {} has {}, but {} are booked in slot {}", resource,
                                                problem.capacity[resource], booked, slot)});
    }
}

}  // namespace

std::vector<Violation> check_schedule(const LevelProblem& problem, const std::vector<Slot>& start) {
    Found found;
    if (start.size() != problem.duration.size()) {
        found.push_back({-1, fmt::format("{} tasks, but {} starts", problem.duration.size(), start.size())});
        return found;
    }
    for (Index task = 0; task < start.size(); ++task)
        if (start[task] < 0)
            found.push_back({static_cast<int>(task), fmt::format("task {} starts at {}", task, start[task])});
    check_precedences(problem, start, found);
    for (Index resource = 0; resource < problem.capacity.size(); ++resource)
        check_resource(problem, start, resource, found);
    return found;
}

}  // namespace muster::plan
