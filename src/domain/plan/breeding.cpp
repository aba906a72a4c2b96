#include "domain/plan/breeding.h"

#include <algorithm>

namespace muster::plan {

namespace {

using Index = std::size_t;

constexpr int shifts_in_hundred = 2;

Index at(int number) {
    return static_cast<Index>(number);
}

}  // namespace

Breeder::Breeder(const Instance& instance, Random& random)
    : instance_(instance), random_(random), taken_(at(instance.count), 0), place_(at(instance.count), 0) {}

// Appends tasks in the order of `from` until the child has so many.
void Breeder::take(const std::vector<int>& from, Index until, std::vector<int>& child) {
    for (Index i = 0; child.size() < until; ++i) {
        const int task = from[i];
        if (taken_[at(task)] == run_) continue;
        taken_[at(task)] = run_;
        child.push_back(task);
    }
}

void Breeder::cross(const std::vector<int>& mother, const std::vector<int>& father, std::vector<int>& child) {
    ++run_;
    child.clear();
    auto first = at(random_.below(instance_.count + 1));
    auto second = at(random_.below(instance_.count + 1));
    if (second < first) std::swap(first, second);
    take(mother, first, child);
    take(father, second, child);
    take(mother, mother.size(), child);
}

void Breeder::number_places(const std::vector<int>& list) {
    for (Index i = 0; i < list.size(); ++i) place_[at(list[i])] = static_cast<int>(i);
}

void Breeder::mutate(Way way, std::vector<int>& list) {
    number_places(list);
    for (int task = 0; task < instance_.count; ++task)
        if (random_.below(100) < shifts_in_hundred) shift(way, list, task);
}

// Moves a task to a random place between those that it waits for and those that wait for it.
void Breeder::shift(Way way, std::vector<int>& list, int task) {
    int least = 0;
    int most = instance_.count - 1;
    for (const int before : side_of(instance_, way).before(task)) least = std::max(least, place_[at(before)] + 1);
    for (const int after : side_of(instance_, opposite(way)).before(task)) most = std::min(most, place_[at(after)] - 1);
    const int from = place_[at(task)];
    const int to = least + random_.below(most - least + 1);
    const int step = to < from ? -1 : 1;
    for (int i = from; i != to; i += step) {
        list[at(i)] = list[at(i + step)];
        place_[at(list[at(i)])] = i;
    }
    list[at(to)] = task;
    place_[at(task)] = to;
}

}  // namespace muster::plan
