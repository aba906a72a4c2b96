#pragma once
// Tells a person who waits how far long reading has come.

#include <chrono>
#include <functional>
#include <span>

#include <muster/flow.h>

#include "command/command.h"

namespace muster::command {

/// Calls with every task that the log knows, see `History::each_task`, while a person is told how far it is.
void read_log(Session& session, const std::function<void(const Uid& task, std::span<const TaskStep> steps)>& row);

/// Counts steps up to `all`. It stays silent for the first half second, then tells a few times a second.
class Progress {
  public:
    Progress(Session& session, std::int64_t all);
    void step();

  private:
    void tell();

    Session& session_;
    std::int64_t all_;
    std::int64_t done_ = 0;
    std::chrono::steady_clock::time_point next_;
};

}  // namespace muster::command
