// Periods as people name them.

#include <muster/timesheet.h>

#include "base/text.h"

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::months;

const Day first_of_all = *day_from_iso("0001-01-01");
const Day last_of_all = *day_from_iso("9999-12-31");

Days week_from(Day monday) {
    return {monday, monday + days{6}};
}

Days month_of(Day day, int months_on) {
    const std::chrono::year_month_day date{day};
    const auto month = date.year() / date.month() + months{months_on};
    return {Day{month / std::chrono::day{1}}, Day{month / std::chrono::last}};
}

std::optional<Days> named(std::string_view word, Day today) {
    if (word == "today") return Days{today, today};
    if (word == "yesterday") return Days{today - days{1}, today - days{1}};
    if (word == "week") return week_from(week_of(today));
    if (word == "last-week") return week_from(week_of(today) - days{7});
    if (word == "month") return month_of(today, 0);
    if (word == "last-month") return month_of(today, -1);
    if (word == "all") return Days{first_of_all, last_of_all};
    const auto year = std::chrono::year_month_day{today}.year();
    if (word == "year") return Days{Day{year / 1 / 1}, Day{year / 12 / 31}};
    return {};
}

}  // namespace

Day week_of(Day day) {
    return day - days{weekday_index(day)};
}

std::optional<Days> days_from_text(std::string_view text, Day today, const WorkingDays& working) {
    text = text::trim(text);
    if (const auto period = named(text, today)) return period;
    const auto dots = text.find("..");
    const auto day = [&](std::string_view word, Day otherwise) {
        return word.empty() ? std::optional{otherwise} : past_day_from_words(word, today, working);
    };
    if (text.empty() || text == "..") return {};
    const auto first = day(text.substr(0, dots), first_of_all);
    const auto last = dots == std::string_view::npos ? first : day(text.substr(dots + 2), last_of_all);
    if (!first || !last || *last < *first) return {};
    return Days{*first, *last};
}

}  // namespace muster
