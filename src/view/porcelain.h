#pragma once
// The format that scripts may rely on: it depends on neither language, colour, width nor settings.

#include "view/answer.h"

namespace muster::view {

/// Writes `# muster porcelain 1`, then either `# ` with the names of the fields and a line a row, the fields separated
/// by tabs; or, for an answer without rows, a line a member: its path, a space, its value. Values are those of the JSON
/// answer, an absent one empty, a list's items separated by commas. Backslash, tab and line end are written \\ \t \n,
/// and a comma in an item \,.
bool write_porcelain(const Answer& answer, const Style& style, const Sink& out);

}  // namespace muster::view
