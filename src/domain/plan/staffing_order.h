#pragma once
// Topological orders of a model's tasks by a key.

#include <cstdint>
#include <vector>

#include "domain/plan/staffing_model.h"

namespace muster::plan {

/// Makes orders in which a task stands after all that it waits for, and before others where its key is smaller, the
/// smaller number where keys are equal. Keys lie within what 40 bits hold.
class StaffingOrder {
  public:
    explicit StaffingOrder(const StaffingModel& model) : model_(model), waiting_(model.size()) {}

    void by_key(const std::vector<std::int64_t>& key, std::vector<int>& order);
    /// The same for keys of which it is known that sorting alone makes a topological order.
    void by_sorted_key(const std::vector<std::int64_t>& key, std::vector<int>& order);

  private:
    void sort_by_counting(const std::vector<std::int64_t>& key, std::int64_t least, std::size_t range,
                          std::vector<int>& order);
    void sort_by_comparing(const std::vector<std::int64_t>& key, std::vector<int>& order);

    const StaffingModel& model_;
    std::vector<std::size_t> waiting_;
    std::vector<std::int64_t> heap_;
    std::vector<std::uint32_t> places_;
};

}  // namespace muster::plan
