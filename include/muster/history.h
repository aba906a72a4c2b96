#pragma once
// The log as people read it: whose operations, on what, and what changed, in readable values.

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <muster/noun.h>
#include <muster/operation.h>

namespace muster {

class Project;
struct Point;
struct TaskStep;

/// A field before and after, as a selection gives values: references as labels, lists as JSON text.
struct FieldChange {
    const Field* field = nullptr;
    Value before;
    Value after;
};

/// What an operation, or several taken together, did to one record.
struct RecordChange {
    const Noun* noun = nullptr;
    Uid uid;
    int number = 0;
    std::string id;     ///< T12, @li; empty where people have no name for it
    std::string title;  ///< empty where it has none
    std::string of;     ///< the record it belongs to: of a comment, its task
    bool existed = false;
    bool exists = false;
    std::vector<FieldChange> fields;  ///< in the order of the noun; of a new or removed record, those that were set
};

/// Reads the log of a project, which must outlive it.
class History {
  public:
    explicit History(const Project& project) : project_(project) {}

    /// What to show, newest first; all conditions must hold.
    struct Query {
        std::vector<Uid> records{};
        std::vector<const Noun*> nouns{};
        std::string actor{};  ///< a handle
        std::optional<Instant> since{};
        std::optional<Instant> until{};
        std::optional<std::int64_t> limit{};
        bool with_changes = false;  ///< also what each changed, which costs a look at every record touched
    };
    void each(const Query& query, const std::function<void(const Operation&)>& row) const;
    [[nodiscard]] std::int64_t count(const Query& query) const;

    /// Returns the identities of the record that a word names, T12 or @li, and of what belongs to it, such as its
    /// comments. A record that has been removed is found too. Throws `not_found`.
    [[nodiscard]] std::vector<Uid> identities(const std::string& word) const;
    /// Returns the handle of a member, or of somebody who once wrote. Throws `not_found`.
    [[nodiscard]] std::string actor(const std::string& word) const;

    /// Returns a logged change in readable values; its noun is null for a kind that this muster does not know.
    [[nodiscard]] RecordChange read(const LoggedChange& change) const;

    /// The operations behind `after`, up to and with `until`, of one actor unless empty.
    struct Span {
        Key after = 0;
        Key until = 0;
        std::string actor{};
    };
    /// Returns the span from the beginning of one point to the end of another, or to now. Throws `usage` if the second
    /// lies before the first.
    [[nodiscard]] Span span(const Point& from, const Point* until) const;
    /// Returns the newest operation.
    [[nodiscard]] Key newest() const;
    /// Calls with each record that differs between the two ends of the span. Returns how many records were made and
    /// removed within it.
    std::int64_t between(const Span& span, const std::vector<Uid>& records, const std::vector<const Noun*>& nouns,
                         const std::function<void(RecordChange)>& row) const;
    /// Calls with every task that the log knows and what it was from when to when, removed ones too. Work counts by
    /// these steps alone, see `WorkFlow`; what else was changed is left out. The steps are good until the call returns.
    void each_task(const std::function<void(const Uid& task, std::span<const TaskStep> steps)>& row) const;
    /// Returns who did how many operations of the span, the busiest first.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> actors(const Span& span) const;

  private:
    const Project& project_;
};

}  // namespace muster
