#include "cli/pager.h"

#include <csignal>
#include <ostream>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"

extern char** environ;

namespace muster::cli {

namespace {

void write_all(int file, const std::string& text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const auto wrote = write(file, text.data() + done, text.size() - done);
        if (wrote <= 0) return;  // left early
        done += static_cast<std::size_t>(wrote);
    }
}

bool start(const std::vector<std::string>& words, int from, pid_t& child) {
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, from, STDIN_FILENO);
    const int failed = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0;
}

}  // namespace

bool page(const std::string& text, const std::string& pager, std::ostream& out) {
    out.flush();
    const auto words = text::words_of_line(pager);
    const bool is_wanted = !words.empty() && words[0] != "cat";
    int pipe_ends[2];
    pid_t child = 0;
    const bool has_pipe = is_wanted && pipe2(pipe_ends, O_CLOEXEC) == 0;
    if (!has_pipe || !start(words, pipe_ends[0], child)) {
        if (has_pipe)
            for (const int end : pipe_ends) close(end);
        out << text;
        return !is_wanted;
    }
    close(pipe_ends[0]);
    struct sigaction ignore {
    }, before{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &before);
    write_all(pipe_ends[1], text);
    close(pipe_ends[1]);
    int status = 0;
    waitpid(child, &status, 0);
    sigaction(SIGPIPE, &before, nullptr);
    return true;
}

}  // namespace muster::cli
