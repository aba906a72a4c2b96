#pragma once
// Changing one entry of a TOML file that people write by hand: comments, order and blank lines stay as they are.

#include <optional>
#include <string>

namespace muster::settings {

/// Returns the document with the entry set, or with `value` absent taken out. `table` is empty for the entries above
/// the first table. The value is written as a basic string.
std::string with_entry(const std::string& document, const std::string& table, const std::string& key,
                       const std::optional<std::string>& value);

/// Changes an entry of a file, which is made with its folder if it is not there. Either all of it is written or
/// nothing. Throws `usage` if the file is not TOML, before or after, and `unexpected` if it cannot be written.
void change_file(const std::string& file, const std::string& table, const std::string& key,
                 const std::optional<std::string>& value);

/// Writes a file as a whole or not at all, for its owner alone unless `mode` says otherwise. Its folder is made if it is
/// not there.
void write_whole(const std::string& file, const std::string& content, unsigned mode = 0600);

/// Returns what a file holds; nothing if it is not there.
std::string read_whole(const std::string& file);

}  // namespace muster::settings
