#pragma once
// Lines whose first word is no command of muster's own: an alias, or a program muster-NAME on PATH, as with git.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/process.h"
#include "cli/run.h"
#include "settings/configuration.h"

namespace muster::cli {

/// Where a line leads: to other words for muster, or to a program.
struct Detour {
    std::vector<std::string> words;
    std::optional<ProcessCall> program;
};

/// Follows aliases from the unknown word at `at` to a command or a program. Words behind an alias go to its $1, $2, …,
/// the rest to its end. `is_trusted` says whether the project's configuration may run programs. Throws `usage` for an
/// alias that leads back to itself or lacks a word, `refused` for one that is not trusted; where nothing of the name is
/// found the words come back as they are.
Detour follow(std::vector<std::string> words, std::size_t at, const settings::Configuration& configuration,
              const std::function<bool()>& is_trusted, const World& world);

/// Runs a program in our place. Returns its exit code.
int run_in_place(const ProcessCall& program);

}  // namespace muster::cli
