#pragma once
// What is posted, before it is known in which dialect: lines of plain text, each with what it is.

#include <cstddef>
#include <string>
#include <vector>

namespace muster::channel {

enum class LineKind { heading, text, item, row, code };

/// One line. User text stands in it as it is; each dialect makes it inert.
struct Line {
    LineKind kind = LineKind::text;
    std::vector<std::string> cells;  ///< of a row; else one text, without line ends
    std::size_t table = 0;           ///< of a row: which table of the document
    int level = 0;                   ///< of a heading, from 1
    bool is_strong = false;
    bool goes_on = false;  ///< the rest of a line that did not fit whole

    [[nodiscard]] const std::string& text() const { return cells.front(); }
};

/// The titles of a table, which are repeated wherever it goes on.
struct TableHead {
    std::vector<std::string> titles;
    std::vector<bool> right;
    std::vector<std::size_t> widths;  ///< columns on a screen, for channels that have no tables
};

struct Document {
    std::string title;
    std::vector<Line> lines;
    std::vector<TableHead> tables;

    void heading(int level, std::string text);
    /// A text of any number of lines.
    void text(const std::string& text, bool is_strong = false);
    void item(std::string text);
    /// Lines whose columns matter, as of a chart.
    void code(const std::string& text);
    /// Begins a table; rows follow.
    void table(std::vector<std::string> titles, std::vector<bool> right);
    void row(std::vector<std::string> cells);
};

}  // namespace muster::channel
