#pragma once
// What must hold for a meeting beside its own fields.

#include <muster/meeting.h>
#include <muster/project.h>

namespace muster {

/// Throws `usage` if the series ends before its first sitting.
void check_series(const Project& project, Meeting meeting);

}  // namespace muster
