#pragma once
// A question about many records of one noun: which, in what order, how many, and which fields of them.

#include <optional>
#include <string>
#include <vector>

#include <muster/noun.h>

namespace muster {

enum class Compare { equal, not_equal, less, at_most, greater, at_least, has, is_empty, is_set };

/// One condition on a field; `has` looks for an item in a list field or a part of a text.
struct Condition {
    std::string_view field;
    Compare compare = Compare::equal;
    Value value{};
};

struct Sort {
    std::string field;
    bool descending = false;
};

/// Filter, then sort, then limit. Every order is total: the key decides last.
struct Selection {
    const Noun* noun = nullptr;
    std::vector<const Field*> fields;
    bool only_open = false;
    std::vector<Condition> where;  ///< all must hold
    std::vector<Sort> order;       ///< the noun's own order when empty
    std::optional<std::int64_t> limit;
};

}  // namespace muster
