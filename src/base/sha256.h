#pragma once
// The digest that chains the operation log.

#include <string>
#include <string_view>

namespace muster {

/// Returns the 32 bytes of SHA-256.
std::string sha256(std::string_view bytes);

/// Returns two lower-case hexadecimal digits a byte.
std::string hex(std::string_view bytes);

}  // namespace muster
