#pragma once
// The user's channels, and who can be mentioned there.

#include "channel/delivery.h"
#include "command/command.h"

namespace muster::command {

/// Returns the channel of that name. Throws `not_found` with those that there are.
channel::Channel channel_named(const Session& session, const std::string& name);

/// Returns the secrets of a channel, from the environment or the user's files.
channel::Secrets secrets_of(const Session& session, const channel::Channel& channel);

/// Returns the network, which tells the person what it waits for.
channel::Network network_of(const Session& session);

/// Who is to be mentioned: those whose id the channel's service knows, and the handles of the others.
struct Mentioned {
    std::vector<channel::Mention> known;
    bool all = false;
    std::vector<std::string> unknown;
};

/// Looks up handles: `@li`, or `@all` for everybody in the group.
Mentioned mentioned(Session& session, const channel::Channel& channel, const std::vector<std::string>& handles);

}  // namespace muster::command
