#pragma once
// Flags that tie a task to others and say when it counts as done.

#include <muster/task.h>

#include "command/command.h"

namespace muster::command {

struct LinkOptions {
    std::vector<std::string> blocks;
    std::vector<std::string> blocked_by;
    std::vector<std::string> relates;
    std::vector<std::string> unblock;
    std::vector<std::string> accept;
    std::string type;  ///< of `blocks` and `blocked_by`; FS unless given
    std::string lag;

    [[nodiscard]] bool is_empty() const {
        return blocks.empty() && blocked_by.empty() && relates.empty() && accept.empty() && unblock.empty();
    }
};

void declare_links(Spec& spec, LinkOptions& options);

/// Makes the links and acceptance items; a link that is there already is left as it is.
void put_links(Session& session, const Task& task, const LinkOptions& options);

/// Adds an acceptance item at the end of the task's list.
void put_acceptance(Session& session, Ref<Task> task, const std::string& text);

}  // namespace muster::command
