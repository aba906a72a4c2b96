#pragma once
// Timers started and stopped, and entries fitted between others: what the verbs of task and time share.

#include <optional>
#include <string>
#include <vector>

#include <muster/task.h>
#include <muster/timesheet.h>

#include "command/command.h"

namespace muster::command {

/// Stops a running timer and returns what it counted, usually one entry; see `counted`. A timer that is stopped at a
/// moment that somebody named counts whole.
std::vector<TimeEntry> stop_timer(Session& session, TimeEntry timer, std::optional<Instant> named = {});

/// Stops the running timers of one task. Returns the note of it, empty when none ran.
std::string stop_timers_of(Session& session, Ref<Task> task);

/// Stops whatever timer of mine runs and starts one on the task. Returns the note of what was stopped.
std::string start_timer(Session& session, Ref<Task> task);

/// Returns ` (timer H2 stopped: 1h 10m on T1)`.
std::string stop_note(Session& session, const std::vector<TimeEntry>& stopped);

/// Cuts the member's other entries so that the stretch is free. Returns the note of it: ` (H2 cut to 30m)`.
std::string make_room(Session& session, Ref<Member> member, const Stretch& stretch, Key except);

/// Returns the note of a day that has become longer than a working day; else empty.
std::string long_day_note(Session& session, const TimeEntry& entry);

/// Returns the entry as JSON, where the answer is shown as JSON.
Json entry_json(Session& session, Key entry);

}  // namespace muster::command
