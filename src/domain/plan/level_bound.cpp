#include <algorithm>
#include <cstdint>
#include <numeric>

#include "domain/plan/level_instance.h"

namespace muster::plan {

namespace {

using Index = std::size_t;
using Wide = std::int64_t;

constexpr Index most_heads = 2'000;  // with so many tasks all pairs of head and tail are too many

// What each task must wait before it starts (way 1: what must come after it has finished).
std::vector<Slot> margins(const Instance& instance, int way) {
    std::vector<Slot> result = instance.sides[1 - way].tail;
    for (Index task = 0; task < result.size(); ++task) result[task] -= instance.duration[task];
    return result;
}

struct Piece {
    Slot head, tail;
    Wide work;
};

std::vector<Piece> pieces_of(const LevelProblem& problem, const Instance& instance, Index resource) {
    const std::vector<Slot> heads = margins(instance, 0);
    const std::vector<Slot> tails = margins(instance, 1);
    std::vector<Piece> result;
    for (Index task = 0; task < heads.size(); ++task) {
        const Wide needed = problem.demand[static_cast<Index>(instance.original[task])][resource];
        if (needed > 0 && instance.duration[task] > 0)
            result.push_back({heads[task], tails[task], needed * instance.duration[task]});
    }
    std::sort(result.begin(), result.end(), [](const Piece& a, const Piece& b) { return a.tail > b.tail; });
    return result;
}

// The bound of those pieces that cannot start before `head`.
Wide bound_from(const std::vector<Piece>& by_tail, Slot head, Wide capacity) {
    Wide work = 0;
    Wide best = 0;
    for (const Piece& piece : by_tail) {
        if (piece.head < head) continue;
        work += piece.work;
        best = std::max(best, head + (work + capacity - 1) / capacity + piece.tail);
    }
    return best;
}

Wide resource_bound(const std::vector<Piece>& by_tail, Wide capacity) {
    std::vector<Slot> heads{0};
    if (by_tail.size() <= most_heads)
        for (const Piece& piece : by_tail) heads.push_back(piece.head);
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    Wide best = 0;
    for (const Slot head : heads) best = std::max(best, bound_from(by_tail, head, capacity));
    return best;
}

}  // namespace

Slot lower_bound(const LevelProblem& problem, const Instance& instance) {
    Wide best = 0;
    for (const Slot tail : instance.sides[0].tail) best = std::max<Wide>(best, tail);
    for (Index resource = 0; resource < problem.capacity.size(); ++resource)
        best = std::max(best, resource_bound(pieces_of(problem, instance, resource), problem.capacity[resource]));
    return static_cast<Slot>(best);
}

}  // namespace muster::plan
