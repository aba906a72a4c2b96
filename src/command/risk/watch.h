#pragma once
// Watches: queries of tasks that tell that a risk is happening.

#include <string>
#include <vector>

#include <muster/risk.h>

#include "command/command.h"

namespace muster::command {

/// What a watch finds now.
struct Watched {
    std::int64_t count = 0;          ///< how many tasks
    std::vector<std::string> tasks;  ///< the first of them, by id
    std::string problem;             ///< why the query cannot be read, since what it names is gone; empty if it can

    /// Returns `its watch finds 2 tasks: T3, T7`, or that it cannot be read; empty where it finds nothing.
    [[nodiscard]] std::string words() const;
    /// The same without the ids.
    [[nodiscard]] std::string brief() const;
};

/// Asks the risk's query; of a risk without one, nothing is found.
Watched watched(Session& session, const Risk& risk);

/// Throws `usage` if the record is a risk that is given a watch that cannot be read.
void check_watch(Session& session, const Entity& record);

/// Returns the open risks whose watch finds something, in the order of the list.
std::vector<Risk> happening(Session& session);

/// Returns the open risks that should have been looked at before today.
std::vector<Risk> overdue_for_review(Session& session);

/// Returns the risks' ids, separated by commas.
std::string ids_in_words(const Project& project, const std::vector<Risk>& risks);

/// The same as a JSON array.
Json ids_json(const Project& project, const std::vector<Risk>& risks);

}  // namespace muster::command
