#include "office/number_format.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

namespace muster::office {

namespace {

constexpr double minutes_a_day = 24 * 60;

// The letters of a format without what it quotes, escapes or pads with, in lower case; `[h]` shows as `H`.
std::string letters_of(std::string_view code) {
    std::string letters;
    bool quoted = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') quoted = !quoted;
        else if (quoted) continue;
        else if (c == ';') break;  // the rest is for other numbers
        else if (c == '\\' || c == '_' || c == '*') ++i;
        else if (c == '[') {
            const auto close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            if (inside == "h" || inside == "hh" || inside == "m" || inside == "mm") letters += 'H';
            i = close;
        } else {
            letters += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
    }
    return letters;
}

std::string plain(double number) {
    return fmt::format("{:.15g}", number);
}

std::string clock(std::int64_t minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string moment(double number, bool from_1904) {
    using std::chrono::days;
    const double whole = std::floor(number);
    auto minutes = static_cast<std::int64_t>(std::llround((number - whole) * minutes_a_day));
    // Excel believes that 1900 had a 29th of February; what is before that is a day later than it counts.
    const auto first = from_1904 ? std::chrono::sys_days{std::chrono::year{1904} / 1 / 1}
                                 : std::chrono::sys_days{std::chrono::year{1899} / 12 / (whole < 60 ? 31 : 30)};
    auto day = first + days{static_cast<int>(whole)};
    if (minutes == static_cast<std::int64_t>(minutes_a_day)) {
        day += days{1};
        minutes = 0;
    }
    const std::chrono::year_month_day date{day};
    const std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                         static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return minutes == 0 ? text : text + " " + clock(minutes);
}

}  // namespace

NumberUse use_of_builtin(int id) {
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10) return NumberUse::share;
    if (id == 22) return NumberUse::moment;
    if (id == 46) return NumberUse::span;
    if (within(18, 21) || id == 45 || id == 47) return NumberUse::time;
    // 27 to 36 and 50 to 58 are those of East Asian versions.
    if (within(32, 35) || within(55, 56)) return NumberUse::time;
    if (within(14, 17) || within(27, 36) || within(50, 58)) return NumberUse::day;
    return NumberUse::number;
}

NumberUse use_of_code(std::string_view code) {
    const std::string letters = letters_of(code);
    const auto has = [&letters](std::string_view any) { return letters.find_first_of(any) != std::string::npos; };
    if (letters.find("general") != std::string::npos) return NumberUse::number;
    if (has("H")) return NumberUse::span;
    const bool shows_day = has("yde");
    if (shows_day && has("hs")) return NumberUse::moment;
    if (shows_day && !has("0#")) return NumberUse::day;
    if (has("hs") && !has("#")) return NumberUse::time;
    if (has("%")) return NumberUse::share;
    return NumberUse::number;
}

std::string to_text(double number, NumberUse use, bool from_1904) {
    constexpr double last_day = 2'958'465;  // the end of 9999
    if (!std::isfinite(number)) return {};
    if (use == NumberUse::share) return plain(std::round(number * 1e12) / 1e10) + "%";
    if (use == NumberUse::number || number < 0 || number > last_day) return plain(number);
    const auto minutes = static_cast<std::int64_t>(std::llround(number * minutes_a_day));
    if (use == NumberUse::span) return fmt::format("{}h {}m", minutes / 60, minutes % 60);
    if (use == NumberUse::time && number < 1) return clock(minutes);
    return moment(number, from_1904);
}

}  // namespace muster::office
