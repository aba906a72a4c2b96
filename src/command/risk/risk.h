#pragma once
// The verbs of risks beyond those of every noun.

#include "command/command.h"

namespace muster::command {

Run declare_risk_list(Spec& spec, const Noun* noun);
Run declare_risk_matrix(Spec& spec, const Noun*);
Run declare_risk_assess(Spec& spec, const Noun*);
Run declare_risk_occur(Spec& spec, const Noun*);
Run declare_risk_close(Spec& spec, const Noun*);
Run declare_risk_reopen(Spec& spec, const Noun*);

}  // namespace muster::command
