#pragma once
// What is left of the resources in each slot while a schedule grows.

#include <vector>

#include "domain/plan/level_instance.h"

namespace muster::plan {

/// For any instance; `one_word` if a word holds all its resources.
template <bool one_word>
class Profile {
  public:
    explicit Profile(const Instance& instance) : instance_(instance), words_(one_word ? 1 : instance.words) {
        free_.reserve(static_cast<std::size_t>(instance.horizon) * words_);
        for (Slot slot = 0; slot < instance.horizon; ++slot)
            free_.insert(free_.end(), instance.capacity.begin(), instance.capacity.end());
    }

    /// Books the task as early as it fits, but not before `from`; returns its start.
    Slot place(int task, Slot from) {
        const Slot duration = instance_.duration[static_cast<std::size_t>(task)];
        const Word* const need = instance_.need_of(task);
        const Slot start = first_fit(from, duration, need);
        for (Slot slot = start; slot < start + duration; ++slot)
            for (std::size_t word = 0; word < words_; ++word) at(slot)[word] -= need[word];
        return start;
    }

    /// Sets free all slots before `until`; none behind it may be booked.
    void clear(Slot until) {
        for (Slot slot = 0; slot < until; ++slot)
            for (std::size_t word = 0; word < words_; ++word) at(slot)[word] = instance_.capacity[word];
    }

  private:
    [[nodiscard]] Word* at(Slot slot) { return free_.data() + static_cast<std::size_t>(slot) * words_; }

    [[nodiscard]] bool fits(const Word* free, const Word* need) const {
        for (std::size_t word = 0; word < words_; ++word)
            if (((free[word] - need[word]) & instance_.guards) != instance_.guards) return false;
        return true;
    }

    // Looks at a window's slots from its end: the last that is full moves the window behind it, and what was seen to
    // be free behind that slot is not looked at again.
    [[nodiscard]] Slot first_fit(Slot from, Slot duration, const Word* need) {
        Slot start = from;
        Slot seen = from;  // slots of the window before this one are free if none after it is full
        Slot end = from + duration;
        Slot slot = end;
        while (slot > seen) {
            --slot;
            if (fits(at(slot), need)) continue;
            seen = end;
            start = slot + 1;
            end = start + duration;
            slot = end;
        }
        return start;
    }

    const Instance& instance_;
    std::size_t words_;
    std::vector<Word> free_;  // `words_` a slot
};

}  // namespace muster::plan
