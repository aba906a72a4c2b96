#pragma once
// The verbs of meetings and decisions beyond those of every noun.

#include "command/command.h"

namespace muster::command {

Run declare_meeting_list(Spec& spec, const Noun* noun);
Run declare_meeting_show(Spec& spec, const Noun* noun);
Run declare_meeting_upcoming(Spec& spec, const Noun*);
Run declare_meeting_move(Spec& spec, const Noun*);
Run declare_meeting_skip(Spec& spec, const Noun*);
Run declare_meeting_agenda(Spec& spec, const Noun*);
Run declare_meeting_start(Spec& spec, const Noun*);
Run declare_meeting_note(Spec& spec, const Noun*);
Run declare_meeting_decide(Spec& spec, const Noun*);
Run declare_meeting_action(Spec& spec, const Noun*);
Run declare_meeting_end(Spec& spec, const Noun*);
Run declare_meeting_minutes(Spec& spec, const Noun*);
Run declare_meeting_actions(Spec& spec, const Noun*);
Run declare_meeting_follow_through(Spec& spec, const Noun*);
Run declare_meeting_notice(Spec& spec, const Noun*);
Run declare_decision_supersede(Spec& spec, const Noun*);

}  // namespace muster::command
