#pragma once
// A project's work as formats of planning programs need it: what is to be done, by whom, in what order.

#include <map>
#include <string>
#include <vector>

#include <muster/member.h>
#include <muster/milestone.h>
#include <muster/project_record.h>
#include <muster/task.h>
#include <muster/timesheet.h>
#include <muster/working_calendar.h>

namespace muster::exchange {

/// The records that a format writes. References that lead out of them are left out by the writers.
struct Work {
    ProjectRecord about;
    Day today{};
    Instant now{};
    std::string zone;
    bool is_whole = true;     ///< not just the tasks that a query asked for
    std::vector<Task> tasks;  ///< without those that were dropped, for formats that do not know such
    std::vector<Task> others{};  ///< all tasks, where the work is not whole: what it refers to
    std::vector<Milestone> milestones;
    std::vector<Member> members;
    Ref<Member> me{};
    std::vector<Assignment> assignments;
    std::vector<Link> links;
    std::vector<Comment> comments;
    std::vector<Acceptance> acceptance;
    std::vector<TimeEntry> times;
    std::map<Key, Effort> spent;  ///< by task
    Calendar calendar;
};

/// Returns the tasks with a parent among them, by the parent; the others by 0. What is its own ancestor counts as having
/// no parent.
std::map<Key, std::vector<const Task*>> parts_of(const Work& work);

/// Returns how much of the task is left to do: nothing when it is closed, else what remains or was estimated less what was
/// spent; absent when nobody said.
std::optional<Effort> left_of(const Work& work, const Task& task);

/// Returns the share of the task that is done, in whole percent: of what was spent and what is left; where nothing was
/// spent, of its estimate. Only a closed task is done by 100.
int percent_done(const Work& work, const Task& task);

/// Returns those who do the task: its owner first, then its doers.
std::vector<Key> doers_of(const Work& work, const Task& task);

}  // namespace muster::exchange
