#include "domain/plan/topology.h"

#include <algorithm>
#include <numeric>

namespace muster::plan {

namespace {

// Puts the dependencies into the order of the tasks at one of their ends.
template <int Dependency::*End>
void group(const Network& network, std::vector<Dependency>& grouped, std::vector<std::size_t>& from) {
    from.assign(network.duration.size() + 1, 0);
    for (const Dependency& link : network.dependencies) ++from[static_cast<std::size_t>(link.*End) + 1];
    std::partial_sum(from.begin(), from.end(), from.begin());
    grouped.resize(network.dependencies.size());
    std::vector<std::size_t> next(from.begin(), from.end() - 1);
    for (const Dependency& link : network.dependencies) grouped[next[static_cast<std::size_t>(link.*End)]++] = link;
}

}  // namespace

Topology::Topology(const Network& network) {
    group<&Dependency::after>(network, into_, into_from_);
    group<&Dependency::before>(network, out_, out_from_);
    sort();
}

void Topology::sort() {
    const std::size_t size = into_from_.size() - 1;
    std::vector<std::size_t> open(size);
    order.reserve(size);
    for (std::size_t task = 0; task < size; ++task) {
        open[task] = into_from_[task + 1] - into_from_[task];
        if (open[task] == 0) order.push_back(static_cast<int>(task));
    }
    for (std::size_t place = 0; place < order.size(); ++place)
        for (const Dependency& link : out_of(order[place]))
            if (--open[static_cast<std::size_t>(link.after)] == 0) order.push_back(link.after);
}

std::vector<int> Topology::cycle() const {
    const std::size_t size = into_from_.size() - 1;
    if (order.size() == size) return {};
    std::vector<bool> is_sorted(size, false);
    for (const int task : order) is_sorted[static_cast<std::size_t>(task)] = true;
    // Whatever is not sorted waits for something that is not: going back, we must come to a task a second time.
    std::vector<int> path{static_cast<int>(std::find(is_sorted.begin(), is_sorted.end(), false) - is_sorted.begin())};
    std::vector<bool> is_seen(size, false);
    while (!is_seen[static_cast<std::size_t>(path.back())]) {
        is_seen[static_cast<std::size_t>(path.back())] = true;
        for (const Dependency& link : into(path.back()))
            if (!is_sorted[static_cast<std::size_t>(link.before)]) {
                path.push_back(link.before);
                break;
            }
    }
    std::vector<int> ring(std::find(path.begin(), path.end(), path.back()) + 1, path.end());
    std::reverse(ring.begin(), ring.end());
    return ring;
}

}  // namespace muster::plan
