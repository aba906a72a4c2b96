#pragma once
// The verbs of time beyond those of every noun.

#include "command/command.h"

namespace muster::command {

Run declare_time(Spec& spec, const Noun*);
Run declare_time_start(Spec& spec, const Noun*);
Run declare_time_stop(Spec& spec, const Noun*);
Run declare_time_continue(Spec& spec, const Noun*);
Run declare_time_log(Spec& spec, const Noun*);
Run declare_time_edit(Spec& spec, const Noun*);
Run declare_time_report(Spec& spec, const Noun*);

}  // namespace muster::command
