#pragma once
// Numbers that are watched: readings by hand, from a table, and by a command.

#include "command/command.h"

namespace muster::command {

Run declare_metric_record(Spec& spec, const Noun*);
Run declare_metric_history(Spec& spec, const Noun*);
Run declare_metric_measure(Spec& spec, const Noun*);
Run declare_kr_measure(Spec& spec, const Noun*);

}  // namespace muster::command
