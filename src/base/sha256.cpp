#include "base/sha256.h"

#include <array>

#include <fmt/format.h>
#include <nettle/base64.h>
#include <nettle/hmac.h>
#include <nettle/sha2.h>

namespace muster {

struct Sha256::Context {
    sha256_ctx state;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    sha256_init(&context_->state);
}

Sha256::~Sha256() = default;

Sha256& Sha256::add(std::string_view bytes) {
    sha256_update(&context_->state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return *this;
}

std::string Sha256::digest() {
    std::string bytes(SHA256_DIGEST_SIZE, '\0');
    sha256_digest(&context_->state, bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data()));
    return bytes;
}

std::string sha256(std::string_view bytes) {
    return Sha256().add(bytes).digest();
}

std::string hex(std::string_view bytes) {
    std::string digits;
    for (const char byte : bytes) digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return digits;
}

std::string hmac_sha256(std::string_view key, std::string_view message) {
    const auto bytes = [](std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); };
    hmac_sha256_ctx context;
    hmac_sha256_set_key(&context, key.size(), bytes(key));
    hmac_sha256_update(&context, message.size(), bytes(message));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    hmac_sha256_digest(&context, digest.size(), digest.data());
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string base64(std::string_view bytes) {
    std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(out.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return out;
}

}  // namespace muster
