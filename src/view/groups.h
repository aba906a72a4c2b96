#pragma once
// Groups of a list's rows, counted while the rows go by.

#include "view/answer.h"

namespace muster::view {

class Groups {
  public:
    explicit Groups(const List& list) : list_(list) {}

    /// Counts the row in the group it belongs to; a list that is not grouped has none.
    void take(std::span<const Value> row);
    /// Returns `@li (3 tasks, 2d 4h)` for each group, with the place of its first row.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::string>> headings() const;
    [[nodiscard]] Json json() const;

  private:
    struct Group {
        Value value;
        std::int64_t total = 0;
        std::int64_t sum = 0;
    };
    [[nodiscard]] std::string heading(const Group& group) const;

    const List& list_;
    std::vector<Group> groups_;
};

}  // namespace muster::view
