#pragma once
// A database file with changes laid over it in memory: reads fall through to the file, writes stay here. Looking at
// the past costs by what has changed since then, never by how large the file is.

namespace muster::store {

/// Registers the file layer with SQLite, once, and returns its name. A file that is opened through it is read under
/// the shared lock until it is closed and never written; files that are made through it are ordinary ones.
const char* overlay_layer();

}  // namespace muster::store
