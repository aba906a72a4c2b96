#pragma once
// The verbs of goals, key results and milestones beyond those of every noun.

#include "command/command.h"

namespace muster::command {

Run declare_goal_check(Spec& spec, const Noun*);
Run declare_goal_tree(Spec& spec, const Noun*);
Run declare_goal_close(Spec& spec, const Noun*);
Run declare_goal_reopen(Spec& spec, const Noun*);
Run declare_kr_checkin(Spec& spec, const Noun*);
Run declare_kr_history(Spec& spec, const Noun*);
Run declare_milestone_close(Spec& spec, const Noun*);
Run declare_milestone_reopen(Spec& spec, const Noun*);

}  // namespace muster::command
