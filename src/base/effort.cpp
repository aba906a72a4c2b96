#include <muster/effort.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/text.h"

namespace muster {

namespace {

struct Number {
    double value;
    std::string_view rest;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// A comma separates thousands when three digits and no fourth stand behind it.
bool is_group(std::string_view text, std::size_t comma) {
    if (comma == 0 || comma + 3 >= text.size()) return false;
    const std::string_view group = text.substr(comma + 1, 3);
    return group.size() == 3 && std::all_of(group.begin(), group.end(), is_digit) &&
           (comma + 4 >= text.size() || !is_digit(text[comma + 4]));
}

std::size_t first_group(std::string_view text) {
    return std::min(text.find(','), text.size());
}

// `e-13`, as very small and large numbers are printed; an `e` that begins a unit stays where it is.
std::size_t take_exponent(std::string_view text, std::size_t used, std::string& digits) {
    std::size_t end = used + 1;
    if (used >= text.size() || text[used] != 'e') return used;
    if (end < text.size() && (text[end] == '-' || text[end] == '+')) ++end;
    const std::size_t first = end;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end == first) return used;
    digits += 'e';
    if (text[used + 1] == '-') digits += '-';
    digits += text.substr(first, end - first);
    return end;
}

// Reads digits with an optional point; thousands may be separated by commas.
std::optional<Number> leading_number(std::string_view text, bool exponent = false) {
    std::string digits;
    std::size_t used = 0;
    bool has_point = false;
    bool has_groups = false;
    for (; used < text.size(); ++used) {
        const char c = text[used];
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == '.' && !has_point) {
            has_point = true;
            digits += c;
        } else if (c == ',' && !has_point && is_group(text, used)) {
            has_groups = true;
            continue;
        } else {
            break;
        }
    }
    if (has_groups && first_group(text) > 3) return {};
    if (exponent) used = take_exponent(text, used, digits);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.empty() || digits == ".") return {};
    return Number{value, text.substr(used)};
}

struct Multiple {
    std::string_view word;
    double factor;
};

constexpr std::array<Multiple, 8> multiples{
    {{"k", 1e3}, {"K", 1e3}, {"M", 1e6}, {"m", 1e6}, {"万", 1e4}, {"w", 1e4}, {"亿", 1e8}, {"千", 1e3}}};

// A multiple stands right behind the number and ends the text; `m` and `w` are also units, so the caller says
// whether they may be read as multiples.
double take_multiple(std::string_view& rest, bool letters) {
    for (const Multiple& multiple : multiples) {
        if (!rest.starts_with(multiple.word)) continue;
        if (!letters && (multiple.word == "m" || multiple.word == "w" || multiple.word == "M")) continue;
        const std::string_view behind = rest.substr(multiple.word.size());
        const char next = behind.empty() ? ' ' : behind[0];
        if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) continue;
        rest = behind;
        return multiple.factor;
    }
    return 1;
}

std::string with_thousands(std::string digits) {
    const auto point = digits.find('.');
    auto place = static_cast<std::ptrdiff_t>(point == std::string::npos ? digits.size() : point) - 3;
    const std::ptrdiff_t first = digits.starts_with('-') ? 1 : 0;
    for (; place > first; place -= 3) digits.insert(static_cast<std::size_t>(place), 1, ',');
    return digits;
}

struct EffortUnit {
    std::string_view word;
    char letter;
};

// Of two that begin alike the longer stands first.
constexpr std::array<EffortUnit, 26> effort_units{{{"minutes", 'm'}, {"minute", 'm'}, {"mins", 'm'}, {"min", 'm'}, {"m", 'm'},
                                                   {"分钟", 'm'},    {"分", 'm'},     {"hours", 'h'}, {"hour", 'h'}, {"h", 'h'},
                                                   {"个小时", 'h'},  {"小时", 'h'},   {"工时", 'h'},  {"days", 'd'}, {"day", 'd'},
                                                   {"d", 'd'},       {"人天", 'd'},   {"人日", 'd'},  {"天", 'd'},   {"日", 'd'},
                                                   {"weeks", 'w'},   {"week", 'w'},   {"w", 'w'},     {"人周", 'w'}, {"周", 'w'},
                                                   {"个工作日", 'd'}}};

double minutes_of(char letter, const WorkingTime& time) {
    switch (letter) {
        case 'm': return 1;
        case 'h': return 60;
        case 'd': return static_cast<double>(time.minutes_a_day);
        default: return static_cast<double>(time.minutes_a_day * time.days_a_week);
    }
}

}  // namespace

std::optional<Effort> effort_from_text(std::string_view text, const WorkingTime& time) {
    constexpr double longest = 1e9;
    double minutes = 0;
    text = text::trim(text);
    if (text.empty()) return {};
    while (!text.empty()) {
        const auto number = leading_number(text);
        if (!number) return {};
        text = text::trim(number->rest);
        const auto* unit = std::find_if(effort_units.begin(), effort_units.end(),
                                        [text](const EffortUnit& one) { return text.starts_with(one.word); });
        if (unit == effort_units.end()) return {};
        minutes += number->value * minutes_of(unit->letter, time);
        text.remove_prefix(unit->word.size());
        text = text::trim(text);
    }
    if (minutes > longest) return {};
    return Effort{std::llround(minutes)};
}

std::string to_text(Effort effort, const WorkingTime& time) {
    std::int64_t left = effort.minutes;
    if (left == 0) return "0h";
    const char* sign = left < 0 ? "-" : "";
    left = std::abs(left);
    std::string result;
    const auto part = [&](std::int64_t size, char unit) {
        if (left < size) return;
        result += fmt::format("{}{}{}", result.empty() ? sign : " ", left / size, unit);
        left %= size;
    };
    if (time.minutes_a_day > 0) part(time.minutes_a_day, 'd');
    part(60, 'h');
    part(1, 'm');
    return result;
}

std::int64_t minor_units(std::string_view currency) {
    return currency == "JPY" || currency == "KRW" || currency == "VND" ? 1 : 100;
}

std::optional<Money> money_from_text(std::string_view text, std::string_view currency) {
    text = text::trim(text);
    for (const std::string_view sign : {currency, std::string_view("¥"), std::string_view("￥"), std::string_view("$"),
                                        std::string_view("€"), std::string_view("£")})
        if (!sign.empty() && text.starts_with(sign)) {
            text = text::trim(text.substr(sign.size()));
            break;
        }
    const auto number = leading_number(text);
    if (!number) return {};
    std::string_view rest = number->rest;
    const double factor = take_multiple(rest, true);
    rest = text::trim(rest);
    if (!rest.empty() && rest != currency && rest != "元") return {};
    const double minor = number->value * factor * static_cast<double>(minor_units(currency));
    constexpr double most = 9e15;
    if (minor > most) return {};
    return Money{std::llround(minor)};
}

std::string to_text(Money money, std::string_view currency) {
    const std::int64_t units = minor_units(currency);
    const std::int64_t absolute = std::abs(money.minor);
    std::string digits = with_thousands(fmt::format("{}", absolute / units));
    if (units == 100) digits += fmt::format(".{:02}", absolute % units);
    return fmt::format("{}{} {}", money.minor < 0 ? "-" : "", digits, currency);
}

std::optional<Quantity> quantity_from_text(std::string_view text) {
    Quantity quantity;
    text = text::trim(text);
    for (const auto& [sign, meaning] :
         {std::pair<std::string_view, std::string_view>{">=", ">="}, {"<=", "<="}, {"≥", ">="}, {"≤", "<="}})
        if (text.starts_with(sign)) {
            quantity.comparison = meaning;
            text = text::trim(text.substr(sign.size()));
            break;
        }
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const auto number = leading_number(text, true);
    if (!number) return {};
    std::string_view rest = number->rest;
    const double factor = take_multiple(rest, false);
    quantity.value = number->value * factor * (negative ? -1 : 1);
    quantity.unit = text::trim(rest);
    constexpr std::size_t longest_unit = 24;
    const bool has_digit = quantity.unit.find_first_of("0123456789+<>=") != std::string::npos;
    if (has_digit || quantity.unit.size() > longest_unit || !std::isfinite(quantity.value)) return {};
    return quantity;
}

std::string number_to_text(double value) {
    constexpr double exact = 1e15;
    if (std::abs(value) >= exact) return fmt::format("{}", value);
    std::string digits = fmt::format("{}", value);
    if (digits.find('e') != std::string::npos) return digits;
    if (digits.ends_with(".0")) digits.resize(digits.size() - 2);
    return std::abs(value) < 10000 ? digits : with_thousands(digits);
}

}  // namespace muster
