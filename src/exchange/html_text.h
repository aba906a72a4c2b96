#pragma once
// Text of web pages as plain text, for programs that keep descriptions as HTML.

#include <string>
#include <string_view>

namespace muster::exchange {

/// Returns the text of a piece of HTML: paragraphs, line ends and list items are lines, items begin with `- `, character
/// references are what they stand for; scripts, styles and all tags are left out. A text without tags stays as it is.
std::string text_of_html(std::string_view html);

/// Returns the text as HTML that shows the same lines.
std::string html_of_text(std::string_view text);

}  // namespace muster::exchange
