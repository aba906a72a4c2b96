#pragma once
// What one person tells at a stand-up.

#include <muster/standup.h>
#include <muster/timesheet.h>

#include "command/command.h"

namespace muster::command {

/// One person at the stand-up.
struct Standing {
    Ref<Member> member;
    std::string label;
    Instant since{};
    std::optional<Day> away;      ///< the last day of a leave
    std::vector<Commit> commits;  ///< theirs, since then
    view::Pairs lines;            ///< what is told, empty when nothing is
    Json json;
    std::vector<std::string> ids;  ///< of the tasks told of
};

/// Fills in what was done, is being done, comes next and is blocked, the time worked, and the commits given.
void tell(Session& session, Standing& person);

/// Returns a commit as a line: hash, subject, tasks.
view::Line commit_line(const Commit& commit);

Json commit_json(const Commit& commit);

/// Returns the moment as a day, with its time of day where that is not midnight.
std::string since_text(Instant since, const Zone& zone);

}  // namespace muster::command
