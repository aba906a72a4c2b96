#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void need_open(const Task& task) {
    if (is_open(task)) return;
    throw Error(Failure::refused,
                say("T{} is already closed ({})", task.number, tr(Sense::choice, word_of(task.state))),
                fmt::format("muster task reopen T{}", task.number));
}

}  // namespace

Task start(Task task, Instant now) {
    need_open(task);
    task.state = TaskState::doing;
    task.reason.clear();
    if (!task.started) task.started = now;
    return task;
}

Task stop(Task task) {
    if (task.state != TaskState::doing)
        throw Error(Failure::refused, say("T{} is not being worked on", task.number),
                    fmt::format("muster task start T{}", task.number));
    task.state = TaskState::todo;
    return task;
}

Task finish(Task task, Instant now) {
    need_open(task);
    task.state = TaskState::done;
    task.reason.clear();
    task.closed = now;
    return task;
}

Task drop(Task task, const std::string& reason, Instant now) {
    need_open(task);
    task.state = TaskState::dropped;
    task.reason = reason;
    task.closed = now;
    return task;
}

Task block(Task task, const std::string& reason) {
    need_open(task);
    task.state = TaskState::blocked;
    task.reason = reason;
    return task;
}

Task reopen(Task task) {
    if (is_open(task)) throw Error(Failure::refused, say("T{} is open", task.number));
    task.state = TaskState::todo;
    task.reason.clear();
    task.closed.reset();
    return task;
}

}  // namespace muster
