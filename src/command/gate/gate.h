#pragma once
// The gate for CI.

#include "command/command.h"

namespace muster::command {

Run declare_check(Spec& spec, const Noun*);

}  // namespace muster::command
