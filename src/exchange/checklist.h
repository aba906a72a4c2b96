#pragma once
// Checklists in Markdown: `- [ ] title`, a task each, those indented below it its parts.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Reads the boxes of a Markdown text: `[ ]` is to do, `[x]` done, `[/]` being done, `[-]` dropped, `[!]` blocked. Behind the
/// title may stand `@owner #label due:2026-03-09 est:4h (T12)`; a backslash before a mark makes it text. Headings are labels,
/// or, with `(M2)` behind them, milestones. Other indented lines are the description. Boxes within fenced code are text. Tasks
/// without an id are known by their text.
void read_checklist(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject);

/// Returns the tasks as a checklist, parts below their tasks, under the headings of their milestones.
std::string to_checklist(const Work& work);

}  // namespace muster::exchange
