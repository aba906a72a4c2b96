#pragma once
// Posting to the chats of the team.

#include "command/command.h"

namespace muster::command {

Run declare_post(Spec& spec, const Noun*);
Run declare_post_report(Spec& spec, const Noun*);
Run declare_post_standup(Spec& spec, const Noun*);
Run declare_post_agenda(Spec& spec, const Noun*);
Run declare_post_minutes(Spec& spec, const Noun*);
Run declare_post_notice(Spec& spec, const Noun*);
Run declare_post_text(Spec& spec, const Noun*);
Run declare_post_sheet(Spec& spec, const Noun*);

}  // namespace muster::command
