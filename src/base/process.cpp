#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"

extern char** environ;

namespace muster {

namespace {

using Clock = std::chrono::steady_clock;
using How = ProcessEnd::How;

constexpr std::size_t most_errors = 64 << 10;

// One direction between us and the program.
class Pipe {
  public:
    Pipe() {
        if (pipe2(ends_.data(), O_CLOEXEC) != 0) ends_ = {-1, -1};
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] int end(std::size_t which) const { return ends_[which]; }
    [[nodiscard]] bool is_open(std::size_t which) const { return ends_[which] >= 0; }
    void close_end(std::size_t which) {
        if (ends_[which] >= 0) close(ends_[which]);
        ends_[which] = -1;
    }

  private:
    std::array<int, 2> ends_{-1, -1};
};

// A program that stops reading must not end us.
class NoBrokenPipe {
  public:
    NoBrokenPipe() {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &ignore, &before_);
    }
    ~NoBrokenPipe() { sigaction(SIGPIPE, &before_, nullptr); }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

  private:
    struct sigaction before_ {};
};

// While another program has the terminal, the keys that interrupt are for it.
class KeysAreItsOwn {
  public:
    explicit KeysAreItsOwn(bool shares_terminal) : is_active_(shares_terminal) {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        if (!is_active_) return;
        sigaction(SIGINT, &ignore, &interrupt_);
        sigaction(SIGQUIT, &ignore, &quit_);
    }
    ~KeysAreItsOwn() {
        if (!is_active_) return;
        sigaction(SIGINT, &interrupt_, nullptr);
        sigaction(SIGQUIT, &quit_, nullptr);
    }
    KeysAreItsOwn(const KeysAreItsOwn&) = delete;
    KeysAreItsOwn& operator=(const KeysAreItsOwn&) = delete;

  private:
    bool is_active_;
    struct sigaction interrupt_ {};
    struct sigaction quit_ {};
};

// A program being run, its three streams with us.
class Child {
  public:
    explicit Child(const ProcessCall& call) : call_(call), keys_(call.shares_terminal) {}

    ProcessEnd run() {
        if (!start()) return end_;
        if (!input_is_ours()) exchange();
        wait();
        return end_;
    }

  private:
    [[nodiscard]] bool input_is_ours() const { return call_.shares_terminal && call_.input.empty(); }

    bool start() {
        std::vector<char*> argv;
        for (const std::string& word : call_.words) argv.push_back(const_cast<char*>(word.c_str()));
        argv.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        describe(actions, attributes);
        const int failed = posix_spawnp(&id_, argv[0], &actions, &attributes, argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        if (failed != 0) end_ = {How::not_started, failed, {}, {}};
        return failed == 0;
    }

    // Its streams, its folder, signals as they are from the start; a group of its own, so that its children end with
    // it.
    void describe(posix_spawn_file_actions_t& actions, posix_spawnattr_t& attributes) {
        if (!call_.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, call_.folder.c_str());
        sigset_t usual;
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        if (call_.shares_terminal) {
            sigaddset(&usual, SIGINT);
            sigaddset(&usual, SIGQUIT);
        }
        posix_spawnattr_setsigdefault(&attributes, &usual);
        short flags = POSIX_SPAWN_SETSIGDEF;
        if (!input_is_ours()) posix_spawn_file_actions_adddup2(&actions, input_.end(0), STDIN_FILENO);
        if (!call_.shares_terminal) {
            posix_spawn_file_actions_adddup2(&actions, output_.end(1), STDOUT_FILENO);
            posix_spawn_file_actions_adddup2(&actions, errors_.end(1), STDERR_FILENO);
            flags |= POSIX_SPAWN_SETPGROUP;
        }
        posix_spawnattr_setflags(&attributes, flags);
    }

    // Gives it its input and takes what it writes, whichever is ready, until it closes both or its time is up.
    void exchange() {
        input_.close_end(0);
        output_.close_end(1);
        errors_.close_end(1);
        fcntl(input_.end(1), F_SETFL, O_NONBLOCK);
        if (call_.input.empty()) input_.close_end(1);
        if (call_.shares_terminal) output_.close_end(0);
        if (call_.shares_terminal) errors_.close_end(0);
        while (output_.is_open(0) || errors_.is_open(0) || (call_.shares_terminal && input_.is_open(1))) {
            std::array<pollfd, 3> waits{
                {{output_.end(0), POLLIN, 0}, {errors_.end(0), POLLIN, 0}, {input_.end(1), POLLOUT, 0}}};
            const int ready = poll(waits.data(), waits.size(), left());
            if (ready < 0 && errno == EINTR) continue;
            if (ready <= 0) return;
            if (waits[0].revents != 0) take(output_, end_.output, call_.most_output);
            if (waits[1].revents != 0) take(errors_, end_.errors, most_errors);
            if (waits[2].revents != 0) give();
        }
    }

    void give() {
        const auto wrote = write(input_.end(1), call_.input.data() + given_, call_.input.size() - given_);
        if (wrote > 0) given_ += static_cast<std::size_t>(wrote);
        if ((wrote < 0 && errno != EAGAIN && errno != EINTR) || given_ == call_.input.size()) input_.close_end(1);
    }

    static void take(Pipe& from, std::string& into, std::size_t most) {
        std::array<char, 65536> buffer{};
        const auto got = read(from.end(0), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) return;
        if (got <= 0) return from.close_end(0);
        const std::size_t room = most - std::min(most, into.size());
        into.append(buffer.data(), std::min(room, static_cast<std::size_t>(got)));
    }

    // Milliseconds left of its time, for poll: -1 without a limit.
    [[nodiscard]] int left() const {
        if (!call_.time_limit) return -1;
        if (InterruptGuard::was_asked()) return 0;
        const auto rest =
            std::chrono::duration_cast<std::chrono::milliseconds>(begun_ + *call_.time_limit - Clock::now());
        return rest.count() > 0 ? static_cast<int>(rest.count()) : 0;
    }

    // A program that has closed its streams may still run on until its time is up.
    void wait() {
        int status = 0;
        pid_t ended = 0;
        while (call_.time_limit && (ended = waitpid(id_, &status, WNOHANG)) == 0 && left() > 0) {
            constexpr int pause = 5;
            poll(nullptr, 0, std::min(pause, left()));
        }
        if (ended == 0 && call_.time_limit) {
            kill(call_.shares_terminal ? id_ : -id_, SIGKILL);
            end_.how = How::too_slow;
        }
        while (ended <= 0)
            if (ended = waitpid(id_, &status, 0); ended < 0 && errno != EINTR) return;
        if (end_.how == How::too_slow) return;
        end_.how = WIFEXITED(status) ? How::exited : How::killed;
        end_.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
    }

    const ProcessCall& call_;
    Pipe input_, output_, errors_;
    pid_t id_ = 0;
    std::size_t given_ = 0;
    Clock::time_point begun_ = Clock::now();
    ProcessEnd end_{};
    NoBrokenPipe no_broken_pipe_;
    KeysAreItsOwn keys_;
};

}  // namespace

bool needs_shell(std::string_view line) {
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == '\'') {
            if (c == quote) quote = 0;
        } else if (c == '\\') {
            ++i;
        } else if (c == '\'' && quote == 0) {
            quote = c;
        } else if (c == '"') {
            quote = quote == 0 ? c : '\0';
        } else if (std::string_view("$`").find(c) != std::string_view::npos) {
            return true;
        } else if (quote == 0 && std::string_view("|&;<>()*?[]{}~#!\n").find(c) != std::string_view::npos) {
            return true;
        }
    }
    // NAME=value before the program is for a shell too.
    const std::string_view first = line.substr(0, line.find(' '));
    return first.find('=') != std::string_view::npos;
}

std::vector<std::string> words_to_run(const std::string& line) {
    if (needs_shell(line)) return {"/bin/sh", "-c", line};
    return text::words_of_line(line);
}

ProcessEnd run_process(const ProcessCall& call) {
    if (call.words.empty() || call.words.front().empty()) return {How::not_started, ENOENT, {}, {}};
    return Child(call).run();
}

std::string to_text(const ProcessEnd& end) {
    switch (end.how) {
        case How::exited: return say("exit code {}", end.code);
        case How::killed: return say("killed by signal {}", end.code);
        case How::not_started: return say("not started: {}", std::strerror(end.code));
        case How::too_slow: return tr("stopped, since it took too long");
    }
    return {};
}

}  // namespace muster
