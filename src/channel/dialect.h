#pragma once
// How each channel writes text: which marks it knows, and how a user's text is kept from being read as one.

#include <string>
#include <string_view>

#include "channel/document.h"
#include "channel/split.h"

namespace muster::channel {

enum class Dialect {
    plain,        ///< no marks at all, but for mentions
    wecom,        ///< WeCom markdown: headings and bold; no lists, tables or code
    wecom_v2,     ///< WeCom markdown_v2: also lists, tables, code
    dingtalk,     ///< headings, bold, lists; no tables
    feishu,       ///< the markdown element of a card; special characters as HTML entities
    slack,        ///< mrkdwn: bold and code; only & < > can be escaped
    common_mark,  ///< with tables: for files and for programs
};

/// Returns the user's text so that nothing in it formats, links or mentions in this dialect. Where a service documents
/// no way to escape a mark, a look-alike takes its place.
std::string inert(Dialect dialect, std::string_view text);

/// Returns the lines as text, tables with their titles and code within its fences; no line end at the end.
std::string written(Dialect dialect, const Chunk& chunk, const Document& document);

/// Returns the costs of lines in that dialect, `measure` telling the cost of a text.
Costs costs_of(Dialect dialect, std::size_t limit, std::function<std::size_t(std::string_view)> measure);

/// Returns bytes as they stand in a JSON text, without the quotes.
std::size_t json_size(std::string_view text);

/// Returns the count of code points.
std::size_t code_points(std::string_view text);

}  // namespace muster::channel
