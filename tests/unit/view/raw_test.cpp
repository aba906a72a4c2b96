#include <doctest/doctest.h>

#include "view/answer.h"

using namespace muster::view;

namespace {

std::string shown(const Answer& answer, bool on_terminal) {
    Style style;
    style.terminal = on_terminal;
    std::string text;
    render(answer, style, [&text](std::string_view part) { text += part; });
    return text;
}

}  // namespace

TEST_CASE("a file is passed on byte by byte, and shown on a terminal without what would move it") {
    Answer file;
    file.raw = "SUMMARY:Red\x1b[31m \xc2\x9b" "1m \xe2\x80\xae" "evil\x07\r\n\tcell\tcell\n登录\r\n\nno end\x7f";
    CHECK(shown(file, false) == *file.raw);
    CHECK(shown(file, true) == "SUMMARY:Red\\x1b[31m <U+009B>1m <U+202E>evil\\x07\n\tcell\tcell\n登录\n\nno end\\x7f\n");
    file.raw = "";
    CHECK(shown(file, true).empty());
}
