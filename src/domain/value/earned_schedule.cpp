#include "domain/value/earned_schedule.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

using std::chrono::days;

constexpr days farthest{36525};  // a century

int worked_days(Day first, Day last, const std::function<bool(Day)>& is_worked) {
    int count = 0;
    for (Day day = first; day <= last; day += days{1}) count += is_worked(day) ? 1 : 0;
    return count;
}

// The worked day of that number from the first, if it is near enough.
std::optional<Day> worked_day(Day first, double number, const std::function<bool(Day)>& is_worked) {
    constexpr double noise = 1e-9;
    double left = std::ceil(number - noise);
    for (Day day = first; day <= first + farthest; day += days{1})
        if (is_worked(day) && --left <= 0) return day;
    return {};
}

// How far in the plan's worked days its value is earned: those over, and part of the next.
double place_of(Money earned, const std::vector<ValuedItem>& items, const PlanDays& plan) {
    if (earned.minor <= 0) return 0;
    const auto planned = [&](int number) {
        return number == 0 ? Money{} : planned_value(items, plan, plan.nth(number));
    };
    int over = 0;
    for (int beyond = plan.count() + 1; beyond - over > 1;) {
        const int middle = over + (beyond - over) / 2;
        (planned(middle) <= earned ? over : beyond) = middle;
    }
    if (over == plan.count()) return over;
    const double before = static_cast<double>(planned(over).minor);
    const double after = static_cast<double>(planned(over + 1).minor);
    return over + (static_cast<double>(earned.minor) - before) / (after - before);
}

}  // namespace

std::optional<EarnedSchedule> earned_schedule(const ValuedProject& project, const PlanDays& plan, Day status) {
    if (plan.count() == 0 || planned_value(project.items, plan, plan.range().last).minor <= 0) return {};
    const Day first = plan.range().first;
    const Day until = completed_by(project.items, status).value_or(status);
    EarnedSchedule result;
    result.pd = plan.count();
    result.at = worked_days(first, until, project.is_worked);
    result.es = place_of(earned_by(project.items, status), project.items, plan);
    result.sv = result.es - result.at;
    if (result.at > 0) result.spi = result.es / result.at;
    if (result.at > 0 && result.es > 0) {
        result.ieac = static_cast<double>(result.pd) * result.at / result.es;
        result.finish = worked_day(first, *result.ieac, project.is_worked);
    }
    if (result.pd > result.at) result.tspi = (result.pd - result.es) / (result.pd - result.at);
    return result;
}

}  // namespace muster
