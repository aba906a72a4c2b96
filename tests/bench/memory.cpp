// What a list holds in memory: it must not grow with its rows.
#include <map>

#include <fmt/format.h>

#include "bench/groups.h"

namespace muster::bench {

namespace {

// What fills up and then stays: SQLite's pages and what it sorts in, 2 MB each, 4 MB of output held so that a slow
// reader keeps no writer waiting, a megabyte of a table's rows, and what malloc makes of all that.
constexpr double buffers = 10;

}  // namespace

bool memory(const Contest& contest, int tasks) {
    static std::map<std::string, double> least;  // what the smallest project took
    fmt::print("\n{:<34} {:>10} {:>12}\n", "peak memory, every task listed", "peak", "at first");
    bool kept = true;
    for (const char* format : {"tsv", "csv", "json", "jsonl", "table", "md"}) {
        const Run one = run({contest.muster, "task", "list", "--state", "all", "-F", format});
        const double first = least.try_emplace(format, one.megabytes).first->second;
        const bool is_bounded = one.exit_code == 0 && one.megabytes <= first + buffers;
        fmt::print("{:<34} {:>7.1f} MB {:>9.1f} MB{}\n", fmt::format("task list --state all -F {}", format),
                   one.megabytes, first, is_bounded ? "" : fmt::format("  GROWS with {} rows", tasks));
        kept = kept && is_bounded;
    }
    return kept;
}

}  // namespace muster::bench
