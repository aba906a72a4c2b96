#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <fcntl.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/run.h"

namespace {

// A stream that was closed before we began must not become the project's file: its number is taken, and writing fails.
void occupy_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1) (void)open("/dev/null", O_RDONLY);
}

}  // namespace

int main(int count, char** words) {
    occupy_standard_streams();
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
    world.in_is_terminal = isatty(STDIN_FILENO) != 0;
    world.out_is_terminal = isatty(STDOUT_FILENO) != 0;
    world.err_is_terminal = isatty(STDERR_FILENO) != 0;
    winsize size{};
    if (world.out_is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) world.terminal_width = size.ws_col;
    if (const passwd* user = getpwuid(geteuid())) world.login = user->pw_name;
    return muster::cli::run({words + 1, words + count}, world);
}
