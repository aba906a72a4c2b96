#pragma once
// What other programs wrote, taken in.

#include "command/command.h"

namespace muster::command {

Run declare_import_csv(Spec& spec, const Noun*);

}  // namespace muster::command
