#pragma once
// Questions in words: `owner:@me due<+3d is:open or priority:0`, and the ones a project keeps under a name.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/field_text.h>
#include <muster/noun.h>
#include <muster/selection.h>

namespace muster {

/// A query kept under a name, used as `@hot`.
struct SavedQuery : Record<SavedQuery> {
    std::string name;
    std::string text;
};

/// A query as it was read.
struct Query {
    Filter filter;
    std::vector<Sort> order;
    bool says_state = false;         ///< it speaks of open or closed itself, so that no default applies
    std::vector<std::string> texts;  ///< what is searched for, without what is excluded: for ranking
};

/// Returns the text of a saved query, or nothing.
using SavedQueries = std::function<std::optional<std::string>(const std::string& name)>;

/// Reads a query on records of the noun: `field:value`, `-field:value`, `field>=value`, `label:a,b`, `no:owner`,
/// `has:due`, `is:overdue`, `due:2026-03-01..fri`, "a phrase", words, `and or not ( )`, `sort:due-desc,title`,
/// `@saved`. Terms side by side must all hold; `and` binds closer than `or`. Throws `usage` (an unknown field or `is:`,
/// a value that cannot be read, a malformed query) and `not_found` (an unknown person or id) with the column.
Query read_query(const std::string& text, const Noun& noun, const Reading& reading, const SavedQueries& saved = {});

/// Reads an order: `due`, `priority-desc,title`. Throws `usage` for an unknown field.
std::vector<Sort> read_order(const std::string& words, const Noun& noun);

/// Returns how a query was read, one condition a line.
std::string explanation(const Query& query, const Noun& noun);

/// A state that `is:` names.
struct NamedState {
    std::string_view name;
    std::string_view meaning;  ///< a translatable text
};

/// Returns what `is:` knows of a noun.
std::vector<NamedState> named_states(const Noun& noun);

}  // namespace muster
