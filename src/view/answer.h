#pragma once
// What a command found or did, as values: no layout, no colour. `render` turns it into text.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <muster/field_text.h>
#include <muster/noun.h>

#include "base/json.h"

namespace muster::view {

/// What a piece of text means; a terminal shows it by colour, never by colour alone.
enum class Tone { plain, strong, good, warn, bad, faint, name };

struct Span {
    std::string text;
    Tone tone = Tone::plain;
};

using Line = std::vector<Span>;

struct Heading {
    std::string text;
    int level = 2;
};

struct Paragraph {
    Line line;
    bool is_unbroken = false;  ///< one line of the output, however long: people search for it by line
};

/// A label in front of each line, aligned.
struct Pairs {
    std::vector<std::pair<std::string, Line>> rows;
};

/// Takes the rows of a table one by one.
using RowSink = std::function<void(const std::vector<Span>& row)>;

/// A table of spans; `right` columns are aligned to the right.
struct Table {
    std::vector<std::string> titles;
    std::vector<std::vector<Span>> rows;
    std::vector<bool> right;
    std::vector<std::pair<std::size_t, std::string>> headings{};  ///< each above the row of that place, in their order
    /// Gives the rows behind `rows`, the same ones each time: for a table too long to be held in memory.
    std::function<void(const RowSink&)> more{};
};

/// Indented lines with a mark before each.
struct Bullets {
    std::vector<Line> lines;
};

struct Style;
using Sink = std::function<void(std::string_view)>;

/// A chart, which knows how to draw itself as lines of text, and as a picture that is part of an HTML page.
struct Drawing {
    /// Absent where the rest of the page says the same in words: only HTML shows the picture.
    std::function<void(const Style& style, const Sink& out)> draw;
    std::function<std::string(const std::string& title)> picture{};  ///< absent where the text is all there is
};

using Block = std::variant<Heading, Paragraph, Pairs, Table, Bullets, Drawing>;

/// What people look at: a screen, a report, one record.
using Page = std::vector<Block>;

/// A piece of the line that a template makes of a row: words, or the field at a place.
struct LinePiece {
    std::string words;
    std::optional<std::size_t> field{};
};

/// Rows with the same value of a field stand together; the list comes in that order.
struct Grouping {
    std::size_t field = 0;              ///< its place among the fields
    std::optional<std::size_t> summed;  ///< the place of an effort that is added up for each group
    std::size_t shown = 0;              ///< how many fields are shown; those behind were read to be added up
};

/// Rows of one noun, given one at a time so that a long list is never held in memory.
struct List {
    std::vector<const Field*> fields;
    /// Calls with each row; returns whether the limit cut something off.
    std::function<bool(const std::function<void(std::span<const Value>)>&)> rows;
    std::function<std::int64_t()> total;  ///< how many there are without the limit; counted when asked for
    std::optional<std::int64_t> limit;
    std::function<std::string()> footer;  ///< what a person wants to know of all rows; a terminal shows it
    Units units;
    Day today{};
    std::vector<LinePiece> line{};       ///< what --template makes of each row
    std::optional<Grouping> grouping{};  ///< what --group-by asks for
    std::function<std::vector<Key>()> keys{};  ///< the records behind the rows

    [[nodiscard]] std::span<const Field* const> shown() const {
        return std::span(fields).first(grouping ? grouping->shown : fields.size());
    }
};

/// One thing a write did: `T12 added: Fix parser`.
struct Deed {
    std::string id;
    std::string text;
    Json record;  ///< the record afterwards
};

/// What the answer means to the shell.
enum class Outcome { done = 0, some_rejected = 7, undecided = 8, failed = 10, interrupted = 130 };

struct Answer {
    std::string kind;  ///< for JSON: `task.list`
    Outcome outcome = Outcome::done;
    std::optional<List> list;
    std::optional<Page> page;
    /// A page too long to be held in memory, block by block; text and Markdown show it in place of the list.
    std::function<void(const std::function<void(const Block&)>&)> blocks{};
    std::vector<Deed> deeds;
    std::optional<std::vector<std::string>> ids;  ///< of what a page shows, for --ids
    Json members;                                 ///< further members of the JSON document
    /// Formats of this answer alone, such as dot or ics, each with what writes it.
    std::vector<std::pair<std::string, std::function<std::string()>>> forms{};
    std::optional<std::string> raw;  ///< text that is passed on as it is: a script, a manual page
    bool is_document = false;        ///< `raw` is JSON itself, and no answer is made of it
};

enum class Format { automatic, table, tsv, csv, json, jsonl, md, html, porcelain };

/// How to render.
struct Style {
    Format format = Format::automatic;
    std::string form;  ///< one of the answer's own formats; empty for those of every answer
    bool terminal = false;
    bool colour = false;
    bool quiet = false;
    bool only_ids = false;
    bool dry_run = false;
    std::size_t width = 80;
    std::string project;              ///< for JSON; empty where there is none
    std::vector<std::string> stable;  ///< what --porcelain prints of an answer without rows
    std::string now;
    std::string as_of;  ///< for JSON: the moment of the past that is shown; empty for the present
};

/// Returns the value in the field's own unit: amounts in the currency's unit, lists as arrays.
Json json_of(const Field& field, const Value& value, const Units& units);

/// Returns the rows of a list as a table that is held in memory.
Table table_of(const List& list);

/// Writes the answer in the style. Throws `usage` if the answer has no such form.
/// Returns whether a limit cut off rows of which the output itself does not tell.
bool render(const Answer& answer, const Style& style, const Sink& out);

/// Returns a bar of `columns` characters, filled by the share from 0 to 1: `████░░░░`.
std::string bar(double share, std::size_t columns);

/// Returns the tone of a colour word: green, amber, red.
Tone tone_of_colour(std::string_view colour);

}  // namespace muster::view
