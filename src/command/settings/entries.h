#pragma once
// Entries of the user's own configuration file, changed from a command.

#include <optional>

#include "command/command.h"

namespace muster::command {

/// Sets or, without a value, takes out an entry of the user's config.toml, unless this is a dry run; `said` tells of
/// it.
view::Answer change_setting(Session& session, const std::string& table, const std::string& key,
                            const std::optional<std::string>& value, std::string said);

/// Returns entries as a table of name and text; `marked` is shown as the one in use.
view::Answer entries_answer(const std::vector<settings::Named>& entries, const std::string& title,
                            const std::string& none, const std::string& marked = {});

/// Throws `usage` unless the word can be the name of an entry.
void check_entry_name(const std::string& name);

/// Throws `not_found`, saying so and with the nearest name, unless there is an entry of the name.
void need_entry(const std::vector<settings::Named>& entries, const std::string& name, const std::string& otherwise,
                const std::string& listing);

/// What the JSON of a list of entries, and of a change to one, holds.
Json entries_shape();
Json changed_entry_shape();

}  // namespace muster::command
