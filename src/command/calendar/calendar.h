#pragma once
// Calendars: which days are worked, and those of the project's own.

#include "command/command.h"

namespace muster::command {

Run declare_calendar_show(Spec& spec, const Noun*);
Run declare_calendar_edit(Spec& spec, const Noun* noun);
Run declare_calendar_import(Spec& spec, const Noun* noun);

}  // namespace muster::command
