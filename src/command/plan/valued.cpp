#include "command/plan/valued.h"

#include <algorithm>

#include <muster/member.h>
#include <muster/review.h>
#include <muster/timesheet.h>

namespace muster::command {

namespace {

std::int64_t rate_of(const Member& member) {
    return member.rate ? member.rate->minor : 0;
}

}  // namespace

Valued::Valued(const Project& project, const Baseline& baseline, EarningRule rule)
    : project_(project), rule_(rule), working_(project.working_days()) {
    for (const Member& member : project.all<Member>()) rates_[member.uid] = rate_of(member);
    value_.is_worked = [this](Day day) { return working_.contains(day); };
    for (const Task& task : project.all<Task>()) tasks_[task.uid] = task;
    for (const PlanRow& row : rows_of_text(baseline.rows)) add_item(row);
    add_expenses();
}

bool Valued::has_rates() const {
    return std::any_of(rates_.begin(), rates_.end(), [](const auto& rate) { return rate.second > 0; });
}

Days Valued::days() const {
    const Day today = project_.today();
    Days days{today, today};
    for (const ValuedItem& item : value_.items) {
        days.first = std::min(days.first, item.planned.first);
        days.last = std::max(days.last, item.planned.last);
    }
    for (const Expense& expense : value_.expenses) days.first = std::min(days.first, expense.day);
    return days;
}

// Without rates an hour counts as one unit of money, so that the ratios still say something.
Money Valued::cost_of(Effort work, const Uid& person) const {
    const auto found = rates_.find(person);
    const std::int64_t rate =
        has_rates() ? (found == rates_.end() ? 0 : found->second) : minor_units(project_.about().currency);
    return {work.minutes * rate / 60};
}

void Valued::add_item(const PlanRow& row) {
    const auto task = tasks_.find(row.task);
    if (task == tasks_.end()) return;
    ValuedItem item;
    item.budget = cost_of(row.work, row.person);
    const Zone& zone = project_.zone();
    item.planned = {zone.day_of(row.start), zone.day_of(row.finish - std::chrono::minutes{1})};
    item.rule = rule_;
    if (task->second.started) item.started = zone.day_of(*task->second.started);
    if (task->second.state == TaskState::done && task->second.closed) item.closed = zone.day_of(*task->second.closed);
    value_.items.push_back(item);
}

void Valued::add_expenses() {
    std::map<Key, Uid> person;
    for (const Member& member : project_.all<Member>()) person[member.key] = member.uid;
    const Days all{Day::min() + std::chrono::days{1}, project_.today()};
    for (const Worked& worked : project_.worked(all)) {
        const Money cost = cost_of(worked.spent, person[worked.member.key]);
        if (cost.minor > 0) value_.expenses.push_back({worked.day, cost});
    }
    if (!has_rates()) return;
    for (const Cost& cost : project_.all<Cost>())
        if (cost.day && cost.amount) value_.expenses.push_back({*cost.day, *cost.amount});
}

}  // namespace muster::command
