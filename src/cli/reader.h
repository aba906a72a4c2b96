#pragma once
// Who reads: in which language a command line is answered.

#include <string>
#include <vector>

#include "cli/run.h"

namespace muster::cli {

/// Takes `--lang CODE` out of the words and returns the language that it, else the environment, asks for; empty for
/// English. Throws `usage` for a language without texts.
std::string reader_language(std::vector<std::string>& words, const World& world);

/// Returns the folder of the catalogues: the world's, else the one that lies beside the running program.
std::string catalogue_folder(const World& world);

}  // namespace muster::cli
