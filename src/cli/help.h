#pragma once
// Help, from the commands' own declarations.

#include <string>

#include "command/command.h"

namespace muster::cli {

/// One command: usage, what it does, arguments, examples.
std::string command_help(const command::Command& command);

/// The commands of a noun.
std::string noun_help(const std::string& noun);

/// Everything at a glance.
std::string general_help();

/// A topic: exit-codes, dates, a noun or a command. Throws `not_found`.
std::string topic_help(const std::vector<std::string>& words);

/// The usage line: `muster task add TITLE... [options]`.
std::string usage_line(const command::Command& command, const command::Spec& spec);

/// How an option is written: `-L, --limit N`.
std::string option_text(const command::Argument& argument);

/// How dates, efforts and numbers are written; the same text in help and manual.
std::string formats_text();

/// What --porcelain prints, and what it promises.
std::string porcelain_text();

}  // namespace muster::cli
