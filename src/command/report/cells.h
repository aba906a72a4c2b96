#pragma once
// What a report shows, as rows that a spreadsheet can read, and a list as a page.

#include "view/answer.h"

namespace muster::command {

/// Makes a list a page: a table held in memory, its footer, and its rows as `items`.
void hold_list(view::Answer& answer);

/// Gives the answer the formats csv and tsv: the rows of `items`, else of the first list of its members, else the
/// members as one row. What is a list or an object within a row is left out.
void add_cells(view::Answer& answer);

}  // namespace muster::command
