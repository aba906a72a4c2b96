#pragma once
// Sittings as people look at them: when, how each stands, and what is to be known of it.

#include <string>
#include <vector>

#include <muster/series.h>
#include <muster/working_calendar.h>

#include "command/command.h"

namespace muster::command {

/// Shows sittings of one project, several meetings among each other.
class Sittings {
  public:
    explicit Sittings(Session& session);

    /// Adds a sitting as a line, in the order of the calls.
    void add(const Series& series, const Occurrence& occurrence);
    [[nodiscard]] bool is_empty() const { return items_.items()->empty(); }

    /// Adds a table to the page, and below it how to move what falls on a day off. `titled` tells the meetings apart.
    void show(view::Page& page, bool titled);
    /// Returns the sittings for JSON, see `sitting_shape`.
    [[nodiscard]] const Json& items() const { return items_; }

  private:
    Session& session_;
    Calendar calendar_;
    view::Table table_;
    std::vector<std::string> titles_;
    std::vector<std::string> warnings_;
    Json items_ = Json::array();
};

/// The shape of one of `Sittings::items`.
Json sitting_shape();

/// Returns when a sitting begins on the project's wall, and on that of its series where it is another.
std::string when_text(const Project& project, const Series& series, Instant start);

}  // namespace muster::command
