#pragma once
// Files of other programs come in several encodings; in here everything is UTF-8.

#include <string>

namespace muster::exchange {

/// Returns the text in UTF-8, without a byte order mark: UTF-8 and UTF-16 by their marks, UTF-16 without one by its zero
/// bytes, what is valid UTF-8 as it is, anything else as GB18030 (GBK, GB2312), which is what Chinese spreadsheets write.
/// Throws `usage` if it is none of these.
std::string to_utf8(std::string bytes);

}  // namespace muster::exchange
