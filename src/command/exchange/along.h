#pragma once
// Records that a row makes beside its own, because it names them: members, milestones.

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

#include "command/command.h"

namespace muster::command {

/// What comes along with a row stands or vanishes with it. A row that makes nothing along costs nothing.
class Along {
  public:
    explicit Along(Session& session) : session_(session) {}

    /// Acts for a row, or for one thing that hangs on it. If that throws, what came along is taken back, and what was learned of it forgotten.
    template <class Act>
    auto with_row(const Act& act) {
        if (in_row_) return act();
        in_row_ = true;
        try {
            if constexpr (std::is_void_v<decltype(act())>) {
                act();
                end(true);
            } else {
                auto result = act();
                end(true);
                return result;
            }
        } catch (...) {
            end(false);
            throw;
        }
    }
    /// Called before something is made along.
    void begin();
    /// Says how it is forgotten again. The last is called first.
    void on_loss(std::function<void()> forget);

  private:
    void end(bool stands);

    Session& session_;
    bool in_row_ = false;
    std::optional<Change::Attempt> attempt_;
    std::vector<std::function<void()>> forgets_;
};

}  // namespace muster::command
