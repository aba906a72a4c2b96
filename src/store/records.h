#pragma once
// Records in and out, for every noun alike, by its description.

#include <functional>
#include <optional>
#include <span>
#include <string>

#include <muster/noun.h>
#include <muster/selection.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// Fills the entity with the row of that key; false if there is none.
bool load(Database& database, Key key, Entity& entity);

/// Inserts the entity as a new row and gives it its key.
void insert(Database& database, Entity& entity);

/// Writes the fields that differ from `before`, and version and changed.
void update(Database& database, const Entity& before, const Entity& entity);

/// Removes the row; the rows of its list fields go with it.
void remove(Database& database, const Noun& noun, Key key);

/// A record that refers to another one, by a field of its noun or by one of the project's own.
struct Referrer {
    const Noun* noun;
    const Field* field;  ///< null for a field of the project's own
    Key key;
    Key custom = 0;  ///< the definition of a field of the project's own
};

/// Returns the records that refer to this one.
std::vector<Referrer> referrers(Database& database, const Noun& noun, Key key);

/// Returns the records without a name of their own that only make sense with this one, such as a task's comments.
std::vector<Referrer> belongings(Database& database, const Noun& noun, Key key);

std::optional<Key> find_by_number(Database& database, const Noun& noun, std::int64_t number);
std::optional<Key> find_by_uid(Database& database, const Noun& noun, const Uid& uid);
/// Returns the keys of records whose title, or handle, is exactly this text, at most two.
std::vector<Key> find_by_title(Database& database, const Noun& noun, std::string_view title);
std::optional<Uid> uid_of(Database& database, const Noun& noun, Key key);
/// Returns the name people use for it: T12, @li.
std::string label_of(Database& database, const Noun& noun, Key key);
/// Returns all labels or handles of a noun, for suggestions and completion, at most `limit`.
std::vector<std::string> labels(Database& database, const Noun& noun, int limit);

}  // namespace muster::store
