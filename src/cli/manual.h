#pragma once
// Manual pages, written from the commands' own declarations.

#include <string>

namespace muster::cli {

/// Writes muster.1, a page a noun, muster-config.5, muster-policy.5 and muster-template.5 into the folder, and all but the
/// last two in each further language into a folder named for it. Returns how many.
int write_manual(const std::string& folder, const std::string& catalogues);

/// Returns the page of muster-policy (5).
std::string policy_page();

}  // namespace muster::cli
