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

/// What records must meet: a tree of conditions. Negation is the exact complement: a record whose field is empty does
/// not meet `due < fri`, and so meets its negation.
struct Filter {
    enum class Kind {
        all,        ///< every part; without parts, true
        any,        ///< at least one part
        none,       ///< not its one part
        condition,  ///< `condition`
        named,      ///< what `is:` calls by `word`
        text        ///< `word` stands in the title, the body, or what belongs to the record: comments, minutes
    };
    Kind kind = Kind::all;
    std::vector<Filter> parts{};
    Condition condition{};
    std::string word{};  ///< of a condition, the value as it was typed
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
    Filter filter{};      ///< must hold beside `where`
    std::string group{};  ///< field by which rows stand together, before the order within
};

/// A record that a search found.
struct Hit {
    const Noun* noun = nullptr;
    std::string id;
    std::string title;
    double score = 0;  ///< larger is better, see `Project::search`
    bool is_open = true;
};

}  // namespace muster
