// What feeds of holidays write into titles: 休 or 班, workday.

#include <algorithm>
#include <array>

#include "base/text.h"
#include "exchange/calendar_days.h"

namespace muster::exchange {

namespace {

struct Mark {
    std::string_view words;
    DayUse use;
};

// Longer ones first, so that 补班 is not read as 班 behind 补. No English word for a day off is among them: a feed that
// calls one day a bank holiday does not mean that Good Friday is none.
constexpr std::array<Mark, 16> marks{{
    {"调休上班", DayUse::workday},
    {"补班", DayUse::workday},
    {"上班", DayUse::workday},
    {"放假调休", DayUse::holiday},
    {"调休放假", DayUse::holiday},
    {"放假", DayUse::holiday},
    {"假期", DayUse::holiday},
    {"休息", DayUse::holiday},
    {"补休", DayUse::holiday},
    {"make-up workday", DayUse::workday},
    {"makeup workday", DayUse::workday},
    {"working day", DayUse::workday},
    {"workday", DayUse::workday},
    {"work", DayUse::workday},
    {"班", DayUse::workday},
    {"休", DayUse::holiday},
}};

constexpr std::array<std::string_view, 11> around{"（", "）", "(", ")", "[", "]", "【", "】", "-", ":", "："};

// Takes white space and brackets off both ends.
std::string_view bare(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        text = text::trim(text);
        for (const std::string_view mark : around) {
            if (text.starts_with(mark)) text.remove_prefix(mark.size()), changed = true;
            if (text.ends_with(mark)) text.remove_suffix(mark.size()), changed = true;
        }
    }
    return text;
}

bool is_word_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
}

// English marks are whole words: Workers' Day is no day of work. A mark of one character ends the title or has
// something else than letters around it, as in 春节（休）.
bool stands_alone(std::string_view title, std::size_t at, std::size_t size) {
    const std::string_view before = title.substr(0, at);
    const std::string_view behind = title.substr(at + size);
    constexpr std::size_t one_character = 3;
    if (static_cast<unsigned char>(title[at]) < 0x80)
        return (before.empty() || !is_word_letter(before.back())) &&
               (behind.empty() || !is_word_letter(behind.front()));
    if (size > one_character || bare(behind).empty()) return true;
    return bare(before).size() < before.size() && bare(behind).size() < behind.size();
}

}  // namespace

DayMark day_marked(std::string_view title) {
    const std::string lower = text::lower(title);  // as long as the title: only ASCII letters change
    for (const Mark& mark : marks) {
        const auto at = lower.rfind(mark.words);
        if (at == std::string::npos || !stands_alone(lower, at, mark.words.size())) continue;
        std::string_view rest = title.substr(0, at);
        if (bare(rest).empty()) rest = title.substr(at + mark.words.size());
        const std::string_view left = bare(rest);
        return {mark.use, std::string(left.empty() ? text::trim(title) : left)};
    }
    return {{}, std::string(text::trim(title))};
}

}  // namespace muster::exchange
