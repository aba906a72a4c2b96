#pragma once
// Which task a command means when no id was typed.

#include <string>

#include <muster/task.h>

#include "command/command.h"

namespace muster::command {

/// A task, and where its id was taken from; empty when it was typed.
struct ChosenTask {
    Ref<Task> task;
    std::string source;  ///< for people: `branch T12-fix-parser`
};

/// Returns the task that `word` names. Without a word it is the one that the git branch is named for, else the only one
/// I am doing, else the one I touched last. Throws `not_found`.
ChosenTask chosen_task(Session& session, const std::string& word);

/// Returns how a choice is told behind an answer: ` (from branch T12-fix-parser)`; empty when the id was typed.
std::string source_note(const ChosenTask& chosen);

}  // namespace muster::command
