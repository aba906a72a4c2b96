#include "domain/value/item.h"

#include <algorithm>

#include <muster/error.h>

#include "base/language.h"
#include "domain/value/amount.h"

namespace muster {

namespace {

bool is_by(const std::optional<Day>& event, Day day) {
    return event && *event <= day;
}

// The latest reading by the day; none before the first.
const Completion* reading_by(const ValuedItem& item, Day day) {
    const Completion* latest = nullptr;
    for (const Completion& reading : item.readings)
        if (reading.day <= day && (latest == nullptr || reading.day > latest->day)) latest = &reading;
    return latest;
}

int percent_by(const ValuedItem& item, Day day) {
    if (is_by(item.closed, day)) return 100;
    switch (item.rule) {
        case EarningRule::zero_hundred: return 0;
        case EarningRule::fifty_fifty: return is_by(item.started, day) ? 50 : 0;
        case EarningRule::percent: break;
    }
    const Completion* reading = reading_by(item, day);
    return reading != nullptr ? reading->percent : 0;
}

Wide planned_by(const ValuedItem& item, const PlanDays& days, Day day) {
    if (day < item.planned.first) return 0;
    if (day >= item.planned.last) return item.budget.minor;
    const std::int64_t all = days.between(item.planned.first, item.planned.last);
    return all == 0 ? Wide{0} : share_of(item.budget.minor, days.between(item.planned.first, day), all);
}

// The day since which it has been complete, of one that is by the end of `day`.
Day complete_since(const ValuedItem& item, Day day) {
    if (is_by(item.closed, day)) return *item.closed;
    std::optional<Day> incomplete;
    for (const Completion& reading : item.readings)
        if (reading.day <= day && reading.percent < 100) incomplete = std::max(incomplete, std::optional{reading.day});
    Day since = day;
    for (const Completion& reading : item.readings)
        if (reading.percent == 100 && (!incomplete || reading.day > *incomplete)) since = std::min(since, reading.day);
    return since;
}

}  // namespace

PlanDays::PlanDays(const std::vector<ValuedItem>& items, const std::function<bool(Day)>& is_worked) {
    if (items.empty()) return;
    range_ = items.front().planned;
    for (const ValuedItem& item : items) {
        range_.first = std::min(range_.first, item.planned.first);
        range_.last = std::max(range_.last, item.planned.last);
    }
    for (Day day = range_.first; day <= range_.last; day += std::chrono::days{1})
        if (is_worked(day)) worked_.push_back(day);
}

std::int64_t PlanDays::between(Day first, Day last) const {
    return std::upper_bound(worked_.begin(), worked_.end(), last) -
           std::lower_bound(worked_.begin(), worked_.end(), first);
}

Day PlanDays::nth(int number) const {
    return number >= count() ? range_.last : worked_[static_cast<std::size_t>(number) - 1];
}

void check(const ValuedItem& item) {
    if (item.budget.minor < 0) throw Error(Failure::usage, tr("a budget is not below 0"));
    if (item.planned.last < item.planned.first)
        throw Error(Failure::usage, say("{} comes before {}", to_text(item.planned.last), to_text(item.planned.first)));
    for (const Completion& reading : item.readings)
        if (reading.percent < 0 || reading.percent > 100)
            throw Error(Failure::usage, say("{} is no percentage of completion", reading.percent));
}

Money planned_value(const std::vector<ValuedItem>& items, const PlanDays& days, Day day) {
    Wide sum = 0;
    for (const ValuedItem& item : items) sum += planned_by(item, days, day);
    return sum_of(sum);
}

Money earned_by(const std::vector<ValuedItem>& items, Day day) {
    Wide sum = 0;
    for (const ValuedItem& item : items) sum += share_of(item.budget.minor, percent_by(item, day), 100);
    return sum_of(sum);
}

std::optional<Day> completed_by(const std::vector<ValuedItem>& items, Day day) {
    std::optional<Day> last;
    for (const ValuedItem& item : items) {
        if (percent_by(item, day) < 100) return {};
        const Day since = complete_since(item, day);
        last = last ? std::max(*last, since) : since;
    }
    return last;
}

}  // namespace muster
