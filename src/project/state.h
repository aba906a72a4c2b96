#pragma once
// What an open project holds; shared by the files of this room.

#include <optional>
#include <vector>

#include <muster/project.h>
#include <muster/working_calendar.h>

#include "project/extended_nouns.h"
#include "store/sqlite/database.h"

namespace muster {

struct Project::State {
    store::Database database;
    Occasion occasion;
    std::string file;
    UrgencyWeights weights{};
    ReviewRules rules{};
    bool is_export = false;  ///< read from a JSON document; there is no file to write to
    std::optional<Key> as_of{};  ///< the last operation of a project of the past
    mutable std::optional<ProjectRecord> about;
    mutable std::optional<Zone> zone;
    mutable std::optional<Calendar> calendar;  ///< the project's, once it was asked for
    /// Changes that earlier parts of the operation being made have left; what `.` means counts them.
    struct {
        const std::vector<LoggedChange>* changes = nullptr;
        std::size_t count = 0;
    } pending;
    mutable ExtendedNouns nouns;
    mutable bool is_stale = false;  ///< `about` is read again in place, so that references to it stay good

    /// What was read of the project's own record, fields and calendars may have changed.
    void forget() const {
        is_stale = true;
        calendar.reset();
        nouns.forget();
    }

    State(store::Database opened, Occasion by, std::string path)
        : database(std::move(opened)), occasion(std::move(by)), file(std::move(path)) {}
};

}  // namespace muster
