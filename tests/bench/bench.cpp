// Speed as ratios: each command and its floor by turns in the same rounds, on one seeded project.
// Usage: muster_bench MUSTER FLOOR [TASKS=10000] [ROUNDS=31]
#include "bench/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "bench/cases.h"

extern char** environ;

namespace muster::bench {

namespace {

struct Run {
    double milliseconds = 0;
    double megabytes = 0;
    int exit_code = 0;
};

// The peak memory that the kernel reports for a child never falls below its parent's: this program stays small.
Run run(const std::vector<std::string>& words) {
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "output", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    Run result{0, 0, 127};
    if (posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ) == 0) {
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        result.milliseconds =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        result.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
        result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    }
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

// Returns false when one of the two fails, since its time would mean nothing.
bool measure(const Case& what, const std::string& muster, const std::string& floor, int rounds) {
    const std::string file = ".muster/project.db";
    std::vector<std::string> ours{muster};
    ours.insert(ours.end(), what.words.begin(), what.words.end());
    const std::vector<std::string> theirs =
        what.sql.empty() ? std::vector<std::string>{floor, file}
                         : std::vector<std::string>{"sqlite3", "-batch", "-init", "/dev/null", file, what.sql};
    std::vector<double> our_times, their_times, ratios;
    double memory = 0;
    for (int i = 0; i < rounds; ++i) {
        const Run one = run(ours);
        const Run other = run(theirs);
        if (one.exit_code != 0 || other.exit_code != 0) {
            fmt::print("{:<30} failed: {} and {}; see {}/output\n", what.name, one.exit_code, other.exit_code,
                       std::filesystem::current_path().string());
            return false;
        }
        our_times.push_back(one.milliseconds);
        their_times.push_back(other.milliseconds);
        ratios.push_back(one.milliseconds / other.milliseconds);
        memory = std::max(memory, one.megabytes);
    }
    fmt::print("{:<30} {:>8.2f} ms {:>8.2f} ms {:>6.2f}x {:>5.0f}x {:>7.1f} MB\n", what.name, median(our_times),
               median(their_times), median(ratios), what.bound, memory);
    return true;
}

int main(const std::vector<std::string>& words) {
    const std::string muster = std::filesystem::absolute(words[1]);
    const std::string floor = std::filesystem::absolute(words[2]);
    const int tasks = words.size() > 3 ? std::stoi(words[3]) : 10000;
    const int rounds = words.size() > 4 ? std::stoi(words[4]) : 31;
    std::string folder = std::filesystem::temp_directory_path() / "muster-bench-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr) return 1;
    std::filesystem::current_path(folder);
    for (const auto& [name, value] : {std::pair{"HOME", folder.c_str()},
                                      {"MUSTER_USER", "li"},
                                      {"TZ", "UTC"},
                                      {"MUSTER_NOW", "2026-03-02T08:00:00Z"}})
        setenv(name, value, 1);
    if (const pid_t child = fork(); child == 0) {
        seed(folder, tasks);
        _exit(0);
    } else {
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) return 1;
    }
    fmt::print("{} tasks, medians of {} rounds\n{:<30} {:>11} {:>11} {:>7} {:>6} {:>10}\n", tasks, rounds, "", "muster",
               "floor", "ratio", "bound", "peak");
    bool well = true;
    for (const Case& what : cases()) well = measure(what, muster, floor, rounds) && well;
    if (well) std::filesystem::remove_all(folder);
    return well ? 0 : 1;
}

}  // namespace

}  // namespace muster::bench

int main(int count, char** words) {
    if (count < 3) {
        fmt::print(stderr, "usage: muster_bench MUSTER FLOOR [TASKS] [ROUNDS]\n");
        return 2;
    }
    return muster::bench::main({words, words + count});
}
