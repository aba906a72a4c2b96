// Every figure that the project has promised: ratios to the SQLite floor on seeded projects of several sizes.
// Usage: muster_bench MUSTER FLOOR [TASKS|reports|posts...]   (1000 10000 100000 reports posts unless given)
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "bench/groups.h"

namespace muster::bench {

namespace {

namespace fs = std::filesystem;

// In a child, whose memory ends with it, and where there is room in memory: making the project is not measured.
bool seed_in(const std::string& folder, const std::function<void(const std::string&)>& make) {
    std::error_code error;
    const fs::path fast = fs::path("/dev/shm") / fs::path(folder).filename();
    const bool is_fast = fs::create_directory(fast, error);
    const std::string& where = is_fast ? fast.string() : folder;
    if (const pid_t child = fork(); child == 0) {
        make(where);
        _exit(0);
    } else {
        int status = 1;
        waitpid(child, &status, 0);
        if (status != 0) return false;
    }
    if (!is_fast) return true;
    fs::copy(fast, folder, fs::copy_options::recursive, error);
    fs::remove_all(fast, error);
    sync();
    return true;
}

std::vector<std::string> open_numbers(const std::string& muster) {
    run({muster, "task", "list", "--ids", "-L", "400"});
    std::vector<std::string> numbers;
    std::ifstream ids("output");
    for (std::string id; std::getline(ids, id);)
        if (id.starts_with('T')) numbers.push_back(id.substr(1));
    return numbers;
}

// Few rounds where each takes long: the quartiles show what that costs in certainty.
int rounds_for(int tasks) {
    return tasks >= 100000 ? 9 : tasks >= 10000 ? 15 : 31;
}

// In a folder of its own; empty if that could not be made.
std::string seeded(const std::function<void(const std::string&)>& make) {
    std::string folder = fs::temp_directory_path() / "muster-bench-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr || !seed_in(folder, make)) return {};
    fs::current_path(folder);
    setenv("HOME", folder.c_str(), 1);
    return folder;
}

bool measure_reports(const std::string& muster, const std::string& floor) {
    constexpr int tasks = 100000, rows = 1000000;
    const std::string folder = seeded([](const std::string& where) { seed_history(where, tasks, rows); });
    if (folder.empty()) return false;
    fmt::print("\n==== reports: {} tasks with {} rows in their log, medians of 5 rounds, at most 1 s and 200 MB\n",
               tasks, rows);
    const bool kept = reports({muster, floor, 5, {}});
    if (kept) fs::remove_all(folder);
    return kept;
}

bool measure_size(const std::string& muster, const std::string& floor, int tasks) {
    const std::string folder = seeded([&](const std::string& where) { seed(where, tasks); });
    if (folder.empty()) return false;
    Contest contest{muster, floor, rounds_for(tasks), open_numbers(muster)};
    fmt::print("\n==== {} tasks, seven of ten closed, with their history; medians of {} rounds\n", tasks,
               contest.rounds);
    bool kept = everyday(contest);
    kept = bulk(contest, tasks) && kept;
    kept = memory(contest, tasks) && kept;
    peers(contest, tasks);
    if (kept) fs::remove_all(folder);
    return kept;
}

int main(const std::vector<std::string>& words) {
    const std::string muster = fs::absolute(words[1]);
    const std::string floor = fs::absolute(words[2]);
    for (const auto& [name, value] :
         {std::pair{"MUSTER_USER", "li"}, {"TZ", "UTC"}, {"MUSTER_NOW", "2026-03-02T08:00:00Z"}})
        setenv(name, value, 1);
    std::vector<std::string> sizes(words.begin() + 3, words.end());
    if (sizes.empty()) sizes = {"1000", "10000", "100000", "reports", "posts"};
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    fmt::print(
        "A ratio is the median of the ratios of paired runs, muster and its floor by turns, so that a busy machine\n"
        "slows both; the quartiles say how far to trust it. The floor is the sqlite3 shell with the same durability "
        "and\n"
        "equivalent SQL; for start-up and completion, a C program that opens the file and reads one row.\n");
    bool kept = true;
    for (const std::string& size : sizes)
        kept = (size == "posts"     ? posts()
                : size == "reports" ? measure_reports(muster, floor)
                                    : measure_size(muster, floor, std::stoi(size))) &&
               kept;
    fmt::print("\n{}\n", kept ? "Every bound was kept." : "Some bounds were not kept: see OVER and 'failed' above.");
    return 0;  // a figure is for people to judge, never a failed build
}

}  // namespace

}  // namespace muster::bench

int main(int count, char** words) {
    if (count == 3 && words[1] == std::string_view(muster::bench::parse_word)) return muster::bench::parse(words[2]);
    if (count < 3) {
        fmt::print(stderr, "usage: muster_bench MUSTER FLOOR [TASKS|reports|posts...]\n");
        return 2;
    }
    return muster::bench::main({words, words + count});
}
