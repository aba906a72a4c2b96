#pragma once
// A project as TaskJuggler 3 reads it (https://taskjuggler.org/manual).

#include <string>

#include "exchange/work.h"

namespace muster::exchange {

/// Returns the work as a .tjp file: people with their rates, hours and leave, tasks below their parents with effort,
/// allocation and dependencies, milestones behind their tasks. What is done keeps its days; of what is begun the rest is
/// planned. No text can end its string, name a macro or read the environment.
std::string to_taskjuggler(const Work& work);

}  // namespace muster::exchange
