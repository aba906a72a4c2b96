#include "base/table_cell.h"

namespace muster::text {

namespace {

// Whether a spreadsheet would take it for a formula, or would if the quotes and blanks before it were gone.
bool is_like_formula(std::string_view text) {
    const auto first = text.find_first_not_of(" '\"");
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

}  // namespace

std::string table_cell(std::string_view text) {
    const bool is_number = text.find_first_not_of("0123456789.,-+ %") == std::string_view::npos;
    std::string cell(text);
    if (is_like_formula(text) && !is_number) cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string_view unguarded(std::string_view cell) {
    if (cell.starts_with('\'') && is_like_formula(cell)) cell.remove_prefix(1);
    return cell;
}

}  // namespace muster::text
