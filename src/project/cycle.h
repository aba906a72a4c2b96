#pragma once
// Nothing waits for itself, and nothing is part of itself.

#include <muster/project.h>

namespace muster {

/// Throws `refused`, naming the way round, if the record's parent or dependency would close a cycle.
void check_cycle(const Project& project, const Entity& record);

}  // namespace muster
