#pragma once
// MS Project's XML (MSPDI, http://schemas.microsoft.com/project): what a plan is exchanged as.

#include <string>

#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// Returns the work as a document that MS Project, ProjectLibre and GanttProject open: tasks in their outline with work,
/// days, links with their type and lag, percentages, and milestones behind their tasks; people, and what is given to
/// them. The id of each task stands in its field Text30, which is called muster there; what another MS Project document said
/// of a task beside that (`Task.source_fields`) is given back.
std::string to_mspdi(const Work& work);

/// Reads such a document: milestones become milestones, of the tasks that lead to them; other tasks keep their outline,
/// work, days, links, people and progress; what else the document says of a task goes into `source_fields`. A task is
/// known by its GUID, or by the document's title and its UID. A link from a milestone becomes links from what leads to
/// it. Throws `usage` for what is no such document, as `read_xml_parts` does.
void read_mspdi(const std::string& text, const ItemSink& take, const RejectSink& reject);

}  // namespace muster::exchange
