#pragma once
// Tasks and milestones of Backlog.md, a Markdown file each.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <muster/task.h>
#include <muster/time.h>

#include "exchange/backlog/page.h"
#include "exchange/item.h"

namespace muster::exchange::backlog {

constexpr std::string_view format = "backlog";
constexpr std::string_view origin = "backlog:";  ///< before an id, as `external_id` has it

/// A file in a folder of Backlog.md: `tasks`, `task-7 - Fix-it.md`.
struct Place {
    std::string folder;  ///< below `backlog`: tasks, completed, drafts, archive/tasks, archive/drafts, milestones
    std::string name;
};

/// What both sides have agreed on.
struct Terms {
    Zone zone{"UTC"};
    std::vector<std::string> statuses{"To Do", "In Progress", "Done"};  ///< of the folder, from its config.yml
    std::vector<Stage> stages{};                                        ///< of the project
    std::map<std::string, std::string> milestones{};  ///< external ids of milestones that are files, by id or title in lower case
    /// Says whether a task of this project has that number and identity.
    std::function<bool(const std::string& number, const std::string& identity)> is_own =
        [](const std::string&, const std::string&) { return false; };
};

/// Returns the id as it is compared, and stands behind `backlog:`: `TASK-7.1` for `task-07.1`. A bare number gets the prefix
/// of the task that names it.
std::string id_of(std::string_view id, std::string_view beside = {});

/// Where a task stands by its status and by the folder it lies in: in a stage of that name; what the word means everywhere;
/// for a status of the folder's own by its place, the first one to do, the last one done, others being done; else to do.
struct Standing {
    TaskState state = TaskState::todo;
    std::string stage{};
};
Standing standing_of(std::string_view status, std::string_view folder, const Terms& terms);

/// Returns the description as muster has it: the description, then plan, notes and final summary under their headings.
std::string body_of(const Page& page);

/// Returns what it says. The file itself is kept in `source_fields`, so that what there is no field for can come back.
/// Throws `usage` for a page without id or title.
Item read_task(const Page& page, const std::string& text, const Place& place, const Terms& terms);

/// Notes what the file that is kept in `source_fields` said, and the item says no more; what other programs' formats keep
/// there stays.
void note_what_went(Item& item, const std::string& source_fields, const Terms& terms);

/// Reads a milestone, of which nothing is kept.
Item read_milestone(const Page& page);

}  // namespace muster::exchange::backlog
