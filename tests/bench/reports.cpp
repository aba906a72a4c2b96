// Every stock report on a project whose log is long, in time and memory, beside the SQL that reads as much of the log.
#include <array>

#include <fmt/format.h>

#include "bench/groups.h"

namespace muster::bench {

namespace {

constexpr double most_milliseconds = 1000;
constexpr double most_megabytes = 200;

struct ReportCase {
    std::vector<std::string> words;
    const char* floor;  // what the report cannot do without
};

constexpr const char* log_sql = "SELECT count(*), count(DISTINCT task), count(state) FROM work_change";
constexpr const char* finished_sql =
    "SELECT created, started, closed, points, estimate FROM task WHERE closed >= '2025-12-08' AND state = 'done'";
constexpr const char* open_sql = "SELECT * FROM task WHERE closed IS NULL";
constexpr const char* small_sql = "SELECT name FROM project";

const std::vector<ReportCase>& cases() {
    static const std::vector<ReportCase> all{
        {{"burndown"}, log_sql},
        {{"burndown", "--milestone", "M3"}, log_sql},
        {{"burnup", "--by", "day"}, log_sql},
        {{"flow", "--unit", "hours"}, log_sql},
        {{"velocity"}, finished_sql},
        {{"velocity", "--by", "sprint"}, log_sql},
        {{"cycle"}, finished_sql},
        {{"status"}, "SELECT count(*) FROM task WHERE closed IS NULL"},
        {{"progress"}, finished_sql},
        {{"milestones"}, "SELECT milestone, count(*) FROM task GROUP BY milestone"},
        {{"goals"}, "SELECT goal, count(*) FROM task GROUP BY goal"},
        {{"workload"}, open_sql},
        {{"cost"}, open_sql},
        {{"risks"}, small_sql},
        {{"meetings"}, small_sql},
        {{"follow-through"}, small_sql},
        {{"time"}, small_sql},
        {{"quality"}, "SELECT count(*) FROM task WHERE type = 'bug' AND closed IS NULL"},
        {{"problems"}, log_sql},
        {{"changes", "--since", "2026-02-27"},
         "SELECT uid, before, after FROM change WHERE operation > (SELECT max(key) FROM "
         "operation WHERE moment < '2026-02-27')"}};
    return all;
}

}  // namespace

bool reports(const Contest& contest) {
    fmt::print("\n{:<34} {:>11} {:>11} {:>10} {:>10}\n", "report show", "muster", "floor", "ratio", "peak");
    bool kept = true;
    for (const ReportCase& one : cases()) {
        std::vector<std::string> words{contest.muster, "report", "show"};
        std::string name;
        for (const std::string& word : one.words) {
            words.push_back(word);
            name += (name.empty() ? "" : " ") + word;
        }
        std::vector<double> ours, theirs;
        double memory = 0;
        for (int i = 0; i < contest.rounds; ++i) {
            const Run run_of_ours = run(words);
            const Run other = run(shell_words(project_file, one.floor));
            if (run_of_ours.exit_code != 0 || other.exit_code != 0) {
                print_failure(name, run_of_ours, other);
                return false;
            }
            ours.push_back(run_of_ours.milliseconds);
            theirs.push_back(other.milliseconds);
            memory = std::max(memory, run_of_ours.megabytes);
        }
        const double time = median(ours);
        const bool is_well = time <= most_milliseconds && memory <= most_megabytes;
        fmt::print("{:<34} {:>8.1f} ms {:>8.1f} ms {:>9.2f}x {:>7.1f} MB{}\n", name, time, median(theirs),
                   time / median(theirs), memory, is_well ? "" : "  OVER");
        kept = kept && is_well;
    }
    return kept;
}

}  // namespace muster::bench
