#pragma once
// The quality checks of milestones and tasks with their newest runs.

#include <muster/project.h>
#include <muster/verdict.h>

namespace muster {

/// Returns the checks of a task that are still run.
std::vector<CheckStanding> checks_of(const Project& project, Ref<Task> task);

/// Returns what holds a milestone back: its open tasks, and the checks of the milestone and of its tasks that are still
/// run.
Gate gate_of(const Project& project, Ref<Milestone> milestone);

}  // namespace muster
