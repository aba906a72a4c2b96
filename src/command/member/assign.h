#pragma once
// Who answers for what, and why.

#include "command/command.h"

namespace muster::command {

Run declare_assign(Spec& spec, const Noun*);
Run declare_assign_log(Spec& spec, const Noun*);
Run declare_assign_raci(Spec& spec, const Noun*);

}  // namespace muster::command
