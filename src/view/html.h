#pragma once
// Pages as HTML: one document that needs nothing beside it, runs nothing, and fetches nothing.

#include <string>

#include "view/answer.h"

namespace muster::view {

/// Writes one page block by block, none of which is held.
class HtmlWriter {
  public:
    HtmlWriter(const Style& style, const Sink& out) : style_(style), out_(out) {}

    /// The first block that is a heading of the first level names the document; else the project does.
    void add(const Block& block);
    /// Writes the end, behind the last block.
    void end();

  private:
    void begin(const std::string& title);

    const Style& style_;
    const Sink& out_;
    bool has_begun_ = false;
    int deeper_ = 0;       // how much: behind a second heading of the first level, all are parts of it
    std::string heading_;  // the one above, which names a table below it
};

/// Writes the page as one HTML document.
void write_html(const Page& page, const Style& style, const Sink& out);

}  // namespace muster::view
