#pragma once
// The content lines that an iCalendar file is made of (RFC 5545, 3.1).

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster::exchange::ics {

struct ContentLine {
    std::int64_t line = 0;
    std::string name;        ///< in capitals, without parameters
    std::string parameters;  ///< as they stand: `TZID=Asia/Shanghai;CN="Li"`
    std::string value;
};

/// Returns the letters a to z as capitals.
std::string capitals(std::string_view text);

/// Returns the lines, folded ones as one, blank ones left out.
std::vector<ContentLine> content_lines(std::string_view text);

/// Returns a text with `\n`, `\,`, `\;` and `\\` as what they stand for.
std::string text_value(std::string_view value);

/// Returns the value of a parameter, without its quotes, with RFC 6868's carets as what they stand for; empty where it is
/// not given.
std::string parameter(const ContentLine& line, std::string_view name);

}  // namespace muster::exchange::ics
