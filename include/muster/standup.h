#pragma once
// The rules of a stand-up: from when on it tells, who is away, and which commits belong to whom.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/member.h>

namespace muster {

/// Returns the last day before `today` on which the member worked: no weekend, no leave.
Day last_worked_day(const Member& member, Day today, const WorkingDays& working);

/// Returns the moment from which on a member's stand-up tells: the last one that was held, if that was on an earlier
/// day and no longer than a week ago; else the beginning of the last working day.
Instant standup_since(const Member& member, std::optional<Instant> held, Instant now, const Zone& zone,
                      const WorkingDays& working);

/// Returns the last day of the leave that the member is on; absent when the member is here.
std::optional<Day> away_until(const Member& member, Day today);

/// A commit as git tells it.
struct Commit {
    std::string hash;  ///< short
    std::string author;
    std::string mail;
    std::string moment;
    std::string subject;
    std::vector<std::string> tasks;  ///< ids of tasks that its message names
};

/// What `git log` is asked to print, a NUL behind each commit, so that `commits_from_log` can read it.
inline constexpr std::string_view commit_format = "%h%x1f%an%x1f%ae%x1f%aI%x1f%s%x1f%b";

/// Reads the commits; what has not the form is passed over.
std::vector<Commit> commits_from_log(std::string_view log);

/// Returns the ids of tasks that stand in a text as words of their own: T12, #T12, [T12].
std::vector<std::string> tasks_named(std::string_view text);

/// Says whether the member wrote the commit: by mail, else by name or handle.
bool is_author(const Member& member, const Commit& commit);

/// Returns a name as a handle: `Li Wei` becomes li-wei; what no handle may hold is left out.
std::string handle_from_name(std::string_view name);

}  // namespace muster
