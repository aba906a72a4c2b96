#pragma once
// Reviews and what comes of them.

#include <muster/review.h>

#include "command/command.h"

namespace muster::command {

Run declare_review_start(Spec& spec, const Noun*);
Run declare_review_override(Spec& spec, const Noun*);
Run declare_review_finding(Spec& spec, const Noun*);
Run declare_review_feedback(Spec& spec, const Noun*);
Run declare_review_note(Spec& spec, const Noun*);
Run declare_review_diff(Spec& spec, const Noun*);
Run declare_review_trend(Spec& spec, const Noun*);
Run declare_review_health(Spec& spec, const Noun*);
Run declare_review_close(Spec& spec, const Noun*);
Run declare_improve_add(Spec& spec, const Noun* noun);
Run declare_improve_verify(Spec& spec, const Noun*);
Run declare_improve_close(Spec& spec, const Noun*);

/// Returns the review of that id. Throws `refused` if it is closed.
Review open_review(Session& session, const std::string& word);

}  // namespace muster::command
