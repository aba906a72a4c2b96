#pragma once
// Values over time, as metrics and key results share them: read from words, and taken in from a table.

#include <string>
#include <string_view>

#include "command/command.h"

namespace muster::command {

/// Whose values they are.
struct Series {
    const Noun* noun;        ///< of one value: a reading or a check-in
    std::string_view owner;  ///< its field that names whose value it is
    Key key = 0;             ///< of the owner
    std::string label;       ///< what people call the owner
    std::string unit;
};

/// Reads a value in the unit of its series. Throws `usage` for anything else.
double value_in(const Series& series, const std::string& word);

/// Returns `4.5 min`.
std::string with_unit(double value, const std::string& unit);

/// Returns when a value was measured: a moment that is over, or a day alone, which counts from 09:00. Throws `usage`.
Instant measured_at(Session& session, std::string_view option, const std::string& words);

/// Takes a table of values in: columns for the day or moment, the value, and perhaps a note. A value that is there
/// already at that moment, or on that day where the table names no time, is passed over.
view::Answer take_table(Session& session, const Series& series, const std::string& file);

/// Returns what the JSON answer holds where values were written down, by hand or from a table.
Json values_shape(const Noun& noun);

}  // namespace muster::command
