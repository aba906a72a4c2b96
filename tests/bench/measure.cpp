#include "bench/measure.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <fmt/format.h>

extern char** environ;

namespace muster::bench {

// The peak memory that the kernel reports for a child never falls below its parent's: this program stays small.
Run run(const std::vector<std::string>& words, const std::string& input) {
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
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

namespace {

double at_share(std::vector<double> values, std::size_t numerator, std::size_t denominator) {
    const std::size_t place = (values.size() - 1) * numerator / denominator;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(place), values.end());
    return values[place];
}

std::string with_number(std::string text, const std::string& number) {
    for (auto at = text.find('#'); at != std::string::npos; at = text.find('#')) text.replace(at, 1, number);
    return text;
}

}  // namespace

double median(std::vector<double> values) {
    return at_share(std::move(values), 1, 2);
}

std::vector<std::string> shell_words(const std::string& file, const std::string& sql) {
    return {"sqlite3", "-batch", "-init", "/dev/null", file, sql};
}

void print_head(std::string_view group) {
    fmt::print("\n{:<34} {:>11} {:>11} {:>7} {:>13} {:>6} {:>10}\n", group, "muster", "floor", "ratio", "quartiles",
               "bound", "peak");
}

void print_failure(std::string_view name, const Run& ours, const Run& theirs) {
    fmt::print("{:<34} failed: exit {} and {}; see {}/output\n", name, ours.exit_code, theirs.exit_code,
               std::filesystem::current_path().string());
}

bool print_line(std::string_view name, double ours, double theirs, double bound, std::string_view note) {
    const bool kept = ours / theirs <= bound;
    fmt::print("{:<34} {:>8.2f} ms {:>8.2f} ms {:>6.2f}x {:>13} {:>5.0f}x {}{}\n", name, ours, theirs, ours / theirs,
               "", bound, note, kept ? "" : "  OVER");
    return kept;
}

bool measure(const Case& what, const Contest& contest) {
    std::vector<double> our_times, their_times, ratios;
    double memory = 0;
    for (int i = 0; i < contest.rounds; ++i) {
        // Two numbers a round: both programs find a task as they expect it.
        const auto number = [&](int place) {
            const auto count = contest.open.size();
            return count == 0 ? std::string("1") : contest.open[static_cast<std::size_t>(2 * i + place) % count];
        };
        std::vector<std::string> ours{contest.muster};
        for (const std::string& word : what.words) ours.push_back(with_number(word, number(0)));
        const Run one = run(ours);
        const Run other = run(what.sql.empty() ? std::vector<std::string>{contest.floor, project_file}
                                               : shell_words(project_file, with_number(what.sql, number(1))));
        if (one.exit_code != what.exit_code || other.exit_code != 0) {
            print_failure(what.name, one, other);
            return false;
        }
        our_times.push_back(one.milliseconds);
        their_times.push_back(other.milliseconds);
        ratios.push_back(one.milliseconds / other.milliseconds);
        memory = std::max(memory, one.megabytes);
    }
    const double ratio = median(ratios);
    const bool kept = what.milliseconds > 0 ? median(our_times) <= what.milliseconds : ratio <= what.bound;
    const std::string bound =
        what.milliseconds > 0 ? fmt::format("{:.0f}ms", what.milliseconds) : fmt::format("{:.0f}x", what.bound);
    fmt::print("{:<34} {:>8.2f} ms {:>8.2f} ms {:>6.2f}x {:>6.2f}-{:<6.2f} {:>6} {:>7.1f} MB{}\n", what.name,
               median(our_times), median(their_times), ratio, at_share(ratios, 1, 4), at_share(ratios, 3, 4), bound,
               memory, kept ? "" : "  OVER");
    return kept;
}

}  // namespace muster::bench
