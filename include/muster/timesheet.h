#pragma once
// The rules of time worked, and its sums.
//
// An entry is an interval on the clock (`from` and how long), or minutes written down for a day, which overlap nothing.
// Two intervals of one person do not overlap. A day's entries of one person are not more than 24 hours. Nothing lies in
// the future. One timer of a person runs at a time. An entry counts for the day on the project's wall on which it
// began. `Change` keeps these rules; undo keeps them too.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/member.h>

namespace muster {

/// No more than this is written down for one day of one person.
inline constexpr Effort longest_day{24 * 60};

/// A stretch of time, its end excluded.
struct Stretch {
    Instant from{};
    Instant until{};

    auto operator<=>(const Stretch&) const = default;
};

inline bool overlap(const Stretch& one, const Stretch& other) {
    return one.from < other.until && other.from < one.until;
}

/// Returns the stretch that an entry fills, a running one up to `now`, in whole minutes of the clock, so that one timer
/// started when another stopped neither overlaps it nor loses a minute; absent for an entry that has a day alone.
std::optional<Stretch> stretch_of(const TimeEntry& entry, Instant now);

/// Returns the day the entry counts for.
std::optional<Day> day_of(const TimeEntry& entry, const Zone& zone);

/// Returns how often the clock's minute changed from one moment to another; 0 if the second is not later.
Effort minutes_between(Instant from, Instant until);

/// Returns what is left of a stretch when another is cut out of it: nothing, one piece or two.
std::vector<Stretch> cut(const Stretch& whole, const Stretch& out);

/// Returns what a timer counts that ran over this stretch, a piece a day. One that was stopped on the day it was
/// started, or within a working day's length, counts whole. A longer one was left running over night: of each day that
/// `is_worked` it counts the working hours, which begin at nine.
std::vector<Stretch> counted(const Stretch& run, const Zone& zone, const WorkingTime& time,
                             const std::function<bool(Day)>& is_worked);

/// Says whether the member is away on that day.
bool is_on_leave(const Member& member, Day day);

/// Says whether the member works on that day: a working day that is no leave.
bool is_worked_by(const Member& member, Day day, const WorkingDays& working);

/// Returns how long the member works on a day: a share of the weekly capacity, else the project's hours a day.
Effort working_day_of(const Member& member, const WorkingTime& time);

/// Returns how much work is left: nothing of a closed task, what it says remains, else its estimate less what was
/// spent, but not less than nothing; absent when it has neither.
std::optional<Effort> time_left(const Task& task, Effort spent);

/// Returns an effort in hours and minutes, never in days, whose length differs from person to person: `37h 30m`.
std::string hours_text(Effort effort);

/// What was worked: by whom, on what, on which day.
struct Worked {
    Ref<Member> member;
    Ref<Task> task;
    Day day{};
    Effort spent;
};

/// The first and the last day of a period.
struct Days {
    Day first{};
    Day last{};

    auto operator<=>(const Days&) const = default;
};

/// Reads `today`, `yesterday`, `week`, `last-week`, `month`, `last-month`, `year`, `all`, a day, or `FROM..TO` of two
/// days, either of which may be left out; absent for anything else, an end before its start included.
std::optional<Days> days_from_text(std::string_view text, Day today, const WorkingDays& working);

/// Reads a moment of work as the value of an option: `09:10` (today), `yesterday 17:00`, `mon 9:00` (the last Monday),
/// `2026-03-09 10:00`, `15m ago`, `now`, or UTC text. Where a wall time comes twice it is the first. Throws `usage` for
/// anything else, and for a wall time that a clock change left out.
Instant past_moment(std::string_view option, std::string_view text, Instant now, const Zone& zone,
                    const WorkingDays& working);

/// Returns the Monday of the day's week.
Day week_of(Day day);

}  // namespace muster
