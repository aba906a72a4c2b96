#pragma once
// Manual pages, written from the commands' own declarations.

#include <string>

namespace muster::cli {

/// Writes muster.1, a page a noun, muster-config.5 and muster-template.5 into the folder. Returns how many.
int write_manual(const std::string& folder);

}  // namespace muster::cli
