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

/// Declares the flags that say how an answer is shown; `writes` adds --dry-run.
void declare_output(command::Spec& spec, Flags& flags, bool writes);

}  // namespace muster::cli
