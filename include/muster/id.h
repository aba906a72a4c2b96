#pragma once
// Who is who: the key inside one file, the identity that survives copies, and typed references.

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace muster {

/// A row of one project file. Local: another copy may use another key for the same record.
using Key = std::int64_t;

/// The identity of a record in every copy of a project: 16 random bytes.
struct Uid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uid&) const = default;
};

/// Returns 16 bytes from the operating system's generator, never from the fixed clock or a seed.
/// Throws `unexpected` if the system gives none.
Uid random_uid();

/// Returns an identity that stands next behind another: its first 8 bytes, as a number, are one more, and its last 8 are
/// random. Throws `unexpected` as `random_uid` does.
Uid uid_after(const Uid& uid);

/// Returns 32 lower-case hexadecimal digits.
std::string to_text(const Uid& uid);

/// Reads what `to_text` wrote. Throws `damaged` for anything else.
Uid uid_from_text(const std::string& text);

/// A reference to a record of one noun; zero refers to nothing.
template <class Noun>
struct Ref {
    Key key = 0;

    explicit operator bool() const noexcept { return key != 0; }

    auto operator<=>(const Ref&) const = default;
};

}  // namespace muster
