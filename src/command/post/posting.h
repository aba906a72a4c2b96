#pragma once
// One message on its way: into the outbox, to the channel, and what is said of it.

#include <string>
#include <vector>

#include <muster/outbox.h>

#include "channel/document.h"
#include "command/command.h"

namespace muster::command {

/// What every `post` command takes.
struct PostOptions {
    std::string to;
    std::vector<std::string> mentions;
    std::string wait;  ///< how long to wait for the channel, as typed
    bool if_changed = false;
};

/// Declares the options that every `post` command takes.
void declare_posting(Spec& spec, PostOptions& options, bool must_name_channel);

/// Posts the document under its subject, or shows what would be posted. The answer says of each part what became of it.
view::Answer post(Session& session, const std::string& subject, channel::Document document, const PostOptions& options);

/// Posts a report by its name to a channel.
view::Answer post_report(Session& session, const std::string& name, const std::string& channel);

/// Returns what became of parts: a line and a JSON item for each.
view::Answer posted(Session& session, const std::vector<std::pair<Post, std::string>>& parts_with_hints);

/// Reads how long to wait for a channel; two minutes unless given. Throws `usage`.
std::chrono::milliseconds patience_of(const std::string& wait);

/// The word of a part's state.
std::string_view word_of_state(PostState state);

/// A part as JSON.
Json post_json(const Post& post);
/// The shape of the same.
Json post_shape();

}  // namespace muster::command
