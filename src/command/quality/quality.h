#pragma once
// What is tested, how each run of it went, and the defects that came to light.

#include "command/command.h"

namespace muster::command {

Run declare_quality_run(Spec& spec, const Noun*);
Run declare_quality_close(Spec& spec, const Noun*);
Run declare_quality_reopen(Spec& spec, const Noun*);
Run declare_quality_defects(Spec& spec, const Noun*);

}  // namespace muster::command
