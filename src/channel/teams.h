#pragma once
// Adaptive Cards for Microsoft Teams. Text stands in TextRuns, which read no marks, so that a user's text is inert.

#include "channel/message.h"

namespace muster::channel {

/// What lines cost as elements of a card, in bytes of JSON.
Costs teams_costs(std::size_t limit);

/// Returns the message with one card: the title, the lines, and at its end who is mentioned.
Json teams_body(const Chunk& chunk, const Message& message, const std::string& title, bool mentions);

}  // namespace muster::channel
