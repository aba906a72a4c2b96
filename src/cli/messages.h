#pragma once
// The texts that are data: what a translator has to know of, beside the literals that xgettext finds in the source.

#include <string>

namespace muster::cli {

/// Returns them as entries of a gettext template: field names and meanings, nouns, words of closed sets, summaries.
std::string message_template();

}  // namespace muster::cli
