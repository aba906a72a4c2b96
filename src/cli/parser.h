#pragma once
// Words into a command's options. The only file behind this header knows CLI11.

#include <string>
#include <vector>

#include "command/spec.h"

namespace muster::cli {

/// Reads the words by the declared arguments and hands each what was given. Throws `usage` naming the word.
void parse(const command::Spec& spec, const std::vector<std::string>& words, const std::string& path);

}  // namespace muster::cli
