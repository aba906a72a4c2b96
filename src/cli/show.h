#pragma once
// Where an answer goes, and in what form: a terminal, a pager, a pipe, a file.

#include <string>
#include <vector>

#include "cli/flags.h"
#include "cli/run.h"
#include "command/command.h"
#include "settings/configuration.h"

namespace muster::cli {

/// What decides how an answer is shown.
struct Showing {
    const Flags& flags;
    const World& world;
    const settings::Configuration& configuration;
    std::string folder;               ///< in which --output is looked for
    std::vector<std::string> stable;  ///< what the command prints with --porcelain
};

/// Returns a variable of the environment, empty where it is not set.
std::string variable(const World& world, const std::string& name);

/// Says whether the answer is to be JSON, so that a command gathers what only JSON holds.
bool wants_json(const Flags& flags);

/// Says whether people read the answer: text, and no format for programs.
bool is_for_people(const Flags& flags);

/// Says whether lists are shown as tables.
bool shows_table(const Flags& flags, const World& world);

/// Shows the answer; returns the exit code. Throws `usage` for a form it does not have, `unexpected` if it could not
/// be written out.
int show(const view::Answer& answer, command::Session& session, const Showing& showing);

}  // namespace muster::cli
