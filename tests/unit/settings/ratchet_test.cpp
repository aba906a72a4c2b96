#include <fstream>

#include <doctest/doctest.h>

#include <muster/error.h>

#include "settings/document.h"
#include "settings/ratchet.h"
#include "support/sandbox.h"

using namespace muster;
using testing::Folder;

TEST_CASE("a record is read as it was written, and says nothing where there is none") {
    const Folder folder;
    const std::string file = (folder.path() / ".muster" / "ratchet.json").string();
    CHECK(settings::read_record(file).empty());
    const settings::Record record{{"overdue", 3}, {"spi", 0.82}};
    settings::write_record(file, record);
    CHECK(settings::read_record(file) == record);
    CHECK(settings::read_whole(file) ==
          "{\n  \"schema\": 1,\n  \"rules\": {\n    \"overdue\": 3,\n    \"spi\": 0.82\n  }\n}\n");
    CHECK(settings::record_beside("/x/.muster/policy.toml") == "/x/.muster/ratchet.json");
}

TEST_CASE("what is no record is refused by its name") {
    const Folder folder;
    const std::string file = (folder.path() / "ratchet.json").string();
    for (const char* text :
         {"", "[]", "{", "{\"schema\":1}", "{\"schema\":2,\"rules\":{}}", "{\"schema\":1,\"rules\":{\"a\":\"3\"}}"}) {
        CAPTURE(text);
        std::ofstream(file) << text;
        try {
            settings::read_record(file);
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.failure() == Failure::usage);
            CHECK(std::string(error.what()).starts_with(file + ": "));
        }
    }
    CHECK_THROWS_AS(settings::read_record(folder.path().string()), Error);
}
