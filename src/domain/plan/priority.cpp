#include "domain/plan/priority.h"

#include <algorithm>

namespace muster::plan {

namespace {

using Index = std::size_t;

Index at(int number) {
    return static_cast<Index>(number);
}

Slot positional_weight(const Instance& instance, Way way, int task) {
    Slot weight = instance.duration[at(task)];
    for (const int after : side_of(instance, opposite(way)).before(task)) weight += instance.duration[at(after)];
    return weight;
}

// Takes tasks in the order that `choose` says: it is given those that can be taken and returns the place of one.
template <class Choose>
std::vector<int> taken_by(const Instance& instance, Way way, Choose choose) {
    const Side& before = side_of(instance, way);
    const Side& after = side_of(instance, opposite(way));
    std::vector<int> waiting(at(instance.count));
    std::vector<int> open;
    for (int task = 0; task < instance.count; ++task) {
        waiting[at(task)] = static_cast<int>(before.before(task).size());
        if (waiting[at(task)] == 0) open.push_back(task);
    }
    std::vector<int> list;
    while (!open.empty()) {
        const Index chosen = choose(open);
        const int task = open[chosen];
        list.push_back(task);
        open[chosen] = open.back();
        open.pop_back();
        for (const int next : after.before(task))
            if (--waiting[at(next)] == 0) open.push_back(next);
    }
    return list;
}

}  // namespace

std::vector<Slot> urgency(const Instance& instance, Way way, Rule rule) {
    const Side& side = side_of(instance, way);
    std::vector<Slot> result(at(instance.count));
    for (int task = 0; task < instance.count; ++task) {
        Slot& value = result[at(task)];
        switch (rule) {
            case Rule::lft: value = instance.duration[at(task)] - side.tail[at(task)]; break;
            case Rule::lst:
            case Rule::wcs: value = -side.tail[at(task)]; break;
            case Rule::mts: value = -side.followers[at(task)]; break;
            case Rule::grpw: value = -positional_weight(instance, way, task); break;
        }
    }
    return result;
}

std::vector<int> list_by(const Instance& instance, Way way, Rule rule) {
    const std::vector<Slot> urgent = urgency(instance, way, rule);
    return taken_by(instance, way, [&](const std::vector<int>& open) {
        const auto earlier = [&](int a, int b) {
            return urgent[at(a)] != urgent[at(b)] ? urgent[at(a)] < urgent[at(b)] : a < b;
        };
        return static_cast<Index>(std::min_element(open.begin(), open.end(), earlier) - open.begin());
    });
}

std::vector<int> sampled_list(const Instance& instance, Way way, Random& random) {
    const std::vector<Slot> urgent = urgency(instance, way, Rule::lft);
    return taken_by(instance, way, [&](const std::vector<int>& open) {
        Slot latest = urgent[at(open.front())];
        for (const int task : open) latest = std::max(latest, urgent[at(task)]);
        std::uint64_t sum = 0;
        for (const int task : open) sum += static_cast<std::uint64_t>(latest - urgent[at(task)] + 1);
        std::uint64_t left = random.next() % sum;
        Index chosen = 0;
        for (; chosen + 1 < open.size(); ++chosen) {
            const auto weight = static_cast<std::uint64_t>(latest - urgent[at(open[chosen])] + 1);
            if (left < weight) break;
            left -= weight;
        }
        return chosen;
    });
}

}  // namespace muster::plan
