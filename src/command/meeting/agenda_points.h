#pragma once
// What might be talked about: gathered from the project's state.

#include <vector>

#include <muster/agenda.h>
#include <muster/series.h>

#include "command/command.h"

namespace muster::command {

/// Returns all that a sitting might take up, section by section, what matters most first: what people put on it; open
/// actions of earlier sittings, the oldest first; decisions to be made and risks to be reviewed by `until`, risks that
/// occurred or whose watch finds something; problems without owner; work that is late, the latest first; work that is
/// held up; key results behind pace. Of work that is late or held up the first twenty have a point each, and the rest
/// one together.
std::vector<AgendaPoint> agenda_points(Session& session, const Sitting& sitting, Day until);

}  // namespace muster::command
