#pragma once
// From argv to exit code, with the outside world handed in: tests run commands in process.

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/process.h"

namespace muster::cli {

/// The world outside the program.
struct World {
    std::function<std::optional<std::string>(const std::string&)> variable;  ///< of the environment
    std::string folder;
    std::string program;  ///< path by which the program was started
    std::istream* in = nullptr;
    std::ostream* out = nullptr;
    std::ostream* err = nullptr;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    int terminal_width = 0;  ///< 0 when unknown
    std::string login;       ///< the user's name on this machine
    std::string language;    ///< what to answer in where no word says otherwise; empty to ask the environment
    std::string catalogues;  ///< folder of the translations; empty to look beside the program
    std::function<ProcessEnd(const ProcessCall&)> start = run_process;  ///< runs another program to its end
};

/// Runs one command line, the program's name left out. Returns its exit code. May be called any number of times.
int run(const std::vector<std::string>& words, const World& world);

}  // namespace muster::cli
