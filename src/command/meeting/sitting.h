#pragma once
// Which sitting of a meeting is meant, and what is written about it.

#include <optional>
#include <string>
#include <vector>

#include <muster/series.h>

#include "command/command.h"

namespace muster::command {

/// Returns the name by which people call it: E2@2026-03-09.
std::string name_of(const Sitting& sitting);

/// A meeting, and the day behind @ where one was given.
struct NamedSitting {
    Meeting meeting;
    std::optional<Day> day;
};

/// Reads `E2` or `E2@2026-03-09`. Throws `usage` for what is not a day, `not_found` for a meeting that is not there.
NamedSitting read_sitting(const Project& project, const std::string& word);

/// Returns the sitting a word names: `E2` its running, else next, else last one, `E2@2026-03-09` that day's. An empty
/// word names the one that is running, of several the one that the actor takes part in. Throws `not_found`, and
/// `ambiguous` where several are running.
Sitting find_sitting(const Project& project, const std::string& word);

/// Returns the next sitting on or after today, or nothing when none is to come.
std::optional<Sitting> next_sitting(const Project& project, const Meeting& meeting);

/// Returns the newest sitting that was held, or nothing.
std::optional<Sitting> last_held(const Project& project, Key meeting);

/// Returns the meeting's series with what is recorded of the sittings from the day on, and of the running one; of a
/// meeting without cadence, of all.
Series series_since(const Project& project, const Meeting& meeting, Day day);

/// Returns the sittings that are running, those that began last first.
std::vector<Sitting> running_sittings(const Project& project);

/// Says whether the member is there: who came, or as long as nobody said who, whom the meeting is for.
bool takes_part(const Sitting& sitting, Ref<Member> member);

/// Stores the sitting if nothing had been written about it yet.
Ref<Occurrence> stored(Session& session, Sitting& sitting);

}  // namespace muster::command
