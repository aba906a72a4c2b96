#pragma once
// The screens and reports that people look at.

#include "command/command.h"

namespace muster::command {

Run declare_status(Spec& spec, const Noun*);
Run declare_standup(Spec& spec, const Noun*);
Run declare_next(Spec& spec, const Noun*);
Run declare_why(Spec& spec, const Noun*);
Run declare_report_list(Spec& spec, const Noun*);
Run declare_report_show(Spec& spec, const Noun*);
Run declare_report_define(Spec& spec, const Noun* noun);
Run declare_report_due(Spec& spec, const Noun*);
Run declare_report_deliver(Spec& spec, const Noun*);

/// What the JSON of the status holds.
Json status_shape();

/// The status of the project: for `status` on one screen, for `report show status` in full.
view::Answer status(Session& session, bool in_full);

}  // namespace muster::command
