#pragma once
// What items plan and earn by a day.

#include <functional>
#include <vector>

#include <muster/earned_value.h>

namespace muster {

/// The worked days of a plan, from the first day of its items to the last.
class PlanDays {
  public:
    /// `items` may be empty: then there are none.
    PlanDays(const std::vector<ValuedItem>& items, const std::function<bool(Day)>& is_worked);

    [[nodiscard]] int count() const { return static_cast<int>(worked_.size()); }

    /// Returns the first and last planned day.
    [[nodiscard]] const Days& range() const { return range_; }

    /// Returns how many worked days lie from `first` to `last`.
    [[nodiscard]] std::int64_t between(Day first, Day last) const;

    /// Returns the day at whose end `number` worked days are over, 1 to `count`; the plan's last day for the last one.
    [[nodiscard]] Day nth(int number) const;

  private:
    Days range_;
    std::vector<Day> worked_;
};

/// Throws `usage` for an item that cannot be.
void check(const ValuedItem& item);

/// Returns the budgets planned to be earned by the end of the day.
Money planned_value(const std::vector<ValuedItem>& items, const PlanDays& days, Day day);

/// Returns the budgets earned by the end of the day.
Money earned_by(const std::vector<ValuedItem>& items, Day day);

/// Returns the day on which all items were complete; absent if one was not by the end of `day`.
std::optional<Day> completed_by(const std::vector<ValuedItem>& items, Day day);

}  // namespace muster
