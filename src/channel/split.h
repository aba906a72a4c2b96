#pragma once
// Cutting a document into parts that each fit a channel's limit. There is one splitter; what differs from channel to
// channel is what a line costs there: bytes, bytes of the JSON around it, or characters.

#include <functional>
#include <vector>

#include "channel/document.h"

namespace muster::channel {

/// What things cost in one channel, in its own unit. Each is an upper bound, and costs add up.
struct Costs {
    std::size_t limit = 0;                              ///< of one part, what stands in every part taken off
    std::function<std::size_t(const Line&)> line;       ///< with the line end, and a blank line before it
    std::function<std::size_t(const TableHead&)> head;  ///< of a table that begins or goes on
    std::size_t fence = 0;                              ///< to open and close lines of code
    std::size_t most_tables = 0;                        ///< in one part; 0 for any number
};

/// Lines of the document, in its order.
using Chunk = std::vector<Line>;

/// Cuts at line ends; a line that is longer than a part is cut between code points, a row cell by cell, and goes on in
/// the next part. A heading never ends a part, and begins one where the part before is nearly full. No text is lost.
/// A document without lines is one empty part. Time and memory grow with the size of the document.
std::vector<Chunk> split(const Document& document, const Costs& costs);

/// Returns where a text is cut so that no code point is divided: the largest place up to `bytes`, at least one
/// code point.
std::size_t cut_place(std::string_view text, std::size_t bytes);

}  // namespace muster::channel
