#pragma once
// Sending what stands in the outbox, part by part: nothing is lost, and nothing is sent twice without being asked for.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <muster/outbox.h>

#include "channel/message.h"
#include "channel/turnstile.h"

namespace muster::channel {

/// The world that messages go out into.
struct Network {
    Http http = ask;
    std::function<void(Milliseconds)> sleep;
    std::function<Milliseconds()> now;                 ///< of the wall, since 1970
    std::function<void(const std::string&)> progress;  ///< tells a person what is waited for
    std::string state_folder;                          ///< see Turnstile
    Milliseconds patience{120'000};                    ///< spent on waiting, in all
};

/// Returns the network of this machine; `progress` and `state_folder` are still to be set.
Network this_network();

/// One request, sent as often as it is safe, within the channel's rate.
class Sender {
  public:
    Sender(const Channel& channel, Secrets secrets, const Network& network);

    /// Asks until there is an answer that settles it, tries are used up, or patience is. What the verdict says is
    /// free of secrets.
    Verdict send(const std::function<HttpRequest()>& request);
    /// Waits for other processes that post to the channel. False if patience is at an end.
    bool enter();

    [[nodiscard]] const Secrets& secrets() const { return secrets_; }
    [[nodiscard]] Milliseconds now() const { return network_.now(); }

  private:
    [[nodiscard]] bool wait(Milliseconds time, const std::string& why);

    const Channel& channel_;
    Secrets secrets_;
    const Network& network_;
    Turnstile turnstile_;
    Milliseconds waited_{};
    bool has_entered_ = false;
};

/// What became of a part.
struct Delivered {
    Post post;         ///< as it stands afterwards
    std::string hint;  ///< what to do, where something went wrong
};

/// Sends parts of one channel in their order and stops at the first that is not sent; those behind it keep waiting.
/// Returns one entry for each part.
std::vector<Delivered> deliver(Outbox& outbox, const Channel& channel, const Secrets& secrets,
                               const std::vector<Post>& posts, const Network& network);

}  // namespace muster::channel
