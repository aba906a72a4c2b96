#include "domain/plan/schedule_generation.h"

#include <algorithm>

namespace muster::plan {

namespace {

using Index = std::size_t;

Index at(int number) {
    return static_cast<Index>(number);
}

}  // namespace

Serial::Serial(const Instance& instance)
    : instance_(instance), profile_(profile_of(instance)), finish_(at(instance.count), 0) {}

Serial::AnyProfile Serial::profile_of(const Instance& instance) {
    if (NarrowProfile::suits(instance)) return NarrowProfile(instance);
    if (instance.words == 1) return Profile<true>(instance);
    return Profile<false>(instance);
}

template <class Kind>
void Serial::fill(Kind& profile, const Side& side, Schedule& schedule) {
    Slot makespan = 0;
    for (const int task : schedule.list) {
        Slot start = 0;
        for (const int before : side.before(task)) start = std::max(start, finish_[at(before)]);
        start = profile.place(task, start);
        schedule.start[at(task)] = start;
        finish_[at(task)] = start + instance_.duration[at(task)];
        makespan = std::max(makespan, finish_[at(task)]);
    }
    schedule.makespan = makespan;
    profile.clear(makespan);
}

void Serial::generate(Way way, Schedule& schedule) {
    schedule.start.resize(schedule.list.size());
    std::visit([&](auto& profile) { fill(profile, side_of(instance_, way), schedule); }, profile_);
}

Justifier::Justifier(const Instance& instance) : instance_(instance), sorted_(at(instance.count), 0) {}

// Counting sorts: times are small numbers, and equal ones must keep their order, since a task may last nothing.
void Justifier::turn(const Schedule& from, Schedule& to) {
    place_.assign(at(from.makespan) + 2, 0);
    const auto distance = [&](int task) {
        return at(from.makespan - from.start[at(task)] - instance_.duration[at(task)]);
    };
    for (const int task : from.list) ++place_[distance(task) + 1];
    for (Index i = 1; i < place_.size(); ++i) place_[i] += place_[i - 1];
    to.list.resize(from.list.size());
    for (Index i = from.list.size(); i-- > 0;) to.list[at(place_[distance(from.list[i])]++)] = from.list[i];
}

void Justifier::sort_by_start(Schedule& schedule) {
    place_.assign(at(schedule.makespan) + 2, 0);
    for (const int task : schedule.list) ++place_[at(schedule.start[at(task)]) + 1];
    for (Index i = 1; i < place_.size(); ++i) place_[i] += place_[i - 1];
    for (const int task : schedule.list) sorted_[at(place_[at(schedule.start[at(task)])]++)] = task;
    schedule.list.swap(sorted_);
}

}  // namespace muster::plan
