#include "command/report/progress.h"

#include <algorithm>

#include <muster/history.h>

#include "base/language.h"

namespace muster::command {

namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pause{200};
constexpr std::int64_t steps_a_look = 1024;  // at the clock

}  // namespace

Progress::Progress(Session& session, std::int64_t all)
    : session_(session), all_(std::max<std::int64_t>(all, 1)), next_(std::chrono::steady_clock::now() + patience) {}

void read_log(Session& session, const std::function<void(const Uid& task, std::span<const TaskStep> steps)>& row) {
    const Project& project = session.project();
    Progress progress(session, project.count({&noun_of<Task>(), {}, false, {}, {}, {}}));
    History(project).each_task([&](const Uid& task, std::span<const TaskStep> steps) {
        row(task, steps);
        progress.step();
    });
}

void Progress::step() {
    if (++done_ % steps_a_look == 0) tell();
}

void Progress::tell() {
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) return;
    next_ = now + pause;
    session_.surroundings().progress(say("reading the log: {} %", std::min<std::int64_t>(done_ * 100 / all_, 100)));
}

}  // namespace muster::command
