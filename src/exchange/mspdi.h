#pragma once
// MS Project's XML (MSPDI, http://schemas.microsoft.com/project): what a plan is exchanged as.

#include <string>

#include "exchange/work.h"

namespace muster::exchange {

/// Returns the work as a document that MS Project, ProjectLibre and GanttProject open: tasks in their outline with work,
/// days, links with their type and lag, percentages, and milestones behind their tasks; people, and what is given to
/// them. The id of each task stands in its field Text30, which is called muster there; what another MS Project document said
/// of a task beside that (`Task.source_fields`) is given back.
std::string to_mspdi(const Work& work);

}  // namespace muster::exchange
