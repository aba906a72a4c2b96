#pragma once
// The demonstration: four weeks of a project, played through the same commands that people type.

#include "cli/run.h"

namespace muster::cli {

/// Returns what the script says to people, in English: what there is to translate.
std::vector<std::string> demo_texts();

/// Plays the script in a folder made for it and prints status, stand-up and review. Returns the exit code.
int demo(const World& world);

}  // namespace muster::cli
