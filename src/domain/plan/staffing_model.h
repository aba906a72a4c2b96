#pragma once
// A staffing problem as the search reads it: movable tasks alone, numbered in topological order, in flat arrays.

#include <cstdint>
#include <utility>
#include <vector>

#include <muster/staffing.h>

namespace muster::plan {

/// A list of lists in one piece of memory.
template <class T>
struct Rows {
    std::vector<std::uint32_t> begin;  // one more than rows
    std::vector<T> items;

    [[nodiscard]] const T* first(std::size_t row) const { return items.data() + begin[row]; }
    [[nodiscard]] const T* last(std::size_t row) const { return items.data() + begin[row + 1]; }
    [[nodiscard]] std::size_t size(std::size_t row) const { return begin[row + 1] - begin[row]; }
    void end_row() { begin.push_back(static_cast<std::uint32_t>(items.size())); }
};

struct Wait {
    int before;
    Slot lag;
    LinkType type;
};

/// Slots in which a person does a fixed task, from the first up to but not including the second.
using Block = std::pair<Slot, Slot>;

struct StaffingModel {
    std::vector<Slot> work, release, due;  ///< due: `never` for none
    std::vector<Slot> least_finish;        ///< by dependencies on fixed tasks
    std::vector<std::int64_t> weight;      ///< in thousandths
    std::vector<Slot> promised_start;      ///< -1 for none
    std::vector<int> promised_person;
    Rows<int> candidates;         ///< those few others need come first
    Rows<Wait> waits, followers;  ///< followers: `before` is the task that waits

    std::vector<OpenSlots> open;
    std::vector<std::int64_t> rate;
    std::vector<std::vector<Block>> blocks;  ///< a person each, in order, apart from each other
    std::vector<std::int64_t> fixed_load;    ///< work of fixed tasks, a person each
    Slot horizon = 0;

    Objective objective = Objective::time;
    bool keep_promises = false;
    bool has_promises = false;
    bool plain_links = true;  ///< finish-to-start without overlap throughout: by starts is a topological order
    bool always_open = true;  ///< everybody, and nothing is fixed

    StaffingValue fixed_value;  ///< what fixed and impossible tasks add
    Slot fixed_end = 0;
    std::int64_t fixed_cost = 0;

    [[nodiscard]] std::size_t size() const { return work.size(); }
    [[nodiscard]] std::size_t people() const { return open.size(); }
};

/// Returns a task's weight as a model holds it.
std::int64_t thousandths(double weight);

/// A model together with what is settled before the search.
struct Settled {
    StaffingModel model;
    std::vector<int> task;             ///< the problem's number of each movable task
    std::vector<Placement> placement;  ///< of each of the problem's tasks; those of the movable ones are open
};

/// Places fixed tasks, finds those that can have no place, and numbers the others.
Settled settle(const StaffingProblem& problem);

/// Returns the model read from its horizon backwards: what was a finish is a start. Release, due days and promises are
/// left out, since a pass backwards sets its own.
StaffingModel mirrored(const StaffingModel& model);

}  // namespace muster::plan
