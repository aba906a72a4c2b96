#include <doctest/doctest.h>

#include <muster/error.h>

#include "exchange/yaml.h"

using namespace muster;
using namespace muster::exchange;

namespace {

std::string refusal(const std::string& text) {
    try {
        read_yaml_entries(text);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::string back(const std::string& text) {
    const auto entries = read_yaml_entries("key: " + yaml_text(text) + "\nlist:\n  - " + yaml_text(text) + "\n");
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].texts == entries[0].texts);
    return entries[0].text();
}

}  // namespace

TEST_CASE("yaml: texts and lists are read in every spelling, with the lines they stand on") {
    const auto entries = read_yaml_entries(
        "id: TASK-1\ntitle: >-\n  one\n  two\n# a remark\nlabels:\n  - a\n  - 'it''s'\n\nflow: [x, \"y z\"]\nnone: []\nnull1:\nnull2: ~\n"
        "deep:\n  a: [1]\nlast: 'null'\n");
    REQUIRE(entries.size() == 9);
    CHECK(entries[0].text() == "TASK-1");
    CHECK(entries[1].text() == "one two");
    CHECK(entries[1].begin == 1);
    CHECK(entries[1].end == 4);
    CHECK(entries[2].texts == std::vector<std::string>{"a", "it's"});
    CHECK(entries[2].end == 8);
    CHECK(entries[3].texts == std::vector<std::string>{"x", "y z"});
    CHECK(entries[4].is_list);
    CHECK(entries[4].texts.empty());
    CHECK(entries[5].texts.empty());
    CHECK(entries[6].texts.empty());
    CHECK(entries[7].is_other);
    CHECK(entries[8].text() == "null");
    CHECK(read_yaml_entries("").empty());
    CHECK(read_yaml_entries("# nothing\n").empty());
}

TEST_CASE("yaml: what is none, or more than that, is refused with its line") {
    CHECK(refusal("a: 1\na: 2\n") == "line 2: the key 'a' stands there twice");
    CHECK(refusal("a: &x [1]\nb: *x\n") == "line 1: anchors and aliases (&name, *name) are not taken");
    CHECK(refusal("a: 1\nb: *x\n") == "line 2: anchors and aliases (&name, *name) are not taken");
    CHECK(refusal("a: 1\nb:\n\t- x\n").starts_with("line 3: this is no YAML: "));
    for (const char* text : {"a: b: c\n", "- a\n", "plain\n", "{a: 1}\n", "a: 'x\n", "a: [1\n", "a: 1\n---\nb: 2\n", "? a\n: 1\n", "a: \xff\n", "a: \x01\n", "[a]: 1\n"})
        CHECK_MESSAGE(!refusal(text).empty(), text);
    CHECK(refusal("a: " + std::string(100, '[') + std::string(100, ']') + "\n").empty());
    CHECK(refusal("a: " + std::string(100'000, '[')) == "line 1: more than 100 lists and mappings are within each other");
}

TEST_CASE("yaml: every text comes back") {
    for (const char* text :
         {"plain words", "", " blanks ", "yes", "null", "~", "12", "2026-03-09", "@li", "a: b", "a #b", "a:", "it's", "\"q\"", "- x", "[x]", "{x}",
          "*x", "&x", "!x", "%x", "`x`", "two\nlines\n", "tab\there", "中文，逗号", "😀", "a\xE2\x80\xA8z", "a\xC2\x85z", "\\n", "\x1b[31m", "=", "<<", "0x1F", "1_000", "-1", ".5"})
        CHECK_MESSAGE(back(text) == text, text);
    CHECK(yaml_text("Fix the parser") == "Fix the parser");
    CHECK(yaml_text("2026-02-03 03:14") == "'2026-02-03 03:14'");
    CHECK(yaml_text("@li") == "'@li'");
}
