// Calendars written as lines of text.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/calendar/china.h"

namespace muster {

namespace {

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

/// Reads the lines of one text, and those of the calendars that they name.
class CalendarReader {
  public:
    CalendarReader(Calendar& calendar, const FindCalendar& find) : calendar_(calendar), find_(find) {}

    void read(std::string_view text) {
        for (int number = 1; !text.empty(); ++number) {
            const auto end = std::min(text.find('\n'), text.size());
            const std::string_view line = text.substr(0, end);
            read_line(trimmed(line.substr(0, line.find('#'))), number);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

  private:
    void read_line(std::string_view line, int number) {
        if (line.empty()) return;
        if (add_built_in(line)) return;
        if (auto rule = rule_from(line)) {
            calendar_.add(std::move(*rule));
        } else if (find_ && is_calendar_name(line)) {
            add_named(std::string(line));
        } else {
            throw Error(Failure::usage, say("line {} of the calendar cannot be read: {}", number, text::visible(line)),
                        tr("write 2026-05-01..2026-05-05 off NAME, 2026-05-09 work, cn, none, or a calendar's name"));
        }
    }

    bool add_built_in(std::string_view name) {
        if (name == "cn") add_china();
        else if (name == "none") calendar_ = Calendar(calendar_.week());
        else return false;
        return true;
    }

    void add_china() {
        for (const ChinaHoliday& holiday : china_holidays()) {
            calendar_.add({holiday.days, false, tr(holiday.name)});
            for (const Day day : holiday.make_up) calendar_.add({{day, day}, true, tr(holiday.name)});
        }
        calendar_.known_ = china_years();
    }

    void add_named(const std::string& name) {
        if (std::find(way_.begin(), way_.end(), name) != way_.end())
            throw Error(Failure::refused,
                        say("these calendars add to each other: {} -> {}", text::join(way_, " -> "), name),
                        fmt::format("muster calendar edit {} --base none", name));
        NamedCalendar named = find_(name);
        way_.push_back(name);
        if (!named.base.empty() && !add_built_in(named.base)) add_named(named.base);
        way_.pop_back();
        for (DayRule& rule : named.rules) {
            if (!rule.yearly) calendar_.named_years_.insert(int(std::chrono::year_month_day{rule.days.first}.year()));
            calendar_.add(std::move(rule));
        }
    }

    Calendar& calendar_;
    const FindCalendar& find_;
    std::vector<std::string> way_;  // the calendars that are being added, each for the one before
};

Calendar Calendar::parse(std::string_view text, const WorkingWeek& week, const FindCalendar& find) {
    Calendar calendar(week);
    CalendarReader(calendar, find).read(text);
    return calendar;
}

void Calendar::check(std::string_view text) {
    parse(text, {}, [](const std::string&) { return NamedCalendar{}; });
}

}  // namespace muster
