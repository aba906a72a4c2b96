#pragma once
// Ctrl-C while long work goes on that can be ended well.

#include <csignal>

namespace muster {

/// While it lives, an interrupt is only noted: the work looks and ends with what it has.
class InterruptGuard {
  public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    [[nodiscard]] static bool was_asked();

  private:
    struct sigaction before_ {};
};

}  // namespace muster
