#pragma once
// The verbs of a task beyond those of every noun.

#include "command/command.h"

namespace muster::command {

Run declare_task_start(Spec& spec, const Noun*);
Run declare_task_stop(Spec& spec, const Noun*);
Run declare_task_done(Spec& spec, const Noun*);
Run declare_task_drop(Spec& spec, const Noun*);
Run declare_task_block(Spec& spec, const Noun*);
Run declare_task_reopen(Spec& spec, const Noun*);
Run declare_task_stage(Spec& spec, const Noun*);
Run declare_stage_set(Spec& spec, const Noun* noun);
Run declare_task_link(Spec& spec, const Noun*);
Run declare_task_unlink(Spec& spec, const Noun*);
Run declare_task_defer(Spec& spec, const Noun*);
Run declare_task_split(Spec& spec, const Noun*);
Run declare_task_move(Spec& spec, const Noun*);
Run declare_task_duplicate(Spec& spec, const Noun*);
Run declare_task_tree(Spec& spec, const Noun*);
Run declare_task_graph(Spec& spec, const Noun*);
Run declare_task_board(Spec& spec, const Noun*);
Run declare_task_trace(Spec& spec, const Noun*);
Run declare_task_comment(Spec& spec, const Noun*);
Run declare_task_check(Spec& spec, const Noun*);
Run declare_task_uncheck(Spec& spec, const Noun*);

}  // namespace muster::command
