#pragma once
// A problem of levelling in the form that schedules are generated from: flat arrays, tasks in topological order, and
// demands packed into words so that one subtraction tests several resources at once.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <muster/levelling.h>

namespace muster::plan {

using Word = std::uint64_t;

/// The problem as seen from one end. Seen from the other, time runs backwards and tasks wait for their successors.
struct Side {
    std::vector<int> first;  ///< where each task's part of `waits_for` begins, and the end of the last
    std::vector<int> waits_for;
    std::vector<Slot> tail;      ///< the least time from a task's start to the end of the plan
    std::vector<int> followers;  ///< how many tasks come after each, or only those next to it in a very large plan

    [[nodiscard]] std::span<const int> before(int task) const {
        const auto i = static_cast<std::size_t>(task);
        return {waits_for.data() + first[i], waits_for.data() + first[i + 1]};
    }
};

/// Resources lie in lanes of a word, the top bit of each lane a guard: what is free with all guards set, minus what is
/// needed, keeps all guards if and only if there is enough.
struct Instance {
    int count = 0;
    std::size_t resources = 0;
    std::size_t lane_bits = 8;
    std::size_t words = 1;       ///< that hold the resources in one slot
    std::vector<Word> capacity;  ///< guards included
    std::vector<Word> need;      ///< `words` a task
    Word guards = 0;
    std::vector<Slot> duration;
    Slot horizon = 0;           ///< all durations one after the other
    Side sides[2];              ///< forwards and backwards
    std::vector<int> original;  ///< the problem's number of each task
    Slot bound = 0;             ///< no schedule is shorter

    [[nodiscard]] const Word* need_of(int task) const { return need.data() + static_cast<std::size_t>(task) * words; }
};

/// Throws as `level` does.
Instance instance_of(const LevelProblem& problem);

/// Returns the greatest of these: the critical path; for every resource and every set of tasks that cannot start before
/// a and need b after they have finished, a + work / capacity + b.
Slot lower_bound(const LevelProblem& problem, const Instance& instance);

}  // namespace muster::plan
