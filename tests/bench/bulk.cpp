// Everything out: all tasks with all their fields.
#include <filesystem>

#include <fmt/format.h>

#include "bench/groups.h"

namespace muster::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rounds = 3;
constexpr double megabyte = 1e6;

// Every stored field with references as labels and lists as arrays: what our JSON shows.
constexpr const char* all_sql =
    "SELECT 'T' || number AS id, title, body, type, state, reason, priority, rank, points, (SELECT '@' || handle FROM "
    "member WHERE member.key = task.owner) AS owner, (SELECT '@' || handle FROM member WHERE member.key = "
    "task.reviewer) AS reviewer, start, finish, due, start_after, estimate, estimate_low, estimate_high, remaining, "
    "(SELECT 'M' || number FROM milestone WHERE milestone.key = task.milestone) AS milestone, (SELECT 'G' || number "
    "FROM goal WHERE goal.key = task.goal) AS goal, key_result, parent, severity, (SELECT json_group_array(item) FROM "
    "task_skills WHERE owner = task.key) AS skills, deferred_until, risk, meeting, started, closed, stage, every, "
    "series, series_day, (SELECT json_group_array(item) FROM task_labels WHERE owner = task.key) AS labels, "
    "external_id, url, created, changed FROM task ORDER BY key";
constexpr const char* all_fields =
    "id,title,body,type,state,reason,priority,rank,points,owner,reviewer,start,finish,due,start_after,estimate,"
    "estimate_low,estimate_high,remaining,milestone,goal,key_result,parent,severity,skills,deferred_until,risk,meeting,"
    "started,closed,stage,every,series,series_day,labels,external_id,url,created,changed";

bool export_json(const Contest& contest) {
    std::vector<double> ours, theirs;
    double rate = 0;
    for (int i = 0; i < rounds; ++i) {
        const Run one =
            run({contest.muster, "task", "list", "--state", "all", "--json", "--sort", "id", "--fields", all_fields});
        rate = std::max(rate, static_cast<double>(fs::file_size("output")) / megabyte / (one.milliseconds / 1000));
        auto words = shell_words(project_file, all_sql);
        words.insert(words.begin() + 1, "-json");
        const Run other = run(words);
        if (one.exit_code != 0 || other.exit_code != 0) {
            print_failure("JSON of every task", one, other);
            return false;
        }
        ours.push_back(one.milliseconds);
        theirs.push_back(other.milliseconds);
    }
    return print_line("JSON, every task, 39 fields", median(ours), median(theirs), 2,
                      fmt::format("{:.0f} MB/s (goal 50)", rate));
}

}  // namespace

bool bulk(const Contest& contest, int) {
    print_head("in bulk");
    return export_json(contest);
}

}  // namespace muster::bench
