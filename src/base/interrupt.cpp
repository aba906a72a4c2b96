#include "base/interrupt.h"

namespace muster {

namespace {

volatile std::sig_atomic_t asked = 0;

void note(int) {
    asked = 1;
}

}  // namespace

InterruptGuard::InterruptGuard() {
    asked = 0;
    struct sigaction action {};
    action.sa_handler = note;
    sigaction(SIGINT, &action, &before_);
}

InterruptGuard::~InterruptGuard() {
    sigaction(SIGINT, &before_, nullptr);
}

bool InterruptGuard::was_asked() {
    return asked != 0;
}

}  // namespace muster
