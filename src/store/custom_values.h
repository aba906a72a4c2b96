#pragma once
// The values of a project's own fields, kept in one table for all nouns. Records carry them in `Entity::custom`, and
// the log names each by the identity of its field, so that a field may be renamed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/noun.h>

#include "base/json.h"
#include "store/sqlite/database.h"

namespace muster::store {

/// Fills the record's values. Its key must be set.
void load_custom(Database& database, Entity& entity);

/// Writes the values that differ from `before`; all of them without it.
void save_custom(Database& database, const Entity* before, const Entity& entity);

/// Removes all values of a record.
void remove_custom(Database& database, const Noun& noun, Key owner);

/// Adds the values to the record's canonical JSON; with `than`, only those that differ from it.
void add_canonical_custom(Database& database, const Entity& entity, const Entity* than, Json::Object& members);

/// Sets the value that a member of canonical JSON names. Returns false if it names none. A value of a field that is not
/// there is passed over: it stays in the log.
bool apply_canonical_custom(Database& database, const std::string& name, const Json& json, Entity& entity);

/// Returns the identity of the field that a member of canonical JSON names, or nothing.
std::optional<Uid> custom_field_of(std::string_view name);

/// A record that refers to another one by the value of a field.
struct CustomReference {
    Key field = 0;
    std::string on;  ///< the word of the noun that the owner is a record of
    Key owner = 0;
};

/// Returns the records that refer to this one by a value; for a field's definition, those that have a value of it.
std::vector<CustomReference> custom_references(Database& database, const Noun& noun, Key key);

/// Returns the keys of all definitions, in the order of their making.
std::vector<Key> custom_fields(Database& database);

}  // namespace muster::store
