#pragma once
// Tables as text: RFC 4180, and what spreadsheets make of it.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::exchange {

struct Row {
    std::int64_t line = 0;  ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// Returns which of comma, semicolon and tab stands most often in the first line, outside of quotes.
char separator_of(std::string_view text);

/// Calls with each row that is not blank. Cells in double quotes may hold separators, line ends, and quotes written
/// twice; a quote that begins inside of a cell is a character like any other. Throws `usage` naming the line of a quote
/// that is never closed, or that is followed by more than a separator, and of more cells than a spreadsheet has: 16384.
void read_csv(std::string_view text, char separator, const std::function<void(const Row&)>& row);

/// Returns what a cell says: without white space at its ends, and without the quote that keeps a spreadsheet from
/// taking it for a formula (`'@li`), which muster itself writes.
std::string_view content_of(std::string_view cell);

/// Throws `usage` for a cell with a byte that no text has: NUL.
void check_cell(std::string_view cell);

}  // namespace muster::exchange
