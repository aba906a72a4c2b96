#include <muster/time.h>

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace chrono = std::chrono;

namespace {

chrono::year_month_day civil(Day day) {
    return chrono::year_month_day{day};
}

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return {};
    return value;
}

bool in_range(Day day) {
    return day >= Day{chrono::local_days{chrono::year{1} / 1 / 1}} &&
           day <= Day{chrono::local_days{chrono::year{9999} / 12 / 31}};
}

Day last_of_month(chrono::year year, chrono::month month) {
    return Day{year / month / chrono::last};
}

Day add_months(Day day, int count) {
    const auto date = civil(day);
    const auto month = date.year() / date.month() + chrono::months{count};
    return std::min(last_of_month(month.year(), month.month()),
                    Day{month / 1} + chrono::days{unsigned(date.day()) - 1});
}

// Written without a format string: every record has four of these, and a project a million.
void append_digits(std::string& text, int number, int count) {
    const std::string digits = std::to_string(number);
    if (const int missing = count - static_cast<int>(digits.size()); missing > 0)
        text.append(static_cast<std::size_t>(missing), '0');
    text += digits;
}

}  // namespace

std::optional<int> weekday_from_word(std::string_view word) {
    static constexpr std::array<std::array<std::string_view, 4>, 7> words{{
        {"mon", "monday", "周一", "星期一"},
        {"tue", "tuesday", "周二", "星期二"},
        {"wed", "wednesday", "周三", "星期三"},
        {"thu", "thursday", "周四", "星期四"},
        {"fri", "friday", "周五", "星期五"},
        {"sat", "saturday", "周六", "星期六"},
        {"sun", "sunday", "周日", "星期日"},
    }};
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const auto name : words[i])
            if (name == word) return static_cast<int>(i);
    if (word == "周天" || word == "星期天") return 6;
    return {};
}

namespace {

std::optional<Day> from_named_day(std::string_view word, Day today) {
    struct Named {
        std::string_view word;
        int days;
    };
    static constexpr std::array<Named, 9> names{{{"today", 0},
                                                 {"tomorrow", 1},
                                                 {"yesterday", -1},
                                                 {"今天", 0},
                                                 {"明天", 1},
                                                 {"后天", 2},
                                                 {"昨天", -1},
                                                 {"now", 0},
                                                 {"大后天", 3}}};
    for (const Named& name : names)
        if (name.word == word) return today + chrono::days{name.days};
    if (word.starts_with("下")) {  // 下周一: that day of the week after this one
        if (const auto index = weekday_from_word(word.substr(std::string_view("下").size())))
            return today + chrono::days{7 - weekday_index(today) + *index};
    }
    if (const auto index = weekday_from_word(word)) {
        const int ahead = (*index - weekday_index(today) + 7) % 7;
        return today + chrono::days{ahead == 0 ? 7 : ahead};
    }
    return {};
}

std::optional<Day> from_period_end(std::string_view word, Day today) {
    const auto date = civil(today);
    if (word == "eow") return today + chrono::days{6 - weekday_index(today)};
    if (word == "eom") return last_of_month(date.year(), date.month());
    if (word == "eoy") return Day{date.year() / 12 / 31};
    if (word == "eoq") return last_of_month(date.year(), chrono::month{(unsigned(date.month()) + 2) / 3 * 3});
    return {};
}

std::optional<Day> from_offset(std::string_view word, Day today, const WorkingDays& days) {
    const bool working = word.ends_with("wd");
    const char unit = working ? 'W' : word.back();
    word.remove_suffix(working ? 2 : 1);
    const bool is_signed = word.starts_with('+') || word.starts_with('-');
    if (!is_signed && !working) return {};
    if (word.starts_with('+')) {
        word.remove_prefix(1);
        if (word.starts_with('-')) return {};
    }
    const auto count = whole_number(word);
    const int most = unit == 'y' ? 9999 : 100000;
    if (!count || *count < -most || *count > most) return {};
    switch (unit) {
        case 'W': return add_working_days(today, *count, days);
        case 'd': return today + chrono::days{*count};
        case 'w': return today + chrono::days{7 * *count};
        case 'm': return add_months(today, *count);
        case 'y': return add_months(today, 12 * *count);
        default: return {};
    }
}

}  // namespace

std::string to_text(Day day) {
    const auto date = civil(day);
    std::string text;
    append_digits(text, int(date.year()), 4);
    append_digits(text += '-', int(unsigned(date.month())), 2);
    append_digits(text += '-', int(unsigned(date.day())), 2);
    return text;
}

std::string to_text(Instant moment) {
    const auto day = chrono::floor<chrono::days>(moment);
    const auto seconds = (moment - day).count();
    std::string text = to_text(Day{day.time_since_epoch()});
    append_digits(text += 'T', int(seconds / 3600), 2);
    append_digits(text += ':', int(seconds / 60 % 60), 2);
    append_digits(text += ':', int(seconds % 60), 2);
    return text += 'Z';
}

std::optional<Day> day_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto year = whole_number(text.substr(0, 4));
    const auto month = whole_number(text.substr(5, 2));
    const auto day = whole_number(text.substr(8, 2));
    if (!year || !month || !day || *year < 1 || *month < 0 || *day < 0) return {};
    const chrono::year_month_day date{chrono::year{*year}, chrono::month{unsigned(*month)},
                                      chrono::day{unsigned(*day)}};
    if (!date.ok()) return {};
    return Day{date};
}

std::optional<Instant> instant_from_iso(std::string_view text) {
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    constexpr std::int64_t latest = 253402300799;  // 9999-12-31T23:59:59Z
    if (error == std::errc{} && end == text.data() + text.size() && seconds >= 0 && seconds <= latest)
        return Instant{chrono::seconds{seconds}};
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return {};
    const auto day = day_from_iso(text.substr(0, 10));
    const auto hour = whole_number(text.substr(11, 2));
    const auto minute = whole_number(text.substr(14, 2));
    const auto second = whole_number(text.substr(17, 2));
    if (!day || !hour || !minute || !second) return {};
    if (*hour < 0 || *hour > 23 || *minute < 0 || *minute > 59 || *second < 0 || *second > 59) return {};
    return Instant{chrono::sys_days{day->time_since_epoch()}} + chrono::hours{*hour} + chrono::minutes{*minute} +
           chrono::seconds{*second};
}

std::optional<Day> day_from_words(std::string_view text, Day today, const WorkingDays& working) {
    if (const auto iso = day_from_iso(text)) return iso;
    const std::string word = text::lower(text::trim(text));
    if (word.empty()) return {};
    for (const auto& found :
         {from_named_day(word, today), from_period_end(word, today), from_offset(word, today, working)})
        if (found && in_range(*found)) return found;
    return {};
}

int weekday_index(Day day) {
    return static_cast<int>(chrono::weekday{day}.iso_encoding()) - 1;
}

std::optional<Day> past_day_from_words(std::string_view text, Day today, const WorkingDays& working) {
    text = text::trim(text);
    if (const auto index = weekday_from_word(text::lower(text)))
        return today - chrono::days{(weekday_index(today) - *index + 7) % 7};
    return day_from_words(text, today, working);
}

bool is_working_day(Day day, int days_a_week) {
    return weekday_index(day) < days_a_week;
}

WorkingDays::WorkingDays(int days_a_week)
    : is_worked_([week = std::clamp(days_a_week, 1, 7)](Day day) { return is_working_day(day, week); }) {}

Day add_working_days(Day day, int count, const WorkingDays& working) {
    const auto step = chrono::days{count < 0 ? -1 : 1};
    // The edge of time stops the search in a calendar without a working day.
    for (int left = std::abs(count); left > 0 && in_range(day + step);) {
        day += step;
        if (working.contains(day)) --left;
    }
    return day;
}

}  // namespace muster
