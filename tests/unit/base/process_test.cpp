#include <doctest/doctest.h>

#include <cerrno>

#include "base/process.h"

using namespace muster;
using How = ProcessEnd::How;

TEST_CASE("a program's output, errors and exit code come back") {
    const ProcessEnd end = run_process({{"sh", "-c", "cat; echo bad >&2; exit 3"}, {}, "客户\n"});
    CHECK(end.how == How::exited);
    CHECK(end.code == 3);
    CHECK(end.output == "客户\n");
    CHECK(end.errors == "bad\n");
    CHECK_FALSE(end.is_well());
    CHECK(to_text(end) == "exit code 3");
}

TEST_CASE("words reach a program as they are, whatever a shell would make of them") {
    const ProcessEnd end = run_process({{"printf", "%s|", "a b", "$HOME", "`id`", "*", ""}, {}, {}});
    CHECK(end.output == "a b|$HOME|`id`|*||");
    CHECK(end.is_well());
}

TEST_CASE("a program runs in the folder that it is given") {
    CHECK(run_process({{"pwd"}, "/", {}}).output == "/\n");
    CHECK(run_process({{"pwd"}, "/no/such/folder", {}}).how == How::not_started);
}

TEST_CASE("a program that is not there is told from one that fails") {
    const ProcessEnd end = run_process({{"no-such-program-of-ours"}, {}, {}});
    CHECK(end.how == How::not_started);
    CHECK(end.code == ENOENT);
    CHECK(run_process({{}, {}, {}}).how == How::not_started);
}

TEST_CASE("a program that does not read its input does not hold us up") {
    CHECK(run_process({{"true"}, {}, std::string(1 << 20, 'x')}).is_well());
}

TEST_CASE("a program that neither reads nor ends is stopped with its children when its time is up") {
    ProcessCall call{{"sh", "-c", "sleep 60 & sleep 60; echo late"}, {}, {}};
    call.time_limit = std::chrono::milliseconds{50};
    const ProcessEnd end = run_process(call);
    CHECK(end.how == How::too_slow);
    CHECK(end.output.empty());
}

TEST_CASE("a program that closed its streams and runs on is stopped too") {
    ProcessCall call{{"sh", "-c", "exec >&- 2>&-; sleep 60"}, {}, {}};
    call.time_limit = std::chrono::milliseconds{50};
    CHECK(run_process(call).how == How::too_slow);
}

TEST_CASE("a killed program says by which signal") {
    const ProcessEnd end = run_process({{"sh", "-c", "kill -9 $$"}, {}, {}});
    CHECK(end.how == How::killed);
    CHECK(end.code == 9);
}

TEST_CASE("output without end is cut") {
    const ProcessEnd end = run_process({{"sh", "-c", "head -c 3000000 /dev/zero | tr '\\0' x"}, {}, {}});
    CHECK(end.is_well());
    CHECK(end.output.size() == 1 << 20);
}

TEST_CASE("a program that shares our terminal may still be given its input") {
    ProcessCall call{{"sh", "-c", "read line; [ \"$line\" = 客户 ]"}, {}, "客户\n"};
    call.shares_terminal = true;
    CHECK(run_process(call).is_well());
    call.words = {"true"};
    call.input = std::string(1 << 20, 'x');  // a pager that leaves at once
    CHECK(run_process(call).is_well());
}
