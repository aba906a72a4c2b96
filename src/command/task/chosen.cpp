#include "command/task/chosen.h"

#include <muster/branch.h>
#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

ChosenTask task_of(Session& session, const std::string& branch, const std::string& id) {
    try {
        return {session.project().resolve<Task>(id), say("branch {}", text::visible(branch))};
    } catch (const Error& error) {
        throw Error(error.failure(), say("branch {} names {}, which is not here", text::visible(branch), id),
                    tr("name the task on the command line"));
    }
}

}  // namespace

ChosenTask chosen_task(Session& session, const std::string& word) {
    const Project& project = session.project();
    if (!word.empty()) return {project.resolve<Task>(word), {}};
    const auto branch = branch_in(session.surroundings().folder);
    if (const auto id = branch ? task_of_branch(*branch) : std::nullopt) return task_of(session, *branch, *id);
    const auto doing =
        project.keys({&noun_of<Task>(),
                      {},
                      true,
                      {{"owner", Compare::equal, project.me().key}, {"state", Compare::equal, std::string("doing")}},
                      {},
                      2});
    if (doing.size() == 1) return {{doing.front()}, tr("the one you are doing")};
    return {{project.last_touched(noun_of<Task>())}, tr("the one you touched last")};
}

std::string source_note(const ChosenTask& chosen) {
    return chosen.source.empty() ? std::string{} : say(" (taken from: {})", chosen.source);
}

}  // namespace muster::command
