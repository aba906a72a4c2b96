#include <algorithm>

#include <muster/error.h>
#include <muster/network.h>

#include "base/language.h"
#include "domain/plan/topology.h"

namespace muster::plan {

namespace {

std::size_t at(int task) {
    return static_cast<std::size_t>(task);
}

// Dates beyond `never` say no more than that.
Slot plus(Slot one, std::int64_t other) {
    return static_cast<Slot>(std::clamp<std::int64_t>(one + other, -never, never));
}

bool counts_from_start(LinkType type) {
    return type == LinkType::SS || type == LinkType::SF;
}

bool counts_to_finish(LinkType type) {
    return type == LinkType::FF || type == LinkType::SF;
}

void pass_forwards(const Network& network, const Topology& topology, Dates& dates) {
    for (const int task : topology.order) {
        Slot start = network.release.empty() ? 0 : std::max<Slot>(0, network.release[at(task)]);
        for (const Dependency& link : topology.into(task)) {
            const Slot from =
                counts_from_start(link.type) ? dates.early_start[at(link.before)] : dates.early_finish[at(link.before)];
            const Slot length = counts_to_finish(link.type) ? network.duration[at(task)] : 0;
            start = std::max(start, plus(from, std::int64_t{link.lag} - length));
        }
        dates.early_start[at(task)] = start;
        dates.early_finish[at(task)] = plus(start, network.duration[at(task)]);
        dates.length = std::max(dates.length, dates.early_finish[at(task)]);
    }
}

void pass_backwards(const Network& network, const Topology& topology, Dates& dates) {
    for (auto task = topology.order.rbegin(); task != topology.order.rend(); ++task) {
        Slot finish = dates.length;
        Slot slip = dates.length - dates.early_finish[at(*task)];
        if (!network.due.empty()) finish = std::min(finish, network.due[at(*task)].value_or(finish));
        for (const Dependency& link : topology.out_of(*task)) {
            const bool to_finish = counts_to_finish(link.type);
            const Slot latest = to_finish ? dates.late_finish[at(link.after)] : dates.late_start[at(link.after)];
            const Slot earliest = to_finish ? dates.early_finish[at(link.after)] : dates.early_start[at(link.after)];
            const bool from_start = counts_from_start(link.type);
            const Slot length = from_start ? network.duration[at(*task)] : 0;
            const Slot own = from_start ? dates.early_start[at(*task)] : dates.early_finish[at(*task)];
            finish = std::min(finish, plus(latest, std::int64_t{length} - link.lag));
            slip = std::min(slip, plus(earliest, -std::int64_t{link.lag} - own));
        }
        dates.late_finish[at(*task)] = finish;
        dates.late_start[at(*task)] = plus(finish, -std::int64_t{network.duration[at(*task)]});
        dates.total_float[at(*task)] = dates.late_start[at(*task)] - dates.early_start[at(*task)];
        dates.free_float[at(*task)] = slip;
    }
}

}  // namespace

std::vector<int> find_cycle(const Network& network) {
    return Topology(network).cycle();
}

Dates critical_path(const Network& network) {
    const Topology topology(network);
    if (topology.order.size() != network.duration.size())
        throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
    Dates dates;
    for (auto* part : {&dates.early_start, &dates.early_finish, &dates.late_start, &dates.late_finish,
                       &dates.total_float, &dates.free_float})
        part->resize(network.duration.size());
    pass_forwards(network, topology, dates);
    pass_backwards(network, topology, dates);
    return dates;
}

}  // namespace muster::plan
