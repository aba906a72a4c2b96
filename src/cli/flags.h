#pragma once
// Flags that every command takes: which project, who, and how the answer is shown.

#include <string>

#include "command/command.h"

namespace muster::cli {

struct Flags {
    std::string folder, database, user, as_of, colour, language, width, format, output, context;
    bool json = false, porcelain = false, ids = false, quiet = false, dry_run = false, no_pager = false,
         no_input = false, help = false;
};

/// Declares the flags that fit any command.
void declare_global(command::Spec& spec, Flags& flags);

/// What a command answers with: rows or a screen, a file of another program's format, or what was done.
enum class Answering { rows, file, deeds };
/// A command that exports and writes no folder gives a file. `spec` is what the command declared.
Answering answering_of(const command::Command& command, const command::Spec& spec);

/// Declares the flags that say how an answer is shown: --ids fits rows, --dry-run fits deeds, and a file is itself
/// or in a JSON document.
void declare_output(command::Spec& spec, Flags& flags, Answering answering);

}  // namespace muster::cli
