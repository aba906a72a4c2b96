#pragma once
// What a user has set once and for all, in $XDG_CONFIG_HOME/muster/config.toml and the project's .muster/config.toml.

#include <string>
#include <vector>

#include <muster/review.h>
#include <muster/urgency.h>

namespace muster::settings {

/// An entry of a table whose keys the user chooses.
struct Named {
    std::string name;
    std::string text;
};

struct Configuration {
    std::string user;   ///< the handle to act as
    std::string color;  ///< auto, always, never
    std::string pager;  ///< the command that shows long output; "" for none
    bool has_pager = false;
    std::string editor;                     ///< the command that edits a file
    UrgencyWeights urgency;                 ///< [urgency]: priority, due, doing, blocks, blocked
    ReviewRules review;                     ///< [review]: where the rules draw their lines
    std::vector<Named> aliases;             ///< [alias]: words of the user's own for commands
    std::vector<Named> distrusted_aliases;  ///< those of a project that run programs, while it is not trusted
    std::string context;                    ///< the name of the one in use
    std::vector<Named> contexts;            ///< [contexts]: queries that narrow what people see
};

/// Reads a file into the configuration; one that is not there changes nothing. A project's file comes from others, so
/// with `trusted` false the keys that name a program are passed over. Throws `usage` with file and line.
void read_configuration(const std::string& file, bool trusted, Configuration& configuration);

/// Returns the entry of that name, or null.
const Named* find(const std::vector<Named>& entries, std::string_view name);

}  // namespace muster::settings
