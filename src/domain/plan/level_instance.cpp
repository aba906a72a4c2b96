#include "domain/plan/level_instance.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include <muster/error.h>

#include "base/language.h"

namespace muster::plan {

namespace {

using Index = std::size_t;

constexpr std::int64_t longest = 10'000'000;  // slots: a profile of them all is kept
constexpr int most_to_reduce = 2'000;         // tasks: the closure takes a bit for each pair

int size_of(const LevelProblem& problem) {
    return static_cast<int>(problem.duration.size());
}

void check_shape(const LevelProblem& problem) {
    const auto negative = [](auto number) { return number < 0; };
    if (problem.demand.size() != problem.duration.size())
        throw Error(Failure::usage, tr("not every task says what it needs"));
    if (std::any_of(problem.duration.begin(), problem.duration.end(), negative))
        throw Error(Failure::usage, tr("a task lasts less than nothing"));
    for (const std::vector<int>& needed : problem.demand) {
        if (needed.size() != problem.capacity.size())
            throw Error(Failure::usage, tr("a task does not say what it needs of each resource"));
        if (std::any_of(needed.begin(), needed.end(), negative))
            throw Error(Failure::usage, tr("a task needs less than nothing of a resource"));
    }
    const auto unknown = [&](int task) { return task < 0 || task >= size_of(problem); };
    for (const auto& [before, after] : problem.precedences)
        if (unknown(before) || unknown(after))
            throw Error(Failure::usage, tr("a task waits for one that there is not"));
}

void check_possible(const LevelProblem& problem) {
    for (const std::vector<int>& needed : problem.demand)
        for (Index resource = 0; resource < needed.size(); ++resource)
            if (needed[resource] > problem.capacity[resource])
                throw Error(Failure::refused, tr("a task needs more of a resource than there is"));
    if (std::accumulate(problem.duration.begin(), problem.duration.end(), std::int64_t{0}) > longest)
        throw Error(Failure::refused, tr("the plan could become too long to be counted"));
}

std::vector<std::vector<int>> successors_of(const LevelProblem& problem) {
    std::vector<std::vector<int>> result(problem.duration.size());
    for (const auto& [before, after] : problem.precedences) result[static_cast<Index>(before)].push_back(after);
    return result;
}

// Kahn's algorithm; the order is the queue itself.
std::vector<int> topological_order(const std::vector<std::vector<int>>& successors) {
    std::vector<int> waiting(successors.size(), 0);
    for (const auto& list : successors)
        for (const int after : list) ++waiting[static_cast<Index>(after)];
    std::vector<int> order;
    for (Index task = 0; task < waiting.size(); ++task)
        if (waiting[task] == 0) order.push_back(static_cast<int>(task));
    for (Index next = 0; next < order.size(); ++next)
        for (const int after : successors[static_cast<Index>(order[next])])
            if (--waiting[static_cast<Index>(after)] == 0) order.push_back(after);
    if (order.size() < successors.size()) throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
    return order;
}

// The successors of each task by their numbers in topological order, each once and in that order.
std::vector<std::vector<int>> renumbered(const std::vector<std::vector<int>>& successors,
                                         const std::vector<int>& order) {
    std::vector<int> number(order.size());
    for (Index i = 0; i < order.size(); ++i) number[static_cast<Index>(order[i])] = static_cast<int>(i);
    std::vector<std::vector<int>> result(order.size());
    for (Index i = 0; i < order.size(); ++i) {
        for (const int after : successors[static_cast<Index>(order[i])])
            result[i].push_back(number[static_cast<Index>(after)]);
        std::sort(result[i].begin(), result[i].end());
        result[i].erase(std::unique(result[i].begin(), result[i].end()), result[i].end());
    }
    return result;
}

using Closure = std::vector<std::vector<bool>>;

// Drops successors that come after another successor anyway; returns what comes after each task, near or far.
Closure drop_redundant(std::vector<std::vector<int>>& successors) {
    Closure reached(successors.size(), std::vector<bool>(successors.size(), false));
    for (Index task = successors.size(); task-- > 0;) {
        std::vector<int> kept;
        for (const int after : successors[task]) {  // the nearest first
            const auto next = static_cast<Index>(after);
            if (reached[task][next]) continue;
            kept.push_back(after);
            reached[task][next] = true;
            for (Index far = next + 1; far < successors.size(); ++far)
                if (reached[next][far]) reached[task][far] = true;
        }
        successors[task] = kept;
    }
    return reached;
}

void count_followers(const Closure& reached, Instance& instance) {
    for (Side& side : instance.sides) side.followers.assign(reached.size(), 0);
    for (Index task = 0; task < reached.size(); ++task)
        for (Index after = task + 1; after < reached.size(); ++after) {
            if (!reached[task][after]) continue;
            ++instance.sides[0].followers[task];
            ++instance.sides[1].followers[after];
        }
}

void count_neighbours(const std::vector<std::vector<int>>& successors, Instance& instance) {
    for (Side& side : instance.sides) side.followers.assign(successors.size(), 0);
    for (Index task = 0; task < successors.size(); ++task)
        for (const int after : successors[task]) {
            ++instance.sides[0].followers[task];
            ++instance.sides[1].followers[static_cast<Index>(after)];
        }
}

std::vector<std::vector<int>> turned(const std::vector<std::vector<int>>& successors) {
    std::vector<std::vector<int>> result(successors.size());
    for (Index task = 0; task < successors.size(); ++task)
        for (const int after : successors[task]) result[static_cast<Index>(after)].push_back(static_cast<int>(task));
    return result;
}

void set_waits(const std::vector<std::vector<int>>& waits_for, Side& side) {
    side.first.push_back(0);
    for (const auto& list : waits_for) {
        side.waits_for.insert(side.waits_for.end(), list.begin(), list.end());
        side.first.push_back(static_cast<int>(side.waits_for.size()));
    }
}

// How long each task and what must come after it take: what the other side waits for.
void set_tails(Instance& instance) {
    for (int way = 0; way < 2; ++way) {
        std::vector<Slot>& tail = instance.sides[way].tail;
        tail.assign(static_cast<Index>(instance.count), 0);
        for (int step = 0; step < instance.count; ++step) {
            const int task = way == 0 ? instance.count - 1 - step : step;
            Slot rest = 0;
            for (const int after : instance.sides[1 - way].before(task))
                rest = std::max(rest, tail[static_cast<Index>(after)]);
            tail[static_cast<Index>(task)] = rest + instance.duration[static_cast<Index>(task)];
        }
    }
}

// The bits that hold the units of any resource and a guard.
Index lane_bits_for(const std::vector<int>& capacity) {
    const int most = capacity.empty() ? 0 : *std::max_element(capacity.begin(), capacity.end());
    if (most < 1 << 7) return 8;
    return most < 1 << 15 ? 16 : 32;
}

void pack(const LevelProblem& problem, Instance& instance) {
    const auto& capacity = problem.capacity;
    const Index bits = lane_bits_for(capacity);
    const Index lanes = 64 / bits;
    instance.resources = capacity.size();
    instance.lane_bits = bits;
    for (Index lane = 0; lane < lanes; ++lane) instance.guards |= Word{1} << (lane * bits + bits - 1);
    instance.words = std::max<Index>(1, (capacity.size() + lanes - 1) / lanes);
    const auto put = [&](Word* to, const std::vector<int>& units) {
        for (Index i = 0; i < units.size(); ++i) to[i / lanes] |= static_cast<Word>(units[i]) << (i % lanes * bits);
    };
    instance.capacity.assign(instance.words, instance.guards);
    put(instance.capacity.data(), capacity);
    instance.need.assign(static_cast<Index>(instance.count) * instance.words, 0);
    for (Index task = 0; task < instance.original.size(); ++task)
        put(instance.need.data() + task * instance.words, problem.demand[static_cast<Index>(instance.original[task])]);
}

}  // namespace

Instance instance_of(const LevelProblem& problem) {
    check_shape(problem);
    Instance instance;
    instance.count = size_of(problem);
    const auto successors = successors_of(problem);
    instance.original = topological_order(successors);
    check_possible(problem);
    for (const int task : instance.original) instance.duration.push_back(problem.duration[static_cast<Index>(task)]);
    instance.horizon = std::accumulate(instance.duration.begin(), instance.duration.end(), Slot{0});
    auto after = renumbered(successors, instance.original);
    if (instance.count <= most_to_reduce) count_followers(drop_redundant(after), instance);
    else count_neighbours(after, instance);
    set_waits(turned(after), instance.sides[0]);
    set_waits(after, instance.sides[1]);
    set_tails(instance);
    pack(problem, instance);
    instance.bound = lower_bound(problem, instance);
    return instance;
}

}  // namespace muster::plan
