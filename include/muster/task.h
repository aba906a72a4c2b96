#pragma once
// Tasks: the work, who answers for it, by when, and what it waits for.

#include <optional>

#include <muster/effort.h>
#include <muster/goal.h>
#include <muster/member.h>
#include <muster/milestone.h>
#include <muster/noun.h>
#include <muster/risk.h>

namespace muster {

enum class TaskType { task, requirement, story, bug, action, improvement };
enum class TaskState { todo, doing, blocked, done, dropped };
enum class Severity { critical, high, medium, low };

struct Occurrence;

/// A piece of work.
struct Task : Record<Task> {
    std::string title;
    std::string body;
    TaskType type = TaskType::task;
    TaskState state = TaskState::todo;
    std::string stage;                ///< the project's own name for where it stands within its state
    std::string reason;               ///< why it is blocked or was dropped
    std::optional<int> priority = 2;  ///< 0 most urgent to 4 least
    std::optional<double> rank;       ///< place among its peers, smaller first
    std::optional<double> points;
    Ref<Member> owner;
    Ref<Member> reviewer;
    std::optional<Day> start;   ///< planned
    std::optional<Day> finish;  ///< planned
    std::optional<Day> due;
    std::optional<Day> start_after;  ///< not before this day
    std::optional<Effort> estimate;
    std::optional<Effort> estimate_low;
    std::optional<Effort> estimate_high;
    std::optional<Effort> remaining;
    Ref<Milestone> milestone;
    Ref<Goal> goal;
    Ref<KeyResult> key_result;
    Ref<Task> parent;
    std::optional<Severity> severity;  ///< of a bug
    Texts skills;                      ///< needed: `cpp=3`
    std::optional<Day> deferred_until;
    Ref<Risk> risk;           ///< the risk it answers
    Ref<Occurrence> meeting;  ///< the meeting it was agreed in
    std::optional<Instant> started;
    std::optional<Instant> closed;
    std::string every;              ///< cadence of a task that recurs, see `Cadence`
    Ref<Task> series;               ///< the first task of its series; itself has none
    std::optional<Day> series_day;  ///< which day of the series it is for; with `series`, given once
    Texts labels;
    std::string external_id;
    std::string url;
    std::string source_fields;  ///< what another system says of it that muster has no field for: a JSON object
};

/// How two tasks relate. The first four are dependencies: finish-to-start, start-to-start, finish-to-finish,
/// start-to-finish.
enum class LinkType { FS, SS, FF, SF, relates };

/// `task` waits for `blocker`; or, for `relates`, both have to do with each other.
struct Link : Record<Link> {
    Ref<Task> task;
    Ref<Task> blocker;
    LinkType type = LinkType::FS;
    std::optional<Effort> lag;
};

/// Something said about a task.
struct Comment : Record<Comment> {
    Ref<Task> task;
    Ref<Member> author;
    std::string text;
};

/// A state of the project's own within one of the five: "In review" within doing. The moves between them are the
/// project's workflow.
struct Stage : Record<Stage> {
    std::string name;
    TaskState state = TaskState::doing;
    std::optional<int> position;  ///< on the board, from the left
    std::optional<int> wip;       ///< how many tasks it may hold at a time
    Texts follows;                ///< names of the stages it may be entered from; from anywhere when empty
};

/// One condition under which a task counts as done.
struct Acceptance : Record<Acceptance> {
    Ref<Task> task;
    std::optional<int> position;
    std::string text;
    bool checked = false;
};

inline bool is_open(const Task& task) {
    return task.state != TaskState::done && task.state != TaskState::dropped;
}

/// Returns a task like this one, not begun and not yet stored, in no series and without what other systems call it.
Task copy_of(const Task& task);

/// Returns a task that recurs with a due day: the first of its cadence from today on, unless it has one.
Task with_first_day(Task task, Day today);

/// Returns the task that follows in its series, or nothing if it does not recur: for the first day of the cadence that
/// comes after its own and is not past; its other days move along, its state and its time do not.
std::optional<Task> next_in_series(const Task& task, Day today);

/// Returns the stage that a task is in: the one it names, else the first of its state; null where the project has no
/// stage for the state. `stages` are all the project's, in the order of the board.
const Stage* stage_of(const Task& task, const std::vector<Stage>& stages);

/// Returns the task moved to the stage, its state that of the stage's class. Throws `refused` where the workflow has no
/// such move.
Task enter(Task task, const Stage& stage, const std::vector<Stage>& stages, Instant now);

/// Returns `after`, whose state has changed from `before`, in the first stage of its new state that the workflow lets it
/// enter. Throws `refused` if there are stages of that state and none can be entered.
Task with_stage(const Task& before, Task after, const std::vector<Stage>& stages);

/// Returns the task being worked on. Throws `refused` if it is closed.
Task start(Task task, Instant now);

/// Returns the task put down again, waiting.
Task stop(Task task);

/// Returns the task finished. Throws `refused` if it is closed already.
Task finish(Task task, Instant now);

/// Returns the task given up, with the reason. Throws `refused` if it is closed already.
Task drop(Task task, const std::string& reason, Instant now);

/// Returns the task marked as blocked by something outside the plan. Throws `refused` if it is closed.
Task block(Task task, const std::string& reason);

/// Returns the task open again. Throws `refused` if it is open.
Task reopen(Task task);

}  // namespace muster
