#pragma once
// What is measured: a command beside the SQL that the sqlite3 shell runs for the same answer on the same file.

#include <string>
#include <vector>

namespace muster::bench {

struct Case {
    std::string name;
    std::vector<std::string> words;  ///< of muster
    std::string sql;                 ///< for the shell; empty: the floor program instead
    double bound;                    ///< the ratio that the project has promised
};

inline std::string quoted_today() {
    return "'2026-03-02'";
}

/// An insertion or update with what our log writes beside it, at the same durability.
inline std::string logged(const std::string& write) {
    return "PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; BEGIN IMMEDIATE; " + write +
           "INSERT INTO operation(clone, sequence, \"group\", moment, actor, words, hash) SELECT 1, max(sequence) + 1, "
           "0, "
           "'2026-03-02T08:00:00Z', 'li', 'task', randomblob(32) FROM operation; "
           "INSERT INTO change(operation, kind, uid, made_against, before, after) VALUES(last_insert_rowid(), 'task', "
           "randomblob(16), 0, NULL, '{\"title\":\"x\"}'); UPDATE clone SET sequence = sequence + 1, hash = "
           "randomblob(32); COMMIT;";
}

inline std::vector<Case> cases() {
    const std::string today = quoted_today();
    const std::string waiting =
        "EXISTS (SELECT 1 FROM link JOIN task o ON o.key = link.blocker WHERE link.task = t.key AND o.closed IS NULL)";
    const std::string urgency =
        "(CASE t.priority WHEN 0 THEN 8.0 WHEN 1 THEN 6.0 WHEN 2 THEN 3.9 WHEN 3 THEN 1.8 ELSE 0.0 END"
        " + 12.0 * max(0.2, min(1.0, 1.0 - 0.8 * (julianday(t.due) - julianday(" +
        today +
        ") + 7) / 21.0))"
        " + CASE WHEN t.state = 'doing' THEN 4.0 ELSE 0.0 END"
        " + CASE WHEN EXISTS (SELECT 1 FROM link JOIN task o ON o.key = link.task WHERE link.blocker = t.key AND "
        "o.closed IS NULL) THEN 8.0 ELSE 0.0 END"
        " - CASE WHEN t.state = 'blocked' OR " +
        waiting + " THEN 5.0 ELSE 0.0 END)";
    const std::string line =
        "SELECT t.number, t.state, t.priority, t.title, m.handle, t.due FROM task t LEFT JOIN member m ON m.key = "
        "t.owner ";
    const std::string by_urgency = " ORDER BY " + urgency + " DESC, t.key";
    const std::string status =
        "SELECT count(*), count(*) FILTER (WHERE due < " + today +
        ") FROM task WHERE closed IS NULL;"
        "SELECT count(*) FROM task WHERE closed IS NOT NULL;"
        "SELECT count(*) FROM task t WHERE closed IS NULL AND " +
        waiting +
        ";"
        "SELECT goal.number, goal.title, count(*), count(*) FILTER (WHERE t.state = 'done') FROM goal JOIN task t ON "
        "t.goal = goal.key GROUP BY goal.key;"
        "SELECT number, title, due FROM milestone WHERE state = 'open' ORDER BY due LIMIT 1;" +
        line + "WHERE closed IS NULL AND due < " + today + " ORDER BY due LIMIT 5;" + line +
        "WHERE closed IS NULL AND " + waiting + " LIMIT 5;" + line + "WHERE closed IS NULL AND t.owner = 1" +
        by_urgency +
        " LIMIT 5;"
        "SELECT count(*) FROM risk WHERE state = 'open'; SELECT coalesce(sum(amount), 0) FROM cost;";
    return {
        {"start-up (--version)", {"--version"}, "", 2},
        {"task add",
         {"task", "add", "One more", "--due", "fri", "--owner", "@me"},
         logged("INSERT INTO task(uid, number, version, created, changed, title, type, state, priority, owner, due) "
                "SELECT randomblob(16), "
                "next, 1, '2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', 'One more', 'task', 'todo', 2, 1, "
                "'2026-03-06' FROM lease WHERE letter = 'T'; "
                "UPDATE lease SET next = next + 1 WHERE letter = 'T';"),
         2},
        {"task edit",
         {"task", "edit", "T9", "--priority", "1", "--title", "Changed again"},
         logged("UPDATE task SET priority = 1, title = 'Changed again ' || random(), version = version + 1 WHERE "
                "number = 9;"),
         2},
        {"task list -L 20",
         {"task", "list", "-L", "20"},
         line + "WHERE t.closed IS NULL" + by_urgency + " LIMIT 20",
         2},
        {"task list, filtered",
         {"task", "list", "--owner", "@p1", "--label", "ui", "-L", "20"},
         line +
             "WHERE t.closed IS NULL AND t.owner = (SELECT key FROM member WHERE handle = 'p1') AND EXISTS (SELECT 1 "
             "FROM task_labels l "
             "WHERE l.owner = t.key AND l.item = 'ui')" +
             by_urgency + " LIMIT 20",
         2},
        {"status", {"status"}, status, 2},
        {"standup",
         {"standup"},
         line + "WHERE t.closed >= '2026-02-27' AND t.owner = 1;" + line +
             "WHERE t.closed IS NULL AND t.state = 'doing' AND t.owner = 1;" + line +
             "WHERE t.closed IS NULL AND t.owner = 1" + by_urgency + " LIMIT 5",
         2},
        {"next",
         {"next"},
         line + "WHERE t.closed IS NULL AND t.state = 'todo' AND t.owner = 1 AND NOT " + waiting + by_urgency +
             " LIMIT 3",
         2},
        {"ready -L 20",
         {"ready", "-L", "20"},
         line + "WHERE t.closed IS NULL AND t.state = 'todo' AND NOT " + waiting + by_urgency + " LIMIT 20",
         2},
        {"list, a query",
         {"task", "list", "is:overdue", "-label:ui", "priority<=1", "-L", "20"},
         line + "WHERE t.closed IS NULL AND t.due < " + today +
             " AND t.priority <= 1 AND NOT EXISTS (SELECT 1 FROM task_labels l WHERE "
             "l.owner = t.key AND l.item = 'ui')" +
             by_urgency + " LIMIT 20",
         2},
        {"search 客户",
         {"search", "客户", "-L", "20"},
         line + "WHERE t.title LIKE '%客户%' OR t.body LIKE '%客户%' OR t.key IN (SELECT task FROM comment WHERE text "
                "LIKE '%客户%') ORDER BY t.closed IS NOT NULL, t.changed DESC LIMIT 20",
         2},
        {"task list --json (all open)", {"task", "list", "--json"}, line + "WHERE t.closed IS NULL" + by_urgency, 2},
    };
}

}  // namespace muster::bench
