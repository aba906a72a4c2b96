#pragma once
// Pages laid out for people: aligned text for a terminal or a pipe, or Markdown.

#include "view/answer.h"

namespace muster::view {

/// Writes the page as text of at most `style.width` columns.
void write_text(const Page& page, const Style& style, const Sink& out);

/// Writes the page as GitHub-flavoured Markdown.
void write_markdown(const Page& page, const Sink& out);

}  // namespace muster::view
