#pragma once
// What makes a text harmless in each kind of document.

#include <string>
#include <string_view>

namespace muster::view {

/// For one cell of CSV (RFC 4180); a text that a spreadsheet would run as a formula gets an apostrophe.
std::string csv_cell(std::string_view text);

/// For one cell of TSV: tab, line end and backslash as escapes.
std::string tsv_cell(std::string_view text);

/// For running text in Markdown: nothing in it formats, links, mentions or starts HTML.
std::string markdown(std::string_view text);

/// Returns the text for between the quotes of a Graphviz label.
std::string dot_text(std::string_view text);

/// Returns the text for between the quotes of a Mermaid label.
std::string mermaid_text(std::string_view text);

/// For text and attribute values of XML, HTML and SVG; a line end or tab becomes a space, other control characters go.
std::string xml(std::string_view text);

}  // namespace muster::view
