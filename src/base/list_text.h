#pragma once
// Lists as people type them in one text: `api, ui, "a, b"`.

#include <string>
#include <string_view>
#include <vector>

namespace muster::text {

/// Returns the items between commas, without the blanks around them. An item in double quotes may hold commas and
/// blanks at its ends; a quote in it is written twice. A quote that is never closed is a character like any other.
std::vector<std::string> items_of_list(std::string_view list);

/// Says whether the text holds what parts the items of a list in tables: `,` `;` and the Chinese `，` `；` `、`.
bool parts_items(std::string_view text);

/// Returns the list of a table as `items_of_list` reads it: a comma for each of these, outside of quotes.
std::string with_commas(std::string_view list);

/// Returns the text that `items_of_list` reads as these items.
std::string list_of_items(const std::vector<std::string>& items);

}  // namespace muster::text
