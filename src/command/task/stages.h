#pragma once
// A project's own states, where commands meet them.

#include <muster/task.h>

#include "command/command.h"

namespace muster::command {

/// Returns the stage of that name, whatever its case. Throws `not_found`.
const Stage& stage_named(const std::vector<Stage>& stages, const std::string& name);

/// Returns the stage behind the task's own that the workflow lets it enter. Throws `refused` in the last one.
const Stage& stage_after(const Task& task, const std::vector<Stage>& stages);

/// Returns how many tasks a stage holds.
std::int64_t tasks_in(const Project& project, const Stage& stage, const std::vector<Stage>& stages);

/// Returns what to add to a line about a task that has entered another stage: its name, and a word where the stage is
/// beyond its limit.
std::string stage_note(Session& session, const Task& before, const Task& after, const std::vector<Stage>& stages);

}  // namespace muster::command
