// Workflows: which stages a project has within the states of a task, and which moves between them.

#include <algorithm>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

namespace {

bool may_follow(const Stage* from, const Stage& to) {
    if (to.follows.empty() || from == nullptr || from->name == to.name) return true;
    return std::find(to.follows.begin(), to.follows.end(), from->name) != to.follows.end();
}

[[noreturn]] void refuse(const Task& task, const Stage& from, const Stage& to) {
    throw Error(Failure::refused,
                say("T{} is in '{}'; '{}' follows {}", task.number, from.name, to.name, text::join(to.follows, ", ")),
                fmt::format("muster task stage T{} '{}'", task.number, to.follows.front()));
}

Task with_state(const Task& task, TaskState state, Instant now) {
    if (task.state == state) return task;
    Task open = is_open(task) ? task : reopen(task);
    switch (state) {
        case TaskState::doing: return start(open, now);
        case TaskState::done: return finish(open, now);
        case TaskState::dropped: return drop(open, open.reason, now);
        case TaskState::todo:
        case TaskState::blocked: break;
    }
    open.state = state;
    return open;
}

}  // namespace

const Stage* stage_of(const Task& task, const std::vector<Stage>& stages) {
    const Stage* first = nullptr;
    for (const Stage& stage : stages) {
        if (stage.state != task.state) continue;
        if (stage.name == task.stage) return &stage;
        if (first == nullptr) first = &stage;
    }
    return first;
}

Task enter(Task task, const Stage& stage, const std::vector<Stage>& stages, Instant now) {
    const Stage* from = stage_of(task, stages);
    if (!may_follow(from, stage)) refuse(task, *from, stage);
    Task moved = with_state(task, stage.state, now);
    moved.stage = stage.name;
    return moved;
}

Task with_stage(const Task& before, Task after, const std::vector<Stage>& stages) {
    if (before.state == after.state || after.stage != before.stage) return after;
    const Stage* from = stage_of(before, stages);
    const Stage* barred = nullptr;
    after.stage.clear();
    for (const Stage& stage : stages) {
        if (stage.state != after.state) continue;
        if (!may_follow(from, stage)) {
            if (barred == nullptr) barred = &stage;
            continue;
        }
        after.stage = stage.name;
        return after;
    }
    if (barred != nullptr) refuse(before, *from, *barred);
    return after;
}

}  // namespace muster
