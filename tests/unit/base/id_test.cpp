#include <doctest/doctest.h>

#include <muster/id.h>

#include "base/sha256.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

TEST_CASE("an identity reads back from its text") {
    for (int i = 0; i < 20; ++i) {
        const Uid uid = random_uid();
        CHECK(to_text(uid).size() == 32);
        CHECK(uid_from_text(to_text(uid)) == uid);
    }
    CHECK(to_text(Uid{}) == std::string(32, '0'));
    CHECK(to_text(uid_from_text("00ff10a5deadbeef0123456789abcdef")) == "00ff10a5deadbeef0123456789abcdef");
}

TEST_CASE("identities are not the same twice") {
    CHECK(random_uid() != random_uid());
}

TEST_CASE("an identity after another stands next behind it, and is its own") {
    const std::string tail(16, '0');
    CHECK(to_text(uid_after(uid_from_text("00ff10a5deadbeef" + tail))).substr(0, 16) == "00ff10a5deadbef0");
    CHECK(to_text(uid_after(uid_from_text("00000000ffffffff" + tail))).substr(0, 16) == "0000000100000000");
    CHECK(to_text(uid_after(uid_from_text(std::string(16, 'f') + tail))).substr(0, 16) == std::string(16, '0'));
    const Uid uid = random_uid();
    CHECK(uid_after(uid) != uid_after(uid));
}

TEST_CASE("what is no identity is damage") {
    for (const std::string text : {"", "abc", "00FF10A5DEADBEEF0123456789ABCDEF", "00ff10a5deadbeef0123456789abcdeg",
                                   "00ff10a5deadbeef0123456789abcdef0"})
        CHECK(failure_of([&] { uid_from_text(text); }) == Failure::damaged);
}

// FIPS 180-4 examples.
TEST_CASE("SHA-256 gives the published digests") {
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex("\x01\xff") == "01ff");
}
