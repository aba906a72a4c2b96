#pragma once
// The channels that a user posts to, as they stand in the user's own config.toml. A project's file has none: it comes
// from others, and would say where this user's messages go.

#include <string>
#include <vector>

#include "settings/configuration.h"

namespace muster::settings {

struct ChannelSettings {
    std::string name;
    int line = 0;  ///< where its table begins
    std::vector<Named> entries;
    std::vector<Named> fields;  ///< the table `fields`, of a sheet
};

/// Reads the tables [channel.NAME]; a file that is not there has none. Numbers and booleans come as texts. Throws
/// `usage` with file and line for what is neither.
std::vector<ChannelSettings> read_channels(const std::string& file);

}  // namespace muster::settings
