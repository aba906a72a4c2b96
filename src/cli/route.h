#pragma once
// Which command a line of words names, found before any parser is built.

#include <optional>
#include <string>
#include <vector>

#include "command/command.h"

namespace muster::cli {

/// A command and the words left for it.
struct Route {
    const command::Command* command = nullptr;
    std::vector<std::string> words;
    std::string topic;  ///< of help, for a bare noun with --help
    bool is_help = false;
    bool is_version = false;
};

/// Finds the command: `task add …`, `task T12`, `task`, or nothing for `status`. Throws `usage` with the nearest word.
Route route(const std::vector<std::string>& words);

/// Returns whether the words before this option's value name an option that takes one, for the global options.
bool takes_value(const std::string& option);

/// Returns the place of the first word if it is no command of muster's; nothing if it is one, or there is none.
std::optional<std::size_t> unknown_word(const std::vector<std::string>& words);

/// Returns every first word that a command line may have.
std::vector<std::string> first_words();

}  // namespace muster::cli
