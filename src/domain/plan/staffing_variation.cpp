#include "domain/plan/staffing_variation.h"

#include <algorithm>

namespace muster::plan {

namespace {

/// Returns a rate in thousandths at which a change happens to `permille` of the tasks, yet to about one of a few. The
/// rates were found by trial on the tuning half of iMOPSE d36; half or twice as much does as well.
unsigned rate(unsigned permille, std::size_t tasks) {
    return std::max(permille, static_cast<unsigned>(500 / tasks));
}

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

}  // namespace

void StaffingVariation::take(const StaffingList& from, int task, std::size_t place, StaffingList& child) {
    taken_[at(task)] = 1;
    child.order[place] = task;
    child.person[at(task)] = from.person[at(task)];
    child.wait_for_promise[at(task)] = from.wait_for_promise[at(task)];
}

void StaffingVariation::cross(const StaffingList& mother, const StaffingList& father, StaffingList& child) {
    const std::size_t size = model_.size();
    const auto [from, until] = std::minmax({dice_.below(size + 1), dice_.below(size + 1)});
    std::fill(taken_.begin(), taken_.end(), std::uint8_t{0});
    std::size_t place = 0;
    for (; place < from; ++place) take(mother, mother.order[place], place, child);
    for (std::size_t next = 0; place < until; ++next)
        if (taken_[at(father.order[next])] == 0) take(father, father.order[next], place++, child);
    for (std::size_t next = 0; place < size; ++next)
        if (taken_[at(mother.order[next])] == 0) take(mother, mother.order[next], place++, child);
}

void StaffingVariation::mutate(StaffingList& list) {
    change_people(list);
    const std::size_t size = model_.size();
    if (dice_.chance(500)) {
        for (std::size_t place = 0; place < size; ++place)
            if (dice_.chance(rate(5, size))) shift(list.order, place, 0, size);
        return;
    }
    const std::size_t length = std::min(size, 6 + dice_.below(20));
    const std::size_t from = dice_.below(size - length + 1);
    for (std::size_t place = from; place < from + length; ++place) shift(list.order, place, from, from + length);
}

void StaffingVariation::change_people(StaffingList& list) {
    const unsigned names_person = rate(2, model_.size()), lets_choose = rate(10, model_.size());
    for (std::size_t task = 0; task < model_.size(); ++task) {
        if (model_.keep_promises && dice_.chance(lets_choose))
            list.wait_for_promise[task] = list.wait_for_promise[task] == 0 && model_.promised_start[task] != -1;
        if (model_.work[task] == 0) continue;
        if (dice_.chance(names_person))
            list.person[task] = model_.candidates.first(task)[dice_.below(model_.candidates.size(task))];
        else if (dice_.chance(lets_choose)) list.person[task] = dice_.chance(500) ? whom_it_suits : who_is_first;
    }
}

void StaffingVariation::shift(std::vector<int>& order, std::size_t place, std::size_t from, std::size_t until) {
    const int task = order[place];
    std::size_t first = place, last = place;
    while (first > from && !waits_for(task, order[first - 1])) --first;
    while (last + 1 < until && !waits_for(order[last + 1], task)) ++last;
    const std::size_t to = first + dice_.below(last - first + 1);
    const auto step = [&](std::size_t number) { return order.begin() + static_cast<std::ptrdiff_t>(number); };
    if (to < place) std::rotate(step(to), step(place), step(place + 1));
    else std::rotate(step(place), step(place + 1), step(to + 1));
}

bool StaffingVariation::waits_for(int task, int before) const {
    return std::any_of(model_.waits.first(at(task)), model_.waits.last(at(task)),
                       [&](const Wait& wait) { return wait.before == before; });
}

}  // namespace muster::plan
