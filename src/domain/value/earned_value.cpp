#include <muster/earned_value.h>

#include <cmath>

#include "domain/value/amount.h"
#include "domain/value/earned_schedule.h"
#include "domain/value/item.h"

namespace muster {

namespace {

Money spent_by(const std::vector<Expense>& expenses, Day day) {
    Wide sum = 0;
    for (const Expense& expense : expenses)
        if (expense.day <= day) sum += expense.amount.minor;
    return sum_of(sum);
}

std::optional<double> ratio(Wide part, Wide whole) {
    if (whole <= 0) return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

// The three figures of an estimate at completion, if all can be counted.
std::optional<AtCompletion> completing(const EarnedValue& value, Wide eac) {
    const auto all = money_of(eac);
    const auto rest = money_of(eac - value.ac.minor);
    const auto variance = money_of(Wide{value.bac.minor} - eac);
    if (!all || !rest || !variance) return {};
    return AtCompletion{*all, *rest, *variance};
}

// EAC = BAC / CPI = BAC AC / EV, in whole numbers.
std::optional<AtCompletion> typical(const EarnedValue& value) {
    if (value.ev.minor <= 0 || value.ac.minor <= 0) return {};
    return completing(value, share_of(value.bac.minor, value.ac.minor, value.ev.minor));
}

// Too many factors for whole numbers; the nearest unit as far as a double counts.
std::optional<AtCompletion> by_both(const EarnedValue& value) {
    if (!value.spi || !value.cpi || value.ev.minor <= 0) return {};
    const double rest = static_cast<double>(value.bac.minor - value.ev.minor) / (*value.cpi * *value.spi);
    constexpr double too_large = 0x1p63;
    if (rest >= too_large) return {};
    return completing(value, Wide{value.ac.minor} + std::llround(rest));
}

void complete(EarnedValue& value, const std::optional<Money>& estimate_to_complete) {
    value.typical = typical(value);
    value.atypical = completing(value, Wide{value.ac.minor} + value.bac.minor - value.ev.minor);
    value.both = by_both(value);
    if (estimate_to_complete) value.bottom_up = completing(value, Wide{value.ac.minor} + estimate_to_complete->minor);
    const Wide rest = Wide{value.bac.minor} - value.ev.minor;
    value.tcpi = ratio(rest, Wide{value.bac.minor} - value.ac.minor);
    const auto& aim = value.bottom_up ? value.bottom_up : value.typical;
    if (aim) value.tcpi_eac = ratio(rest, aim->etc.minor);
}

}  // namespace

EarnedValue earned_value(const ValuedProject& project, Day status) {
    for (const ValuedItem& item : project.items) check(item);
    const PlanDays plan(project.items, project.is_worked);
    EarnedValue value;
    value.bac = planned_value(project.items, plan, plan.range().last);
    value.pv = planned_value(project.items, plan, status);
    value.ev = earned_by(project.items, status);
    value.ac = spent_by(project.expenses, status);
    value.sv = sum_of(Wide{value.ev.minor} - value.pv.minor);
    value.cv = sum_of(Wide{value.ev.minor} - value.ac.minor);
    value.spi = ratio(value.ev.minor, value.pv.minor);
    value.cpi = ratio(value.ev.minor, value.ac.minor);
    complete(value, project.estimate_to_complete);
    value.schedule = earned_schedule(project, plan, status);
    return value;
}

std::optional<bool> is_off(const EarnedValue& value) {
    const bool is_first_day = value.schedule && value.schedule->at <= 1;
    const auto spi = is_first_day ? std::nullopt : value.spi;
    if (!spi && !value.cpi) return {};
    return spi.value_or(1) < least_index || value.cpi.value_or(1) < least_index;
}

std::vector<ValuePoint> value_series(const ValuedProject& project, const std::vector<Day>& ends) {
    for (const ValuedItem& item : project.items) check(item);
    const PlanDays plan(project.items, project.is_worked);
    std::vector<ValuePoint> points;
    points.reserve(ends.size());
    for (const Day day : ends)
        points.push_back({day, planned_value(project.items, plan, day), earned_by(project.items, day),
                          spent_by(project.expenses, day)});
    return points;
}

}  // namespace muster
