#pragma once
// When to stop looking for a better plan.

#include <chrono>
#include <cstdint>

#include <muster/levelling.h>

namespace muster::plan {

/// Counts schedules against a budget.
class Meter {
  public:
    Meter(const LevelBudget& budget, Slot bound) : budget_(budget), bound_(bound) {}

    void count() { ++schedules_; }

    /// Says whether the search is over, whose best makespan is `best`.
    [[nodiscard]] bool is_over(Slot best) {
        if (stopped_) return true;
        stopped_ =
            best <= bound_ || schedules_ >= budget_.schedules || seconds() >= budget_.seconds || is_refused(best);
        return stopped_;
    }

    [[nodiscard]] std::uint64_t schedules() const { return schedules_; }

    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }

  private:
    static constexpr std::uint64_t pause = 256;  // schedules between two questions to the caller

    bool is_refused(Slot best) {
        if (!budget_.keep_going || schedules_ < next_question_) return false;
        next_question_ = schedules_ + pause;
        return !budget_.keep_going(best, schedules_);
    }

    const LevelBudget& budget_;
    Slot bound_;
    std::uint64_t schedules_ = 0;
    std::uint64_t next_question_ = 0;
    bool stopped_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace muster::plan
