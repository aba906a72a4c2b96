#pragma once
// Long output, page by page.

#include <iosfwd>
#include <string>

namespace muster::cli {

/// Shows the text through the pager, started without a shell; straight to `out` if it cannot be started. A pager that
/// is left early is no error.
void page(const std::string& text, const std::string& pager, std::ostream& out);

}  // namespace muster::cli
