#pragma once
// What a user has set once and for all, in $XDG_CONFIG_HOME/muster/config.toml and the project's .muster/config.toml.

#include <string>

#include <muster/urgency.h>

namespace muster::settings {

struct Configuration {
    std::string user;   ///< the handle to act as
    std::string color;  ///< auto, always, never
    std::string pager;  ///< the command that shows long output; "" for none
    bool has_pager = false;
    UrgencyWeights urgency;  ///< [urgency]: priority, due, doing, blocks, blocked
};

/// Reads a file into the configuration; one that is not there changes nothing. A project's file comes from others, so
/// with `trusted` false the keys that name a program are passed over. Throws `usage` with file and line.
void read_configuration(const std::string& file, bool trusted, Configuration& configuration);

}  // namespace muster::settings
