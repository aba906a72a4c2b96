#pragma once
// What is different between two points in time, by noun and by what happened, as a person reports it.

#include <array>

#include <muster/history.h>

#include "command/command.h"

namespace muster::command {

/// What a person asks of a record: the first that fits.
enum class Group { added, done, closed, dropped, reopened, changed, removed };
constexpr std::size_t groups = 7;

class Difference {
  public:
    Difference(const Project& project, const Units& units) : project_(project), units_(units) {}

    void add(RecordChange change);
    /// Gives what belongs to a record to its entry, and puts all in order: by noun, group and number.
    void arrange();
    void write(view::Page& page) const;
    [[nodiscard]] Json items() const;
    [[nodiscard]] Json totals_json() const;
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] bool is_empty() const { return entries_.empty(); }

  private:
    /// A record with what happened to it and to what belongs to it.
    struct Entry {
        RecordChange change;
        Group group = Group::changed;
        std::vector<RecordChange> parts;
    };
    struct Totals {
        std::array<std::int64_t, groups> of{};
    };

    [[nodiscard]] Entry bearer(const RecordChange& part) const;
    [[nodiscard]] view::Line line_of(const Entry& entry) const;
    [[nodiscard]] std::vector<std::pair<const Noun*, Totals>> totals() const;
    [[nodiscard]] view::Table totals_table() const;
    static RecordChange without_consequences(const Entry& entry);

    const Project& project_;
    Units units_;
    std::vector<Entry> entries_;
    std::vector<RecordChange> parts_;
};

/// Returns the shape of a difference as JSON.
Json difference_shape();

}  // namespace muster::command
