#pragma once
// A project and its baseline as earned value sees them.

#include <map>

#include <muster/earned_value.h>
#include <muster/plan.h>
#include <muster/project.h>
#include <muster/task.h>
#include <muster/working_calendar.h>

namespace muster::command {

/// The baseline's tasks with what they were to cost, and what has been spent: hours at their rates, and costs. The
/// project must outlive it.
class Valued {
  public:
    Valued(const Project& project, const Baseline& baseline, EarningRule rule);

    [[nodiscard]] const ValuedProject& value() const { return value_; }
    /// Says whether an hour of anybody costs something; else an hour counts as one unit of money.
    [[nodiscard]] bool has_rates() const;
    /// Returns the first and the last day of the plan, and of the money spent by today.
    [[nodiscard]] Days days() const;

  private:
    [[nodiscard]] Money cost_of(Effort work, const Uid& person) const;
    void add_item(const PlanRow& row);
    void add_expenses();

    const Project& project_;
    EarningRule rule_;
    WorkingDays working_;
    std::map<Uid, std::int64_t> rates_;
    std::map<Uid, Task> tasks_;
    ValuedProject value_;
};

}  // namespace muster::command
