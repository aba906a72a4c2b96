#pragma once
// Which schema a file has, and how it is brought to the newest.

#include <cstdint>
#include <functional>
#include <string>

#include "store/sqlite/database.h"

namespace muster::store {

/// The mark of a muster file in SQLite's header: "must".
inline constexpr std::int64_t application_id = 0x6D757374;

/// The newest schema that this program knows.
int newest_schema();

/// Creates every table in an empty database.
void create_schema(Database& database);

/// Looks at a file before anything is read from it. Throws `no_project` with the reason if it is no muster file,
/// comes from a newer muster, or has tables that muster did not make. Returns its schema version.
int check_schema(Database& database, const std::string& path);

/// Returns a digest of every CREATE statement in the file, SQLite's own statistics tables left out.
std::string fingerprint(Database& database);

/// Brings an older file to the newest schema, each step in its own transaction, after a backup beside the file.
void migrate(Database& database, int from, const std::string& path);

}  // namespace muster::store
