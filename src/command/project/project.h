#pragma once
// Commands about the project as a whole.

#include "command/command.h"

namespace muster::command {

Run declare_init(Spec& spec, const Noun*);
Run declare_batch(Spec& spec, const Noun*);
Run declare_log(Spec& spec, const Noun*);
Run declare_diff(Spec& spec, const Noun*);
Run declare_undo(Spec& spec, const Noun*);
Run declare_redo(Spec& spec, const Noun*);
Run declare_schema(Spec& spec, const Noun*);
Run declare_where(Spec& spec, const Noun*);
Run declare_doctor(Spec& spec, const Noun*);
Run declare_backup(Spec& spec, const Noun*);

/// Returns the columns that people see of the log.
std::span<const Field> log_columns();

/// Returns an operation with its changes, as the log and hooks show it.
Json operation_json(const Project& project, const Operation& operation);

}  // namespace muster::command
