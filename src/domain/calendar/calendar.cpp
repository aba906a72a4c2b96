// Days worked and not, by week, holiday and make-up day.

#include <algorithm>

#include <fmt/format.h>

#include <muster/working_calendar.h>

#include "base/language.h"

namespace muster {

namespace {

int year_of(Day day) {
    return int(std::chrono::year_month_day{day}.year());
}

bool is_same_date(Day one, Day other) {
    const std::chrono::year_month_day a{one};
    const std::chrono::year_month_day b{other};
    return a.month() == b.month() && a.day() == b.day();
}

bool covers_day(const Days& days, Day day) {
    return days.first <= day && day <= days.last;
}

bool speaks_of(const DayRule& rule, Day day) {
    if (rule.yearly) return rule.days.first <= day && is_same_date(rule.days.first, day);
    return covers_day(rule.days, day);
}

bool has_work(const Calendar& calendar, int year) {
    const Day last{std::chrono::year{year} / 12 / 31};
    for (Day day{std::chrono::year{year} / 1 / 1}; day <= last; day += std::chrono::days{1})
        if (calendar.is_worked(day)) return true;
    return false;
}

}  // namespace

DayRule rule_of(const CalendarDay& day) {
    DayRule rule{{*day.day, *day.day}, day.use == DayUse::workday, day.note, {}, day.yearly};
    if (day.time) rule.minutes = day.time->minutes;
    return rule;
}

const DayRule* Calendar::rule_of(Day day) const {
    const auto rule = std::find_if(rules_.rbegin(), rules_.rend(),
                                   [day](const DayRule& candidate) { return speaks_of(candidate, day); });
    return rule == rules_.rend() ? nullptr : &*rule;
}

DayKind Calendar::kind(Day day) const {
    const bool in_week = is_working_day(day, week_.time.days_a_week);
    const DayRule* rule = rule_of(day);
    if (rule == nullptr) return in_week ? DayKind::worked : DayKind::weekend;
    if (!rule->worked) return DayKind::holiday;
    if (!in_week) return DayKind::make_up;
    return minutes_on(day) == week_.time.minutes_a_day ? DayKind::worked : DayKind::other_hours;
}

bool Calendar::is_worked(Day day) const {
    const DayRule* rule = rule_of(day);
    return rule != nullptr ? rule->worked : is_working_day(day, week_.time.days_a_week);
}

std::int64_t Calendar::minutes_on(Day day) const {
    const DayRule* rule = rule_of(day);
    if (rule == nullptr) return is_working_day(day, week_.time.days_a_week) ? week_.time.minutes_a_day : 0;
    return rule->worked ? rule->minutes.value_or(week_.time.minutes_a_day) : 0;
}

WorkingDays Calendar::working_days() const {
    return WorkingDays([calendar = *this](Day day) { return calendar.is_worked(day); });
}

std::string Calendar::reason(Day day) const {
    const DayRule* rule = rule_of(day);
    const std::string name = rule != nullptr ? rule->name : std::string{};
    switch (kind(day)) {
        case DayKind::worked: return {};
        case DayKind::weekend: return tr("weekend");
        case DayKind::holiday: return name.empty() ? tr("day off") : name;
        case DayKind::make_up: return name.empty() ? tr("make-up day") : say("make-up day for {}", name);
        case DayKind::other_hours: return name.empty() ? tr("other hours") : name;
    }
    return {};
}

bool Calendar::covers(Day day) const {
    return !known_ || covers_day(*known_, day) || named_years_.contains(year_of(day));
}

std::optional<int> Calendar::year_without_work() const {
    std::set<int> years;
    for (const DayRule& rule : rules_)
        for (int year = year_of(rule.days.first); year <= year_of(rule.days.last); ++year) years.insert(year);
    for (const int year : years)
        if (!has_work(*this, year)) return year;
    return {};
}

}  // namespace muster
