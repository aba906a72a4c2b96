#pragma once
// Cells of tables as text (RFC 4180), so written that no spreadsheet takes them for a formula.

#include <string>
#include <string_view>

namespace muster::text {

/// Returns the text as a cell of a CSV file: with a quote (') before what a spreadsheet would take for a formula
/// (`=`, `+`, `-`, `@` first; numbers stay), and in double quotes where it holds a comma, a quote or a line end.
std::string table_cell(std::string_view text);

/// Returns the text without the quote that `table_cell` puts before what looks like a formula: `'@li` is `@li`.
std::string_view unguarded(std::string_view cell);

}  // namespace muster::text
