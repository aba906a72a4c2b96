#pragma once
// People: what they can do, when they are away, and what they did.

#include "command/command.h"

namespace muster::command {

Run declare_member_show(Spec& spec, const Noun* noun);
Run declare_member_skill(Spec& spec, const Noun* noun);
Run declare_member_leave(Spec& spec, const Noun* noun);
Run declare_member_matrix(Spec& spec, const Noun*);

}  // namespace muster::command
