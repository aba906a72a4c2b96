#include "domain/plan/schedule_generation.h"

#include <algorithm>

namespace muster::plan {

namespace {

using Index = std::size_t;

Index at(int number) {
    return static_cast<Index>(number);
}

}  // namespace

Serial::Serial(const Instance& instance) : instance_(instance), finish_(at(instance.count), 0) {
    free_.reserve(at(instance.horizon) * instance.words);
    for (Slot slot = 0; slot < instance.horizon; ++slot)
        free_.insert(free_.end(), instance.capacity.begin(), instance.capacity.end());
}

template <bool one_word>
bool Serial::fits(const Word* free, const Word* need) const {
    if constexpr (one_word) return ((*free - *need) & instance_.guards) == instance_.guards;
    for (Index word = 0; word < instance_.words; ++word)
        if (((free[word] - need[word]) & instance_.guards) != instance_.guards) return false;
    return true;
}

// Looks at a window's slots from its end: the last that is full moves the window behind it, and what was seen to be
// free behind that slot is not looked at again.
template <bool one_word>
Slot Serial::first_fit(Slot from, Slot duration, const Word* need) const {
    const Index words = one_word ? 1 : instance_.words;
    Slot start = from;
    Slot seen = from;  // slots of the window before this one are free if none after it is full
    Slot end = from + duration;
    Slot slot = end;
    while (slot > seen) {
        --slot;
        if (fits<one_word>(free_.data() + at(slot) * words, need)) continue;
        seen = end;
        start = slot + 1;
        end = start + duration;
        slot = end;
    }
    return start;
}

template <bool one_word>
void Serial::fill(const Side& side, Schedule& schedule) {
    const Index words = one_word ? 1 : instance_.words;
    Slot makespan = 0;
    for (const int task : schedule.list) {
        Slot start = 0;
        for (const int before : side.before(task)) start = std::max(start, finish_[at(before)]);
        const Slot duration = instance_.duration[at(task)];
        const Word* const need = instance_.need_of(task);
        start = first_fit<one_word>(start, duration, need);
        for (Slot slot = start; slot < start + duration; ++slot)
            for (Index word = 0; word < words; ++word) free_[at(slot) * words + word] -= need[word];
        schedule.start[at(task)] = start;
        finish_[at(task)] = start + duration;
        makespan = std::max(makespan, start + duration);
    }
    schedule.makespan = makespan;
    for (Slot slot = 0; slot < makespan; ++slot)
        for (Index word = 0; word < words; ++word) free_[at(slot) * words + word] = instance_.capacity[word];
}

void Serial::generate(Way way, Schedule& schedule) {
    schedule.start.resize(schedule.list.size());
    if (instance_.words == 1) fill<true>(side_of(instance_, way), schedule);
    else fill<false>(side_of(instance_, way), schedule);
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
