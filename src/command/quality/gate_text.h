#pragma once
// What holds a milestone back, in words and for programs.

#include <muster/checks.h>

#include "base/json.h"
#include "command/shape.h"

namespace muster::command {

/// Returns `2 open tasks (T3, T4) and 1 required check that has not passed (Q1 failed)`; empty where nothing is open.
std::string held_back_by(const Project& project, Ref<Milestone> milestone, const Gate& gate);

/// Returns `18 of 20 cases passed (90 %)` of the newest run; empty where it counted no cases.
std::string newest_cases(const Project& project, Ref<QualityCheck> check);

/// Returns a gate for programs.
Json gate_json(const Project& project, const Gate& gate);
Json gate_shape();

}  // namespace muster::command
