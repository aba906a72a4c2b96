#pragma once
// Reviews and what comes of them.

#include <muster/review.h>

#include "base/json.h"
#include "command/command.h"

namespace muster::command {

/// The numbers that a review freezes, by name.
Json frozen_numbers(const Figures& figures);

Run declare_review_start(Spec& spec, const Noun*);
Run declare_review_finding(Spec& spec, const Noun*);
Run declare_review_close(Spec& spec, const Noun*);
Run declare_improve_add(Spec& spec, const Noun* noun);

}  // namespace muster::command
