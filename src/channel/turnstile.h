#pragma once
// How often a channel may be posted to, kept in a small file so that every muster on this machine heeds it.

#include <chrono>
#include <string>
#include <vector>

#include "channel/channel.h"

namespace muster::channel {

using Milliseconds = std::chrono::milliseconds;

/// Lets messages of one channel through, one process at a time: while it lives, no other posts to the channel.
class Turnstile {
  public:
    /// `folder` is muster's own in XDG_STATE_HOME; it is made if need be. Without one, only this process is heeded.
    Turnstile(const Channel& channel, const std::string& folder);
    ~Turnstile();
    Turnstile(const Turnstile&) = delete;
    Turnstile& operator=(const Turnstile&) = delete;

    /// Tries to get the lock; false while another process has it. Throws `unexpected` if the file cannot be written.
    [[nodiscard]] bool enter();
    /// Returns how long to wait before the next message; zero for now.
    [[nodiscard]] Milliseconds wait(Milliseconds now) const;
    /// Counts a message.
    void pass(Milliseconds now);
    /// Lets nothing through until then: the service said that there were too many.
    void close_until(Milliseconds moment);

  private:
    void read();
    void write() const;

    int per_minute_;
    Milliseconds gap_;
    std::string file_;
    int handle_ = -1;
    std::vector<Milliseconds> passed_;  // in the last minute, the oldest first
    Milliseconds closed_until_{};
};

}  // namespace muster::channel
