#include <muster/id.h>

#include <cerrno>
#include <span>

#include <sys/random.h>

#include <muster/error.h>

#include "base/language.h"

namespace muster {

namespace {

void fill_at_random(std::span<std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto got = getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0 && errno != EINTR) throw Error(Failure::unexpected, tr("the system gives no random bytes"));
        if (got > 0) bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

}  // namespace

Uid random_uid() {
    Uid uid;
    fill_at_random(uid.bytes);
    return uid;
}

Uid uid_after(const Uid& uid) {
    constexpr std::size_t counted = 8;
    Uid next = uid;
    for (std::size_t i = counted; i > 0 && ++next.bytes[i - 1] == 0; --i) {}
    fill_at_random(std::span(next.bytes).subspan(counted));
    return next;
}

std::string to_text(const Uid& uid) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(uid.bytes.size() * 2);
    for (const std::uint8_t byte : uid.bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

Uid uid_from_text(const std::string& text) {
    Uid uid;
    const auto digit = [&](char c) -> unsigned {
        if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
        if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
        throw Error(Failure::damaged, say("'{}' is not a record's identity", text));
    };
    if (text.size() != uid.bytes.size() * 2)
        throw Error(Failure::damaged, say("'{}' is not a record's identity", text));
    for (std::size_t i = 0; i < uid.bytes.size(); ++i)
        uid.bytes[i] = static_cast<std::uint8_t>(digit(text[2 * i]) * 16 + digit(text[2 * i + 1]));
    return uid;
}

}  // namespace muster
