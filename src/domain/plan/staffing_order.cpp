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
    heap_.resize(model_.size());
    for (std::size_t task = 0; task < model_.size(); ++task) heap_[task] = packed(key[task], task);
    std::sort(heap_.begin(), heap_.end());
    order.resize(model_.size());
    for (std::size_t place = 0; place < heap_.size(); ++place) order[place] = static_cast<int>(task_of(heap_[place]));
}

}  // namespace muster::plan
