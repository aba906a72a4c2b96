#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/run.h"

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    std::signal(SIGPIPE, SIG_DFL);  // a reader that leaves early ends us quietly
    muster::cli::World world;
    world.variable = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
    };
    std::error_code error;
    world.folder = std::filesystem::current_path(error).string();
    world.program = words[0];
    world.in = &std::cin;
    world.out = &std::cout;
    world.err = &std::cerr;
    world.out_is_terminal = isatty(STDOUT_FILENO) != 0;
    winsize size{};
    if (world.out_is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) world.terminal_width = size.ws_col;
    if (const passwd* user = getpwuid(geteuid())) world.login = user->pw_name;
    return muster::cli::run({words + 1, words + count}, world);
}
