#pragma once
// Tells a person who waits how far long reading has come.

#include <chrono>

#include "command/command.h"

namespace muster::command {

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
