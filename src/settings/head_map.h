#pragma once
// What the heads of a foreign table mean: a TOML file of lines `"HEAD" = "field"`.

#include <map>
#include <string>
#include <string_view>

namespace muster::settings {

/// Reads the lines. `source` names the file in messages. Throws `usage` with the line.
std::map<std::string, std::string> read_head_map(std::string_view text, const std::string& source);

}  // namespace muster::settings
