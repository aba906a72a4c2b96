#include "base/text.h"

#include <doctest/doctest.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using Lines = std::vector<std::string>;

TEST_CASE("width counts terminal columns") {
    CHECK(text::width("") == 0);
    CHECK(text::width("abc") == 3);
    CHECK(text::width("周报") == 4);
    CHECK(text::width("a周b") == 4);
    CHECK(text::width("👍") == 2);
    CHECK(text::width("e\u0301") == 1);
    CHECK(text::width("é") == 1);
    CHECK(text::width("…") == 1);
    CHECK(text::width("，") == 2);
}

TEST_CASE("a byte that is not UTF-8 takes one column") {
    CHECK(text::width("a\xff\xfe"
                      "b") == 4);
}

TEST_CASE("fit cuts to the columns there are and says so") {
    CHECK(text::fit("abcdef", 6) == "abcdef");
    CHECK(text::fit("abcdef", 5) == "abcd…");
    CHECK(text::fit("abcdef", 1) == "…");
    CHECK(text::fit("abcdef", 0).empty());
    CHECK(text::fit("", 0).empty());
}

TEST_CASE("fit never cuts a wide character in half") {
    CHECK(text::fit("周报周报", 8) == "周报周报");
    CHECK(text::fit("周报周报", 7) == "周报周…");
    CHECK(text::fit("周报周报", 6) == "周报…");
    CHECK(text::fit("周报周报", 2) == "…");
    CHECK(text::width(text::fit("周报周报", 6)) <= 6);
}

TEST_CASE("fit keeps a combining mark with its letter") {
    CHECK(text::fit("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("padding counts columns, not bytes") {
    CHECK(text::pad("周", 4) == "周  ");
    CHECK(text::pad_left("周", 4) == "  周");
    CHECK(text::pad("abcd", 2) == "abcd");
    CHECK(text::pad("e\u0301", 3) == "e\u0301  ");
}

TEST_CASE("wrap breaks at spaces") {
    CHECK(text::wrap("one two three", 7) == Lines{"one two", "three"});
    CHECK(text::wrap("one two three", 8) == Lines{"one two", "three"});
    CHECK(text::wrap("one two three", 13) == Lines{"one two three"});
    CHECK(text::wrap("aaa bbb", 3) == Lines{"aaa", "bbb"});
    CHECK(text::wrap("", 10) == Lines{""});
}

TEST_CASE("wrap keeps the line breaks of the text") {
    CHECK(text::wrap("one\ntwo", 10) == Lines{"one", "two"});
    CHECK(text::wrap("one\n\ntwo", 10) == Lines{"one", "", "two"});
}

TEST_CASE("wrap breaks between CJK characters") {
    CHECK(text::wrap("项目管理工具", 4) == Lines{"项目", "管理", "工具"});
    CHECK(text::wrap("项目管理工具", 5) == Lines{"项目", "管理", "工具"});
    CHECK(text::wrap("a项目 b管理", 5) == Lines{"a项目", "b管理"});
}

TEST_CASE("no wrapped line is wider than asked, not even with a word that is") {
    for (const std::string& line : text::wrap("see https://example.com/a/very/long/address now", 20)) {
        CAPTURE(line);
        CHECK(text::width(line) <= 20);
    }
}

TEST_CASE("visible leaves plain text as it is") {
    CHECK(text::visible("plain") == "plain");
    CHECK(text::visible("周报 👍 é") == "周报 👍 é");
    CHECK(text::visible("e\u0301") == "e\u0301");
}

TEST_CASE("visible disarms terminal escapes") {
    CHECK(text::visible("\x1b[31mred") == "\\x1b[31mred");
    CHECK(text::visible("a\x07"
                        "b\r") == "a\\x07b\\x0d");
    CHECK(text::visible("a\x7f") == "a\\x7f");
    CHECK(text::visible("\xc2\x9b"
                        "31m") == "<U+009B>31m");    // CSI as one C1 control
    CHECK(text::visible("\xc2\x9d") == "<U+009D>");  // OSC
    CHECK(text::visible(std::string_view("a\0b", 3)) == "a\\x00b");
}

TEST_CASE("visible shows what reorders or hides text") {
    CHECK(text::visible("a\u202Eb") == "a<U+202E>b");
    CHECK(text::visible("\u2066x\u2069") == "<U+2066>x<U+2069>");
    CHECK(text::visible("\u200Fx") == "<U+200F>x");
    CHECK(text::visible("\uFEFFx") == "<U+FEFF>x");
    CHECK(text::visible("\u2028") == "<U+2028>");
    CHECK(text::visible("\U000E0041") == "<U+E0041>");
}

TEST_CASE("visible shows line ends as escapes unless lines are kept") {
    CHECK(text::visible("a\nb\tc") == "a\\nb\\tc");
    CHECK(text::visible("a\nb\tc", true) == "a\nb    c");
    CHECK(text::visible("a\rb\n", true) == "a\\x0db\n");
}

TEST_CASE("visible shows bytes that are not UTF-8") {
    CHECK(text::visible("a\xff"
                        "b") == "a\\xffb");
    CHECK(text::visible("\xe5\x91") == "\\xe5\\x91");                        // cut off
    CHECK(text::visible("\xc0\xaf") == "\\xc0\\xaf");                        // overlong
    CHECK(text::visible("\xed\xa0\x80").find('\xed') == std::string::npos);  // a surrogate
}

TEST_CASE("is_utf8 tells text from bytes") {
    CHECK(text::is_utf8(""));
    CHECK(text::is_utf8("周报 👍"));
    CHECK_FALSE(text::is_utf8("\xff"));
    CHECK_FALSE(text::is_utf8("\xe5\x91"));
    CHECK_FALSE(text::is_utf8("\xc0\xaf"));
    CHECK_FALSE(text::is_utf8("\xed\xa0\x80"));
    CHECK_FALSE(text::is_utf8("\xf4\x90\x80\x80"));
}

TEST_CASE("trim, split, join and lower") {
    CHECK(text::trim(" \t a b \n") == "a b");
    CHECK(text::trim("   ").empty());
    CHECK(text::split("a,b,,c", ',') == Lines{"a", "b", "", "c"});
    CHECK(text::split("a,", ',') == Lines{"a", ""});
    CHECK(text::split(",a", ',') == Lines{"", "a"});
    CHECK(text::split("", ',').empty());
    CHECK(text::join({"a", "b"}, ", ") == "a, b");
    CHECK(text::join({}, ", ").empty());
    CHECK(text::lower("AbC周") == "abc周");
}

TEST_CASE("edit distance counts insert, delete, replace and swap") {
    CHECK(text::edit_distance("task", "task") == 0);
    CHECK(text::edit_distance("tsk", "task") == 1);
    CHECK(text::edit_distance("taskk", "task") == 1);
    CHECK(text::edit_distance("tesk", "task") == 1);
    CHECK(text::edit_distance("tsak", "task") == 1);
    CHECK(text::edit_distance("kitten", "sitting") == 3);
    CHECK(text::edit_distance("", "abc") == 3);
    CHECK(text::edit_distance("ca", "abc") == 3);  // alignment distance; the unrestricted one would be 2
}

TEST_CASE("nearest suggests what is near and nothing else") {
    const Lines words{"task", "goal", "milestone", "member", "meeting"};
    CHECK(text::nearest("tsk", words) == "task");
    CHECK(text::nearest("gaol", words) == "goal");
    CHECK(text::nearest("mile", words) == "milestone");
    CHECK(text::nearest("xyzzy", words).empty());
    CHECK(text::nearest("", words).empty());
    CHECK(text::nearest("task", {}).empty());
    CHECK(text::nearest(std::string(5000, 'x'), words).empty());
}

TEST_CASE("a command line is written as a shell needs it typed") {
    CHECK(text::shell_words({"muster", "task", "add", "周报"}) == "muster task add 周报");
    CHECK(text::shell_words({"a b", "", "it's"}) == "'a b' '' 'it'\\''s'");
    CHECK(text::shell_words({"$HOME", "a;b", "`x`", "*", "~"}) == "'$HOME' 'a;b' '`x`' '*' '~'");
}

TEST_CASE("a command line is read into words") {
    CHECK(text::words_of_line("task add  Write\tit") == Lines{"task", "add", "Write", "it"});
    CHECK(text::words_of_line("add 'a b' \"c 'd'\"") == Lines{"add", "a b", "c 'd'"});
    CHECK(text::words_of_line("a\\ b \"q\\\"q\" 'n\\o'") == Lines{"a b", "q\"q", "n\\o"});
    CHECK(text::words_of_line("'' \"\"") == Lines{"", ""});
    CHECK(text::words_of_line("x''y") == Lines{"xy"});
    CHECK(text::words_of_line("$HOME *") == Lines{"$HOME", "*"});
    CHECK(text::words_of_line("   ").empty());
    CHECK(failure_of([] { text::words_of_line("add 'open"); }) == Failure::usage);
    CHECK(failure_of([] { text::words_of_line("add \"open"); }) == Failure::usage);
}

TEST_CASE("words survive the way through a command line and back") {
    for (const Lines& words : {Lines{"a", "b c"}, Lines{""}, Lines{"it's", "\"q\"", "\\", "a\\b", "a\nb", "$x"},
                               Lines{"周 报", "-", "--flag=x y", "'"}}) {
        CAPTURE(text::shell_words(words));
        CHECK(text::words_of_line(text::shell_words(words)) == words);
    }
}
