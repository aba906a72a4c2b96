#pragma once
// The digest that chains the operation log.

#include <memory>
#include <string>
#include <string_view>

namespace muster {

/// Returns the 32 bytes of SHA-256.
std::string sha256(std::string_view bytes);

/// The same over pieces, for a text that is never held as a whole.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& add(std::string_view bytes);
    /// Returns the 32 bytes; nothing is added after it.
    std::string digest();

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// Returns the 32 bytes of HMAC-SHA256 (RFC 2104).
std::string hmac_sha256(std::string_view key, std::string_view message);

/// Returns the bytes in base 64 (RFC 4648, section 4).
std::string base64(std::string_view bytes);

/// Returns two lower-case hexadecimal digits a byte.
std::string hex(std::string_view bytes);

}  // namespace muster
