// Tasks made from others: copies, and the series of those that recur.

#include <muster/meeting.h>
#include <muster/task.h>

namespace muster {

namespace {

void shift(std::optional<Day>& day, std::chrono::days by) {
    if (day) *day += by;
}

}  // namespace

Task copy_of(const Task& task) {
    Task copy = task;
    copy.key = 0;
    copy.uid = {};
    copy.number = 0;
    copy.state = TaskState::todo;
    copy.stage.clear();
    copy.reason.clear();
    copy.rank.reset();
    copy.remaining.reset();
    copy.started.reset();
    copy.closed.reset();
    copy.series = {};
    copy.series_day.reset();
    copy.external_id.clear();
    copy.url.clear();
    return copy;
}

Task with_first_day(Task task, Day today) {
    if (!task.every.empty() && !task.due) task.due = Cadence::parse(task.every).next(today, today);
    return task;
}

std::optional<Task> next_in_series(const Task& task, Day today) {
    if (task.every.empty()) return {};
    const Day own = task.series_day ? *task.series_day : task.due.value_or(today);
    const Day day = Cadence::parse(task.every).next(std::max(own + std::chrono::days{1}, today), own);
    Task next = copy_of(task);
    next.series = task.series ? task.series : Ref<Task>{task.key};
    next.series_day = day;
    const auto by = day - task.due.value_or(own);
    for (auto* moved : {&next.start, &next.finish, &next.start_after, &next.deferred_until}) shift(*moved, by);
    next.due = day;
    return next;
}

}  // namespace muster
