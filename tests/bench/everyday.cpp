// The commands of every day beside the SQL that the sqlite3 shell runs for the same answer on the same file: the same
// columns, conditions, order and limit, and for writes the same rows in the log at the same durability.
#include "bench/groups.h"

#include <fmt/format.h>

namespace muster::bench {

namespace {

constexpr const char* today = "'2026-03-02'";
constexpr const char* waiting =
    "EXISTS (SELECT 1 FROM link JOIN task o ON o.key = link.blocker WHERE link.task = t.key AND o.closed IS NULL)";
constexpr const char* line =
    "SELECT 'T' || t.number, t.state, t.priority, t.title, '@' || m.handle, t.due FROM task t LEFT JOIN member m ON "
    "m.key = t.owner ";

std::string by_urgency() {
    return fmt::format(
        " ORDER BY (CASE t.priority WHEN 0 THEN 8.0 WHEN 1 THEN 6.0 WHEN 2 THEN 3.9 WHEN 3 THEN 1.8 ELSE 0.0 END + "
        "12.0 "
        "* max(0.2, min(1.0, 1.0 - 0.8 * (julianday(t.due) - julianday({}) + 7) / 21.0)) + CASE WHEN t.state = 'doing' "
        "THEN 4.0 ELSE 0.0 END + CASE WHEN EXISTS (SELECT 1 FROM link JOIN task o ON o.key = link.task WHERE "
        "link.blocker = t.key AND o.closed IS NULL) THEN 8.0 ELSE 0.0 END - CASE WHEN t.state = 'blocked' OR {} THEN "
        "5.0 ELSE 0.0 END) DESC, t.key",
        today, waiting);
}

std::string list_sql(const std::string& where, int limit) {
    return fmt::format("{}WHERE t.closed IS NULL{}{}{}", line, where, by_urgency(),
                       limit > 0 ? fmt::format(" LIMIT {}", limit) : "");
}

// A write with what our log keeps of it.
std::string logged(const std::string& write) {
    return "PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; BEGIN IMMEDIATE; " + write +
           "INSERT INTO operation(clone, sequence, \"group\", moment, actor, words, hash) SELECT 1, max(sequence) + 1, "
           "0, '2026-03-02T08:00:00Z', 'li', 'task', randomblob(32) FROM operation; "
           "INSERT INTO change(operation, kind, uid, made_against, before, after) VALUES(last_insert_rowid(), 'task', "
           "randomblob(16), 0, NULL, '{\"title\":\"x\"}'); UPDATE clone SET sequence = sequence + 1, hash = "
           "randomblob(32); COMMIT;";
}

std::vector<Case> writes() {
    return {
        {"task add",
         {"task", "add", "One more", "--due", "fri", "--owner", "@me"},
         logged("INSERT INTO task(uid, number, version, created, changed, title, type, state, priority, owner, due) "
                "SELECT randomblob(16), next, 1, '2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', 'One more', "
                "'task', 'todo', 2, 1, '2026-03-06' FROM lease WHERE letter = 'T'; "
                "UPDATE lease SET next = next + 1 WHERE letter = 'T';")},
        {"task edit",
         {"task", "edit", "T#", "--priority", "1", "--title", "Changed again"},
         logged("UPDATE task SET priority = 1, title = 'Changed again ' || random(), version = version + 1 WHERE "
                "number = #;")},
        {"task done",
         {"task", "done", "T#"},
         logged("UPDATE task SET state = 'done', closed = '2026-03-02T08:00:00Z', version = version + 1 WHERE "
                "number = #;")}};
}

std::string status_sql() {
    return fmt::format(
        "SELECT count(*), count(*) FILTER (WHERE due < {0}) FROM task WHERE closed IS NULL;"
        "SELECT count(*) FROM task WHERE closed IS NOT NULL;"
        "SELECT count(*) FROM task t WHERE closed IS NULL AND {1};"
        "SELECT goal.number, goal.title, count(*), count(*) FILTER (WHERE t.state = 'done') FROM goal JOIN task t ON "
        "t.goal = goal.key GROUP BY goal.key;"
        "SELECT number, title, due FROM milestone WHERE state = 'open' ORDER BY due LIMIT 1;"
        "{2}WHERE closed IS NULL AND due < {0} ORDER BY due LIMIT 5;{2}WHERE closed IS NULL AND {1} LIMIT 5;{3};"
        "SELECT count(*) FROM risk WHERE state = 'open'; SELECT coalesce(sum(amount), 0) FROM cost;",
        today, waiting, line, list_sql(" AND t.owner = 1", 5));
}

// What the rules of the gate ask: each late, blocked and ownerless task, milestones, risks, goals, money, and work a week.
std::string check_sql() {
    return fmt::format(
        "{2}WHERE closed IS NULL AND due < {0} ORDER BY due, t.key; {2}WHERE closed IS NULL AND {1};"
        "SELECT number, title, due FROM milestone WHERE state = 'open' AND due < {0};"
        "SELECT coalesce(sum(amount), 0) FROM cost; SELECT number, title FROM risk WHERE state = 'open';"
        "SELECT state, count(*), sum(estimate), sum(remaining) FROM task WHERE estimate IS NOT NULL GROUP BY state;"
        "SELECT member, sum(spent) FROM time_entry GROUP BY member;"
        "SELECT number, title FROM goal WHERE state = 'open' AND NOT EXISTS (SELECT 1 FROM task WHERE task.goal = goal.key);"
        "SELECT number, title FROM task WHERE closed IS NULL AND (owner IS NULL OR goal IS NULL);"
        "SELECT owner, strftime('%W', due), sum(coalesce(remaining, estimate)) FROM task WHERE closed IS NULL GROUP BY 1, 2;",
        today, waiting, line);
}

std::vector<Case> reads() {
    return {{"task list -L 20", {"task", "list", "-L", "20"}, list_sql("", 20)},
            {"task list --owner --label -L 20",
             {"task", "list", "--owner", "@p1", "--label", "ui", "-L", "20"},
             list_sql(" AND t.owner = (SELECT key FROM member WHERE handle = 'p1') AND EXISTS (SELECT 1 FROM "
                      "task_labels l WHERE l.owner = t.key AND l.item = 'ui')",
                      20)},
            {"task list, a query -L 20",
             {"task", "list", "is:overdue", "-label:ui", "priority<=1", "-L", "20"},
             list_sql(fmt::format(" AND t.due < {} AND t.priority <= 1 AND NOT EXISTS (SELECT 1 FROM task_labels l "
                                  "WHERE l.owner = t.key AND l.item = 'ui')",
                                  today),
                      20)},
            {"next", {"next"}, list_sql(fmt::format(" AND t.state = 'todo' AND t.owner = 1 AND NOT {}", waiting), 3)},
            {"ready -L 20",
             {"ready", "-L", "20"},
             list_sql(fmt::format(" AND t.state = 'todo' AND NOT {} AND (t.deferred_until > {} OR t.start_after > {}) "
                                  "IS NOT TRUE",
                                  waiting, today, today),
                      20)},
            {"standup",
             {"standup"},
             fmt::format("{0}WHERE t.closed >= '2026-02-27' AND t.owner = 1;{0}WHERE t.closed IS NULL AND t.state = "
                         "'doing' AND t.owner = 1;{1}",
                         line, list_sql(" AND t.owner = 1", 5))},
            {"status", {"status"}, status_sql()},
            {"check", {"check"}, check_sql(), 2, 0, 10},
            {"search 客户 -L 20",
             {"search", "客户", "-L", "20"},
             fmt::format("{}WHERE t.title LIKE '%客户%' OR t.body LIKE '%客户%' OR t.key IN (SELECT task FROM comment "
                         "WHERE text LIKE '%客户%') OR t.key IN (SELECT task FROM acceptance WHERE text LIKE "
                         "'%客户%') ORDER BY t.closed IS NOT NULL, t.key LIMIT 20",
                         line)},
            {"task list --json, all open", {"task", "list", "--json"}, list_sql("", 0)}};
}

}  // namespace

bool everyday(const Contest& contest) {
    print_head("every day");
    bool kept = measure({"start-up (--version)", {"--version"}, ""}, contest);
    for (const auto& group : {writes(), reads()})
        for (const Case& what : group) kept = measure(what, contest) && kept;
    // What a shell asks for while somebody types; the person waits for it, so the bound is in milliseconds.
    return measure({"completion: task done T<TAB>", {"__complete", "task", "done", "T"}, "", 0, 20}, contest) && kept;
}

}  // namespace muster::bench
