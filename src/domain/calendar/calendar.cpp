// Days worked and not, by week, holiday and make-up day; and calendars written as lines of text.

#include <algorithm>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "domain/calendar/china.h"

namespace muster {

namespace {

bool covers_day(const Days& days, Day day) {
    return days.first <= day && day <= days.last;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Takes the first word off the text.
std::string_view take_word(std::string_view& text) {
    const auto end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view word = text.substr(0, end);
    text = trimmed(text.substr(end));
    return word;
}

std::optional<Days> days_of(std::string_view text) {
    const auto dots = text.find("..");
    const auto first = day_from_iso(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : day_from_iso(text.substr(dots + 2));
    if (!first || !last || *last < *first) return {};
    return Days{*first, *last};
}

std::optional<DayRule> rule_from(std::string_view line) {
    const auto days = days_of(take_word(line));
    const std::string_view verb = take_word(line);
    if (!days || (verb != "off" && verb != "work")) return {};
    return DayRule{*days, verb == "work", std::string(line)};
}

}  // namespace

Calendar Calendar::parse(std::string_view text, const WorkingWeek& week) {
    Calendar calendar(week);
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        calendar.read_line(trimmed(line.substr(0, line.find('#'))), number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return calendar;
}

void Calendar::read_line(std::string_view line, int number) {
    if (line.empty()) return;
    if (line == "none") {
        rules_.clear();
        known_.reset();
    } else if (line == "cn") {
        add_china();
    } else if (auto rule = rule_from(line)) {
        add(std::move(*rule));
    } else {
        throw Error(Failure::usage, say("line {} of the calendar cannot be read: {}", number, line),
                    tr("write 2026-05-01..2026-05-05 off NAME, 2026-05-09 work, cn or none"));
    }
}

void Calendar::add_china() {
    for (const ChinaHoliday& holiday : china_holidays()) {
        add({holiday.days, false, tr(holiday.name)});
        for (const Day day : holiday.make_up) add({{day, day}, true, tr(holiday.name)});
    }
    known_ = china_years();
}

const DayRule* Calendar::rule_of(Day day) const {
    const auto rule = std::find_if(rules_.rbegin(), rules_.rend(),
                                   [day](const DayRule& candidate) { return covers_day(candidate.days, day); });
    return rule == rules_.rend() ? nullptr : &*rule;
}

DayKind Calendar::kind(Day day) const {
    const bool in_week = is_working_day(day, week_.time.days_a_week);
    const DayRule* rule = rule_of(day);
    if (rule == nullptr) return in_week ? DayKind::worked : DayKind::weekend;
    if (!rule->worked) return DayKind::holiday;
    return in_week ? DayKind::worked : DayKind::make_up;
}

bool Calendar::is_worked(Day day) const {
    const DayRule* rule = rule_of(day);
    return rule != nullptr ? rule->worked : is_working_day(day, week_.time.days_a_week);
}

std::int64_t Calendar::minutes_on(Day day) const {
    return is_worked(day) ? week_.time.minutes_a_day : 0;
}

std::string Calendar::reason(Day day) const {
    const DayRule* rule = rule_of(day);
    const std::string name = rule != nullptr ? rule->name : std::string{};
    switch (kind(day)) {
        case DayKind::worked: return {};
        case DayKind::weekend: return tr("weekend");
        case DayKind::holiday: return name.empty() ? tr("day off") : name;
        case DayKind::make_up: return name.empty() ? tr("make-up day") : say("make-up day for {}", name);
    }
    return {};
}

bool Calendar::covers(Day day) const {
    return !known_ || covers_day(*known_, day);
}

}  // namespace muster
