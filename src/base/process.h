#pragma once
// Other programs, started without a shell: what they are given, how long they may take, and how they ended.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// How a program is started.
struct ProcessCall {
    std::vector<std::string> words;  ///< the program, looked for on PATH unless it has a slash, and its arguments
    std::string folder{};            ///< where it runs; the current folder when empty
    std::string input{};             ///< what it reads; nothing more comes after it
    bool shares_terminal = false;    ///< its streams are ours, but for an input that is given: an editor, a pager
    std::optional<std::chrono::milliseconds> time_limit{};  ///< after which it and its children are killed
    std::size_t most_output = std::size_t{1} << 20;         ///< bytes of its output that are kept
};

/// How a program ended.
struct ProcessEnd {
    enum class How { exited, killed, not_started, too_slow };
    How how = How::exited;
    int code = 0;        ///< exit code; the signal when killed; errno when it could not be started
    std::string output;  ///< what it wrote, up to the call's limit
    std::string errors;  ///< what it complained of, up to 64 KiB

    [[nodiscard]] bool is_well() const { return how == How::exited && code == 0; }
};

/// Says whether a command line holds what only a shell understands: pipes, redirections, variables, patterns, several
/// commands. What stands in single quotes or behind a backslash is none of that.
bool needs_shell(std::string_view line);

/// Returns the words that start a command line: its own, split as `batch` does, or `/bin/sh -c LINE` where it needs a
/// shell. Throws `usage` for a quote that is not closed.
std::vector<std::string> words_to_run(const std::string& line);

/// Runs a program to its end, or to the limit of its time. Never throws for what the program does.
ProcessEnd run_process(const ProcessCall& call);

/// Returns how it ended as a clause for people: `exit code 3`, `killed by signal 9`, `not started: No such file`.
std::string to_text(const ProcessEnd& end);

}  // namespace muster
