#include "domain/plan/staffing_order.h"

#include <algorithm>
#include <functional>

namespace muster::plan {

namespace {

constexpr std::int64_t tasks_at_most = 1 << 22;  // in the lower bits of a packed key, so that equal keys differ

std::int64_t packed(std::int64_t key, std::size_t task) {
    return key * tasks_at_most + static_cast<std::int64_t>(task);
}

std::size_t task_of(std::int64_t packed) {
    return static_cast<std::size_t>(packed & (tasks_at_most - 1));
}

}  // namespace

void StaffingOrder::by_key(const std::vector<std::int64_t>& key, std::vector<int>& order) {
    heap_.clear();
    order.clear();
    for (std::size_t task = 0; task < model_.size(); ++task) {
        waiting_[task] = model_.waits.size(task);
        if (waiting_[task] == 0) heap_.push_back(packed(key[task], task));
    }
    std::make_heap(heap_.begin(), heap_.end(), std::greater<>{});
    while (!heap_.empty()) {
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>{});
        const std::size_t task = task_of(heap_.back());
        heap_.pop_back();
        order.push_back(static_cast<int>(task));
        for (const Wait* wait = model_.followers.first(task); wait != model_.followers.last(task); ++wait) {
            const auto after = static_cast<std::size_t>(wait->before);
            if (--waiting_[after] > 0) continue;
            heap_.push_back(packed(key[after], after));
            std::push_heap(heap_.begin(), heap_.end(), std::greater<>{});
        }
    }
}

void StaffingOrder::by_sorted_key(const std::vector<std::int64_t>& key, std::vector<int>& order) {
    if (key.empty()) return order.clear();
    order.resize(key.size());
    const auto [least, most] = std::minmax_element(key.begin(), key.end());
    if (*most - *least < 256 + 16 * std::ssize(key))
        sort_by_counting(key, *least, static_cast<std::size_t>(*most - *least) + 1, order);
    else sort_by_comparing(key, order);
}

/// For keys from `least` to `range` - 1 above it: several times faster where they lie close, as dates of a plan do.
void StaffingOrder::sort_by_counting(const std::vector<std::int64_t>& key, std::int64_t least, std::size_t range,
                                     std::vector<int>& order) {
    places_.assign(range + 1, 0);
    for (const std::int64_t one : key) ++places_[static_cast<std::size_t>(one - least) + 1];
    for (std::size_t place = 1; place < range; ++place) places_[place] += places_[place - 1];
    for (std::size_t task = 0; task < key.size(); ++task)
        order[places_[static_cast<std::size_t>(key[task] - least)]++] = static_cast<int>(task);
}

void StaffingOrder::sort_by_comparing(const std::vector<std::int64_t>& key, std::vector<int>& order) {
    heap_.resize(key.size());
    for (std::size_t task = 0; task < key.size(); ++task) heap_[task] = packed(key[task], task);
    std::sort(heap_.begin(), heap_.end());
    for (std::size_t place = 0; place < heap_.size(); ++place) order[place] = static_cast<int>(task_of(heap_[place]));
}

}  // namespace muster::plan
