// Everything out and everything in: export of every task, import of as many, and a batch of commands.
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bench/groups.h"

namespace muster::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rounds = 3;
constexpr double megabyte = 1e6;
constexpr int batch_lines = 10000;

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

// A write as the shell does it: the same tables and log rows, at the same durability, in one transaction.
constexpr const char* begin_sql = "PRAGMA synchronous=EXTRA;\nPRAGMA foreign_keys=ON;\nBEGIN IMMEDIATE;\n";
constexpr const char* operation_sql =
    "INSERT INTO operation(clone, sequence, \"group\", moment, actor, words, hash) SELECT 1, max(sequence) + 1, 0, "
    "'2026-03-02T08:00:00Z', 'li', 'import', randomblob(32) FROM operation;\n"
    "UPDATE clone SET sequence = sequence + 1, hash = randomblob(32);\n";

// Runs both in projects of their own that were just made, and prints the medians. With `parsed`, the floor parses that file
// too, which the shell does not: in a process of its own, so that this one stays small.
bool in_new_projects(const Contest& contest, const std::string& name, std::vector<std::string> words, double bound,
                     const std::string& note, const std::string& parsed = {}) {
    std::vector<double> ours, theirs;
    double memory = 0;
    for (int i = 0; i < rounds; ++i) {
        fs::remove_all("ours");
        fs::remove_all("theirs");
        for (const char* folder : {"ours", "theirs"}) {
            fs::create_directory(folder);
            run({contest.muster, "-C", folder, "init", "New", "--here"});
        }
        std::vector<std::string> mine{contest.muster, "--db", "ours/.muster/project.db"};
        mine.insert(mine.end(), words.begin(), words.end());
        const Run one = run(mine);
        if (one.exit_code != 0) {
            print_failure(name, one, {});
            return false;
        }
        const Run other = run(shell_words("theirs/.muster/project.db", ".read floor.sql"));
        if (other.exit_code != 0) {
            print_failure(name, one, other);
            return false;
        }
        ours.push_back(one.milliseconds);
        const double parsing = parsed.empty() ? 0 : run({"/proc/self/exe", parse_word, parsed}).milliseconds;
        theirs.push_back(other.milliseconds + parsing);
        memory = std::max(memory, one.megabytes);
    }
    return print_line(name, median(ours), median(theirs), bound, fmt::format("{:>7.1f} MB{}", memory, note));
}

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
                      fmt::format("{:>4.0f} MB/s, goal 50", rate));
}

bool import_csv(const Contest& contest, int tasks) {
    std::ofstream data("tasks.csv");
    data << "id,title,owner,due,priority,state,labels,estimate\n";
    for (int i = 1; i <= tasks; ++i)
        data << fmt::format("X-{0},\"Task {0}, about the parser\",@p{1},2026-0{2}-1{3},{4},{5},{6},{7}h\n", i, i % 12,
                            3 + i % 6, i % 10, i % 5, i % 10 < 7 ? "done" : "todo", i % 2 == 0 ? "ui" : "api",
                            1 + i % 16);
    data.close();
    std::ofstream sql("floor.sql");
    sql << ".import --csv --schema temp tasks.csv incoming\n"
        << begin_sql << operation_sql
        << "INSERT INTO member(uid, version, created, changed, handle, active, external) SELECT randomblob(16), 2, "
           "'2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', substr(owner, 2), 1, 0 FROM incoming GROUP BY owner;\n"
           "INSERT INTO task(uid, number, version, created, changed, title, type, state, priority, owner, due, "
           "estimate, external_id, closed) SELECT randomblob(16), rowid, 2, '2026-03-02T08:00:00Z', "
           "'2026-03-02T08:00:00Z', title, 'task', state, priority, (SELECT key FROM member WHERE handle = "
           "substr(owner, 2)), due, estimate * 60, id, CASE state WHEN 'done' THEN '2026-03-02T08:00:00Z' END FROM "
           "incoming;\n"
           "INSERT INTO task_labels SELECT task.key, 1, labels FROM incoming JOIN task ON task.number = "
           "incoming.rowid;\n"
           "INSERT INTO change(operation, kind, uid, made_against, before, after) SELECT 2, 'task', uid, 0, NULL, "
           "json_object('created', created, 'due', due, 'estimate', estimate, 'external_id', external_id, 'labels', "
           "json_array('ui'), 'number', number, 'owner', (SELECT lower(hex(member.uid)) FROM member WHERE member.key = "
           "task.owner), 'priority', priority, 'state', state, 'title', title, 'type', type) FROM task;\n"
           "INSERT INTO work_change SELECT uid, 2, number, 1, 0, state, closed, NULL, NULL, estimate, NULL FROM task;\n"
           "INSERT INTO lease(letter, next) VALUES('T', 200000);\nCOMMIT;\n";
    sql.close();
    return in_new_projects(contest, fmt::format("import csv, {} tasks", tasks),
                           {"import", "csv", "tasks.csv", "--create-members", "-q", "-o", "imported"}, 3, "");
}

// The floor parses the file with the library that muster uses, and has the shell insert the same rows from a table.
bool import_taskwarrior(const Contest& contest, int tasks) {
    std::ofstream data("tasks.json"), table("rows.csv");
    data << "[\n";
    table << "title,priority,due,state,label,uuid\n";
    for (int i = 1; i <= tasks; ++i) {
        const bool is_done = i % 10 < 7;
        const std::string uuid = fmt::format("0b5bd5f6-0d1b-4a4f-8a57-{:012}", i);
        data << fmt::format(R"({}{{"description":"Task {}, about the parser","due":"2026{:02}1{}T000000Z","entry":"20260301T080000Z",{})"
                            R"("modified":"20260301T080000Z","priority":"{}","status":"{}","tags":["{}"],"uuid":"{}"}})",
                            i > 1 ? ",\n" : "", i, 3 + i % 6, i % 10, is_done ? R"("end":"20260302T080000Z",)" : "", i % 2 == 0 ? "H" : "L",
                            is_done ? "completed" : "pending", i % 2 == 0 ? "ui" : "api", uuid);
        table << fmt::format("\"Task {}, about the parser\",{},2026-{:02}-1{},{},{},{}\n", i, i % 2 == 0 ? 1 : 3, 3 + i % 6, i % 10,
                             is_done ? "done" : "todo", i % 2 == 0 ? "ui" : "api", uuid);
    }
    data << "\n]\n";
    data.close();
    table.close();
    std::ofstream sql("floor.sql");
    sql << ".import --csv --schema temp rows.csv incoming\n"
        << begin_sql << operation_sql
        << "INSERT INTO task(uid, number, version, created, changed, title, type, state, priority, due, external_id, closed) SELECT "
           "randomblob(16), rowid, 2, '2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', title, 'task', state, priority, due, 'taskwarrior:' || "
           "uuid, CASE state WHEN 'done' THEN '2026-03-02T08:00:00Z' END FROM incoming;\n"
           "INSERT INTO task_labels SELECT task.key, 1, label FROM incoming JOIN task ON task.number = incoming.rowid;\n"
           "INSERT INTO change(operation, kind, uid, made_against, before, after) SELECT 2, 'task', uid, 0, NULL, "
           "json_object('created', created, 'due', due, 'external_id', external_id, 'labels', json_array('ui'), 'number', number, "
           "'priority', priority, 'state', state, 'title', title, 'type', type) FROM task;\n"
           "INSERT INTO work_change SELECT uid, 2, number, 1, 0, state, closed, NULL, NULL, estimate, NULL FROM task;\n"
           "INSERT INTO lease(letter, next) VALUES('T', 200000);\nCOMMIT;\n";
    sql.close();
    return in_new_projects(contest, fmt::format("import taskwarrior, {} tasks", tasks), {"import", "taskwarrior", "tasks.json", "-q", "-o", "imported"}, 3,
                           "", "tasks.json");
}

bool batch(const Contest& contest) {
    std::ofstream lines("lines");
    std::ofstream sql("floor.sql");
    sql << begin_sql << operation_sql;
    for (int i = 1; i <= batch_lines; ++i) {
        lines << fmt::format("task add 'Task {} of the batch' --due 2026-03-09 --priority 1\n", i);
        sql << fmt::format(
            "INSERT INTO task(uid, number, version, created, changed, title, type, state, priority, due) VALUES("
            "randomblob(16), {0}, 2, '2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', 'Task {0} of the batch', 'task', "
            "'todo', 1, '2026-03-09');\n"
            "INSERT INTO change(operation, kind, uid, made_against, before, after) SELECT 2, 'task', uid, 0, NULL, "
            "json_object('created', created, 'due', due, 'number', number, 'priority', priority, 'state', state, "
            "'title', title, 'type', type) FROM task WHERE number = {0};\n"
            "INSERT INTO work_change SELECT uid, 2, number, 1, 0, state, NULL, NULL, NULL, NULL, NULL FROM task WHERE number = {0};\n",
            i);
    }
    lines.close();
    sql << "INSERT INTO lease(letter, next) VALUES('T', 200000);\nCOMMIT;\n";
    sql.close();
    return in_new_projects(contest, "batch of 10000 lines of task add", {"batch", "-f", "lines", "-q"}, 5, "");
}

}  // namespace

int parse(const std::string& file) {
    std::ifstream data(file);
    return nlohmann::ordered_json::parse(data).is_array() ? 0 : 1;
}

bool bulk(const Contest& contest, int tasks) {
    print_head("in bulk");
    bool kept = export_json(contest);
    kept = import_csv(contest, tasks) && kept;
    kept = import_taskwarrior(contest, tasks) && kept;
    return (tasks != batch_lines || batch(contest)) && kept;
}

}  // namespace muster::bench
