// Taskwarrior 2 with the same tasks: its files are written directly, as it would write them.
#include <chrono>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "bench/groups.h"

namespace muster::bench {

namespace {

void write_tasks(int tasks) {
    std::filesystem::create_directory("taskwarrior");
    std::ofstream("taskwarrior/taskrc") << "data.location=" << std::filesystem::current_path().string()
                                        << "/taskwarrior\nconfirmation=off\nverbose=nothing\nhooks=off\ngc=on\n";
    std::ofstream pending("taskwarrior/pending.data"), completed("taskwarrior/completed.data");
    constexpr int due_from = 1772000000;
    for (int i = 0; i < tasks; ++i) {
        const bool is_open = i % 10 >= 7;
        (is_open ? pending : completed) << fmt::format(
            "[description:\"Task {0} about the parser\" due:\"{1}\" entry:\"1771000000\" modified:\"1771000000\" "
            "{2}priority:\"{3}\" project:\"p{4}\" status:\"{5}\" tags:\"{6}\" "
            "uuid:\"{0:08x}-0000-4000-8000-000000000000\"]\n",
            i, due_from + i % 120 * 86400, is_open ? "" : "end:\"1771500000\" ", i % 3 == 0 ? "H" : "M", i % 12,
            is_open ? "pending" : "completed", i % 2 == 0 ? "ui" : "api");
    }
}

struct Pair {
    const char* name;
    std::vector<std::string> ours;
    std::vector<std::string> theirs;
};

}  // namespace

void peers(const Contest& contest, int tasks) {
    if (run({"task", "--version"}).exit_code != 0) {
        fmt::print("\nSKIPPED: comparison with Taskwarrior, which is not installed (apt-get install taskwarrior)\n");
        return;
    }
    write_tasks(tasks);
    fmt::print("\n{:<34} {:>11} {:>14} {:>7}\n", "beside a peer", "muster", "Taskwarrior 2", "");
    const std::vector<Pair> pairs{
        {"add a task", {"task", "add", "One more", "--due", "fri"}, {"add", "One more", "due:friday"}},
        {"the next three", {"next"}, {"next", "limit:3"}},
        {"20 of a list", {"task", "list", "-L", "20"}, {"list", "limit:20"}},
        {"20, filtered", {"task", "list", "--label", "ui", "-L", "20"}, {"+ui", "list", "limit:20"}},
        {"everything as JSON", {"task", "list", "--state", "all", "--json"}, {"export"}}};
    run({"task", "rc:taskwarrior/taskrc", "rc.gc=on", "list", "limit:1"});  // its first run sorts the files out
    for (const Pair& pair : pairs) {
        std::vector<double> ours, theirs, ratios;
        for (int i = 0; i < (tasks > 10000 ? 3 : 5); ++i) {
            std::vector<std::string> mine{contest.muster}, other{"task", "rc:taskwarrior/taskrc"};
            mine.insert(mine.end(), pair.ours.begin(), pair.ours.end());
            other.insert(other.end(), pair.theirs.begin(), pair.theirs.end());
            const Run one = run(mine), two = run(other);
            if (one.exit_code != 0 || two.exit_code != 0) {
                print_failure(pair.name, one, two);
                break;
            }
            ours.push_back(one.milliseconds);
            theirs.push_back(two.milliseconds);
            ratios.push_back(two.milliseconds / one.milliseconds);
        }
        if (!ratios.empty())
            fmt::print("{:<34} {:>8.2f} ms {:>11.2f} ms {:>6.1f}x slower\n", pair.name, median(ours), median(theirs),
                       median(ratios));
    }
}

}  // namespace muster::bench
