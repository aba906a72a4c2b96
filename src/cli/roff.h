#pragma once
// What the pages of the manual are written in.

#include <string>
#include <string_view>

namespace muster::cli {

/// Returns the text for roff: a backslash and a leading dot or quote would be commands; a hyphen must stay one.
std::string roff(std::string_view text);

/// Returns the head of a page with its name and what it is about.
std::string head(const std::string& name, int section, const std::string& summary);

}  // namespace muster::cli
