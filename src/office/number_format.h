#pragma once
// What a cell's number is by its format: Excel keeps days and times as numbers (ECMA-376 part 1, 18.8.30).

#include <string>
#include <string_view>

namespace muster::office {

enum class NumberUse { number, day, moment, time, span, share };

/// Returns what one of the formats is that have no code in the file.
NumberUse use_of_builtin(int id);

/// Returns what a format's code shows: `yyyy"年"m"月"d"日"` a day, `[h]:mm` a span, `0.0%` a share.
NumberUse use_of_code(std::string_view code);

/// Returns the number as people write it: `42`, `0.5`, `2026-03-09`, `2026-03-09 10:30`, `10:30`, `12h 30m`, `30%`.
/// Days count from the end of 1899, or in workbooks of the old Macintosh from 1904. A day outside of the years 1900 to
/// 9999 stays a number.
std::string to_text(double number, NumberUse use, bool from_1904);

}  // namespace muster::office
