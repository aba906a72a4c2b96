#pragma once
// The verbs of meetings and decisions beyond those of every noun.

#include <muster/meeting.h>

#include "command/command.h"

namespace muster::command {

Run declare_meeting_agenda(Spec& spec, const Noun*);
Run declare_meeting_start(Spec& spec, const Noun*);
Run declare_meeting_note(Spec& spec, const Noun*);
Run declare_meeting_decide(Spec& spec, const Noun*);
Run declare_meeting_action(Spec& spec, const Noun*);
Run declare_meeting_end(Spec& spec, const Noun*);
Run declare_meeting_minutes(Spec& spec, const Noun*);
Run declare_meeting_actions(Spec& spec, const Noun*);

/// A sitting and whether it has a record yet.
struct Sitting {
    Meeting meeting;
    Occurrence occurrence;  ///< key 0 until something is written about it
};

/// Returns the sitting a word names: `E2` its running, else next one, `E2@2026-03-09` that day's. An empty word names
/// the one that is running. Throws `not_found`.
Sitting find_sitting(const Project& project, const std::string& word);

/// Returns the next sitting on or after now, or nothing when none is to come.
std::optional<Sitting> next_sitting(const Project& project, const Meeting& meeting);

}  // namespace muster::command
