#pragma once
// What is known about a task that explains its place.

#include <muster/task.h>
#include <muster/urgency.h>

#include "command/command.h"

namespace muster::command {

/// The open tasks that this one waits for, or, with `waiting`, those that wait for it.
std::vector<Task> neighbours(const Project& project, const Task& task, bool waiting);

/// The terms of an open task's urgency.
std::vector<UrgencyPart> urgency_of(const Project& project, const Task& task);

/// Returns `12.4 = 6 priority 1 + 6.4 due in 3 days`.
std::string urgency_text(const std::vector<UrgencyPart>& parts);

/// Returns the facts alone: `priority 1, due in 3 days`.
std::string urgency_facts(const std::vector<UrgencyPart>& parts);

Json urgency_json(const std::vector<UrgencyPart>& parts);

}  // namespace muster::command
