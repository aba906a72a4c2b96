#include "base/json.h"

#include <doctest/doctest.h>

#include <limits>

#include "base/text.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

std::string again(const std::string& text) {
    return Json::parse(text).dump();
}

std::string quoted(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

std::string number(double value) {
    std::string out;
    append_json_number(out, value);
    return out;
}

}  // namespace

TEST_CASE("JSON reads back as it was written") {
    for (const std::string text : {"null", "true", "false", "0", "-7", "9223372036854775807", "1.5", "\"\"", "\"周报\"",
                                   "[]", "{}", "[1,[2,[3]]]", "{\"b\":1,\"a\":{\"c\":[null,true]}}"}) {
        CAPTURE(text);
        CHECK(again(text) == text);
    }
}

TEST_CASE("an object keeps the order of its members") {
    CHECK(again("{\"z\":1,\"a\":2,\"m\":3}") == "{\"z\":1,\"a\":2,\"m\":3}");
}

TEST_CASE("strings are escaped where JSON asks for it") {
    CHECK(quoted("a\"b\\c") == "\"a\\\"b\\\\c\"");
    CHECK(quoted("a\nb\rc\td") == "\"a\\nb\\rc\\td\"");
    CHECK(quoted("\x1b\x01\x7f") == "\"\\u001b\\u0001\\u007f\"");
    CHECK(quoted(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
    CHECK(quoted("周👍") == "\"周👍\"");
}

TEST_CASE("bytes that are not UTF-8 become the replacement character") {
    CHECK(quoted("a\xff"
                 "b") == "\"a\uFFFDb\"");
    CHECK(*Json::parse(quoted("\xe5\x91")).text() == "\uFFFD");
}

TEST_CASE("escaped strings read back") {
    for (const std::string text : {"a\"b\\c/d", "\n\r\t\b\f", "\x01\x1f\x7f", "周报 👍 é"})
        CHECK(*Json::parse(quoted(text)).text() == text);
    CHECK(*Json::parse("\"\\u5468\\ud83d\\udc4d\\/\"").text() == "周👍/");
}

TEST_CASE("numbers are written so that they read back equal") {
    CHECK(number(0.1) == "0.1");
    CHECK(number(3) == "3");
    CHECK(number(-2.5) == "-2.5");
    CHECK(number(std::numeric_limits<double>::infinity()) == "null");
    CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "null");
    for (const double value : {1e-9, 1e20, 1.0 / 3, 9007199254740991.0, 123456789.125}) {
        const Json json = Json::parse(number(value));
        CHECK((json.number() != nullptr ? *json.number() : static_cast<double>(*json.integer())) == value);
    }
}

TEST_CASE("a whole number too large for the program is not read as another number") {
    const Json json = Json::parse("18446744073709551615");
    CHECK(json.integer() == nullptr);
}

TEST_CASE("lines are broken when asked for") {
    const Json json = Json::object({{"a", Json::array()}, {"b", Json(Json::Array{1, 2})}});
    CHECK(json.dump() == "{\"a\":[],\"b\":[1,2]}");
    CHECK(json.dump(2) == "{\n  \"a\": [],\n  \"b\": [\n    1,\n    2\n  ]\n}");
}

TEST_CASE("members are found and added") {
    Json json;
    json.set("a", 1);
    json.set("b", "x");
    CHECK(*json.find("a")->integer() == 1);
    CHECK(json.find("c") == nullptr);
    CHECK(Json(1).find("a") == nullptr);
    Json list;
    list.push(true);
    CHECK(list.dump() == "[true]");
}

TEST_CASE("what is no JSON is refused") {
    for (const std::string text :
         {"", "{", "[1,]", "{\"a\"}", "nul", "1 2", "'a'", "\"\x01\"", "\"\xff\"", "NaN", "01"}) {
        CAPTURE(text);
        CHECK(failure_of([&] { Json::parse(text); }) == Failure::usage);
    }
}

TEST_CASE("JSON nested deeper than any document is refused instead of exhausting the stack") {
    const std::string deep = std::string(2000, '[') + std::string(2000, ']');
    CHECK(failure_of([&] { Json::parse(deep); }) == Failure::usage);
}

TEST_CASE("why something is no JSON is said in words, and in UTF-8") {
    try {
        Json::parse("{\"a\":\"\xE4\x1b[31m");
        FAIL("it was taken");
    } catch (const Error& error) {
        const std::string said = error.what();
        CHECK(said.starts_with("not JSON: parse error at line 1"));
        CHECK(said.find("\\xe4") != std::string::npos);
        CHECK(text::is_utf8(said));
        CHECK(said.find('\x1b') == std::string::npos);
    }
}
