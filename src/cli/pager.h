#pragma once
// Long output, page by page.

#include <iosfwd>
#include <string>

namespace muster::cli {

/// Shows the text through the pager, started without a shell. A pager that is left early is no error. Returns false if
/// it could not be started; the text went straight to `out`.
bool page(const std::string& text, const std::string& pager, std::ostream& out);

}  // namespace muster::cli
