#pragma once
// Commands about what a user has set: aliases, contexts, hooks, trust. They touch files of the user's, not the project.

#include "command/command.h"

namespace muster::command {

Run declare_alias_list(Spec& spec, const Noun*);
Run declare_alias_set(Spec& spec, const Noun*);
Run declare_alias_rm(Spec& spec, const Noun*);
Run declare_context_list(Spec& spec, const Noun*);
Run declare_context_set(Spec& spec, const Noun*);
Run declare_context_use(Spec& spec, const Noun*);
Run declare_context_rm(Spec& spec, const Noun*);
Run declare_hook_list(Spec& spec, const Noun*);
Run declare_trust(Spec& spec, const Noun*);

}  // namespace muster::command
