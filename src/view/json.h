#pragma once
// Answers as JSON.

#include "view/answer.h"

namespace muster::view {

/// Appends one row of a list as an object.
void write_row_json(const List& list, std::span<const Value> row, std::string& out);

/// Writes the answer as one document in the envelope that all answers share.
void write_json(const Answer& answer, const Style& style, const Sink& out);

}  // namespace muster::view
