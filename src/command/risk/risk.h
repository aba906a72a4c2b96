#pragma once
// The verbs of risks beyond those of every noun.

#include <optional>

#include "command/command.h"

namespace muster::command {

Run declare_risk_list(Spec& spec, const Noun* noun);
Run declare_risk_matrix(Spec& spec, const Noun*);
Run declare_risk_assess(Spec& spec, const Noun*);
Run declare_risk_occur(Spec& spec, const Noun*);
Run declare_risk_close(Spec& spec, const Noun*);
Run declare_risk_reopen(Spec& spec, const Noun*);

/// Returns the matrix of the open risks as a picture for HTML; absent where none has a probability and an impact.
std::optional<view::Drawing> risk_picture(Session& session);

}  // namespace muster::command
