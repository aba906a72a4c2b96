#pragma once
// What an open project holds; shared by the files of this room.

#include <optional>

#include <muster/project.h>

#include "store/sqlite/database.h"

namespace muster {

struct Project::State {
    store::Database database;
    Occasion occasion;
    std::string file;
    mutable std::optional<ProjectRecord> about;
    mutable std::optional<Zone> zone;

    /// What was read of the project's own record may have changed.
    void forget() const {
        about.reset();
        zone.reset();
    }

    State(store::Database opened, Occasion by, std::string path)
        : database(std::move(opened)), occasion(std::move(by)), file(std::move(path)) {}
};

}  // namespace muster
