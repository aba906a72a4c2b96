#pragma once
// The agenda of a sitting.

#include <muster/agenda.h>

#include "command/command.h"
#include "command/meeting/sitting.h"

namespace muster::command {

/// What an agenda is asked for.
struct AgendaWish {
    std::int64_t minutes = 0;  ///< to fit in; 0 for the meeting's own length
    std::int64_t days = 7;     ///< decisions and risks that are due in these days are on it
};

/// Gathers what a sitting might take up, and fits it into its time.
Agenda agenda_of(Session& session, const Sitting& sitting, const AgendaWish& wish = {});

/// Returns the lines of the points that fit, and below them those that do not.
view::Page agenda_lines(const Agenda& agenda, const std::string& id);

/// Returns the points for JSON, each with its section, its minutes and whether it fits.
Json agenda_json(const Agenda& agenda);

/// The shape of `agenda_json`.
Json agenda_shape();

}  // namespace muster::command
