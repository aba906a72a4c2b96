#include "domain/forecast/pass.h"

#include <algorithm>

#include <muster/error.h>

#include "base/language.h"

namespace muster::plan {

namespace {

std::size_t index(int task) {
    return static_cast<std::size_t>(task);
}

// The four types differ in which end of a task is meant: these two say whether it is the finish.
bool from_finish(LinkType type) {
    return type == LinkType::FS || type == LinkType::FF;
}

bool to_finish(LinkType type) {
    return type == LinkType::FF || type == LinkType::SF;
}

}  // namespace

SortedNetwork::SortedNetwork(const Network& network) {
    sort(network);
    lay_edges(network);
    release_.assign(size(), 0);
    for (std::size_t p = 0; p < network.release.size(); ++p)
        release_[places_[p]] = std::max<Slot>(0, network.release[p]);
}

// Kahn's order: a task follows when all that it waits for stand.
void SortedNetwork::sort(const Network& network) {
    const std::size_t count = network.duration.size();
    std::vector<std::vector<int>> followers(count);
    std::vector<int> waits(count, 0);
    for (const Dependency& dependency : network.dependencies) {
        followers[index(dependency.before)].push_back(dependency.after);
        ++waits[index(dependency.after)];
    }
    for (std::size_t task = 0; task < count; ++task)
        if (waits[task] == 0) tasks_.push_back(static_cast<int>(task));
    for (std::size_t next = 0; next < tasks_.size(); ++next)
        for (const int follower : followers[index(tasks_[next])])
            if (--waits[index(follower)] == 0) tasks_.push_back(follower);
    if (tasks_.size() < count) throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
    places_.resize(count);
    for (std::size_t p = 0; p < count; ++p) places_[index(tasks_[p])] = p;
}

void SortedNetwork::lay_edges(const Network& network) {
    first_edge_.assign(size() + 1, 0);
    for (const Dependency& dependency : network.dependencies) ++first_edge_[place(dependency.after) + 1];
    for (std::size_t p = 0; p < size(); ++p) first_edge_[p + 1] += first_edge_[p];
    edges_.resize(network.dependencies.size());
    std::vector<std::size_t> next(first_edge_.begin(), first_edge_.end() - 1);
    for (const Dependency& dependency : network.dependencies)
        edges_[next[place(dependency.after)]++] = {place(dependency.before), dependency.type, dependency.lag};
}

void SortedNetwork::start_after(const Edge& edge, const std::vector<Row>& duration, const std::vector<Row>& finish,
                                const Row& own, Row& start) {
    const Row& end = finish[edge.before];
    const Row& length = duration[edge.before];
    const Slot of_length = from_finish(edge.type) ? 0 : 1;
    const Slot of_own = to_finish(edge.type) ? 1 : 0;
    if (edge.type == LinkType::FS) {
        for (std::size_t i = 0; i < lanes; ++i) start[i] = std::max(start[i], end[i] + edge.lag);
        return;
    }
    for (std::size_t i = 0; i < lanes; ++i)
        start[i] = std::max(start[i], end[i] - of_length * length[i] + edge.lag - of_own * own[i]);
}

void SortedNetwork::forward(const std::vector<Row>& duration, std::vector<Row>& finish) const {
    for (std::size_t p = 0; p < size(); ++p) {
        const Row& own = duration[p];
        Row start;
        start.fill(release_[p]);
        for (std::size_t e = first_edge_[p]; e < first_edge_[p + 1]; ++e)
            start_after(edges_[e], duration, finish, own, start);
        for (std::size_t i = 0; i < lanes; ++i) finish[p][i] = start[i] + own[i];
    }
}

void SortedNetwork::finish_before(const Edge& edge, const std::vector<Row>& duration, const Row& own_late,
                                  const Row& own, std::vector<Row>& late_finish) {
    Row& late = late_finish[edge.before];
    const Row& length = duration[edge.before];
    const Slot of_length = from_finish(edge.type) ? 0 : 1;
    const Slot of_own = to_finish(edge.type) ? 0 : 1;
    if (edge.type == LinkType::FS) {
        for (std::size_t i = 0; i < lanes; ++i) late[i] = std::min(late[i], own_late[i] - own[i] - edge.lag);
        return;
    }
    for (std::size_t i = 0; i < lanes; ++i)
        late[i] = std::min(late[i], own_late[i] - of_own * own[i] - edge.lag + of_length * length[i]);
}

void SortedNetwork::backward(const std::vector<Row>& duration, const Row& end, std::vector<Row>& late_finish) const {
    std::fill(late_finish.begin(), late_finish.end(), end);
    for (std::size_t p = size(); p-- > 0;) {
        const Row own_late = late_finish[p];  // a copy, so that the compiler knows that no other row changes it
        for (std::size_t e = first_edge_[p]; e < first_edge_[p + 1]; ++e)
            finish_before(edges_[e], duration, own_late, duration[p], late_finish);
    }
}

}  // namespace muster::plan
