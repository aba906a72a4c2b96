#pragma once
// People, what they answer for, and what has been given to whom and why.

#include <optional>

#include <muster/effort.h>
#include <muster/noun.h>

namespace muster {

struct Task;

/// Somebody who works on the project, or a stakeholder outside it.
struct Member : Record<Member> {
    std::string handle;  ///< without the @; unique
    std::string name;
    std::string mail;
    Texts roles;
    std::string duties;              ///< the written responsibility
    Texts skills;                    ///< `cpp=4`: a skill and a level from 1 to 5
    std::optional<Effort> capacity;  ///< a week
    std::optional<Money> rate;       ///< an hour
    std::string zone;
    std::string calendar;  ///< holidays, where they differ from the project's; see `Calendar::parse`
    Texts leave;  ///< `2026-05-01..2026-05-05`, both days included
    std::string department;
    std::string wecom;
    std::string mobile;
    bool external = false;
    bool active = true;
    Texts labels;
};

/// In which way somebody takes part in a task.
enum class Part { owner, doer, reviewer, consulted, informed };

/// One line of the assignment sheet: who got what, when, and why.
struct Assignment : Record<Assignment> {
    Ref<Task> task;
    Ref<Member> member;
    Part role = Part::owner;
    std::optional<double> load;  ///< share of a working day, 0 to 1
    std::optional<Day> from;
    std::optional<Day> until;
    Ref<Member> before;  ///< who answered for the task until then
    std::string reason;
};

/// Work done: an interval on the clock, or minutes written down for a day. See timesheet.h for the rules.
struct TimeEntry : Record<TimeEntry> {
    Ref<Member> member;
    Ref<Task> task;
    std::optional<Instant> from;  ///< when the work began; absent when only the day is known
    std::optional<Day> day;       ///< the day it counts for, where `from` is absent
    std::optional<Effort> spent;  ///< absent while the timer runs
    std::string note;
};

}  // namespace muster
