#pragma once
// What leaves the project and what comes in.

#include "command/command.h"
#include "command/exchange/formats.h"

namespace muster::command {

Run declare_import_csv(Spec& spec, const Noun*);
Run declare_import_xlsx(Spec& spec, const Noun*);
Run declare_import_ics(Spec& spec, const Noun*);
Run declare_import_pingcode(Spec& spec, const Noun*);
Run declare_export_pingcode(Spec& spec, const Noun*);
Run declare_import_worktile(Spec& spec, const Noun*);
Run declare_import_backlog(Spec& spec, const Noun*);
Run declare_export_backlog(Spec& spec, const Noun*);
Run declare_import_mspdi(Spec& spec, const Noun*);
Run declare_export_worktile(Spec& spec, const Noun*);
Run declare_import_jira_csv(Spec& spec, const Noun*);
Run declare_export_jira_csv(Spec& spec, const Noun*);
Run declare_export_csv(Spec& spec, const Noun*);
Run declare_export_xlsx(Spec& spec, const Noun*);
Run declare_export_tjp(Spec& spec, const Noun*);
Run declare_export_mspdi(Spec& spec, const Noun*);
Run declare_export_ics(Spec& spec, const Noun*);
Run declare_export_html(Spec& spec, const Noun*);
Run declare_import_muster(Spec& spec, const Noun*);
Run declare_export_muster(Spec& spec, const Noun*);

}  // namespace muster::command
