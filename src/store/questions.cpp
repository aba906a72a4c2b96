#include "store/questions.h"

#include <fmt/format.h>

#include "domain/task/urgency.h"

namespace muster::store {

namespace {

constexpr const char* first_moment = "0000";
constexpr const char* last_moment = "9999-12-31T23:59:59Z";

// What every question may bind; names that a statement does not use are passed over.
class Ask {
  public:
    Ask(Database& database, const Period& period) : database_(database), period_(period) {}

    template <class... Counts>
    void operator()(const std::string& sql, Counts&... counts) const {
        Statement statement(database_, sql);
        statement.bind(":today", Value{to_text(period_.today)});
        statement.bind(":due_from", Value{to_text(period_.due_from)});
        statement.bind(":from", Value{period_.from ? to_text(*period_.from) : std::string(first_moment)});
        statement.bind(":until", Value{period_.until ? to_text(*period_.until) : std::string(last_moment)});
        statement.step();
        int column = 0;
        (read(statement, column++, counts), ...);
    }

  private:
    static void read(Statement& row, int column, std::int64_t& count) { count = row.integer(column); }
    static void read(Statement& row, int column, double& sum) { sum = row.number(column); }

    Database& database_;
    const Period& period_;
};

}  // namespace

void count_figures(Database& database, const Period& period, Figures& f) {
    const Ask ask(database, period);
    ask(fmt::format("SELECT count(*), count(*) FILTER (WHERE due < :today), count(*) FILTER (WHERE {}) "
                    "FROM task WHERE closed IS NULL",
                    stuck_sql_for_many),
        f.open, f.overdue, f.blocked);
    // SQLite counts a whole table by its pages, so the closed ones are all but the open ones.
    ask("SELECT count(*) FROM task", f.done);
    f.done -= f.open;
    ask("SELECT count(*) FROM task WHERE due BETWEEN :due_from AND :today AND state = 'done'", f.planned_met);
    f.planned_done = f.planned_met + f.overdue;
    ask("SELECT count(*) FROM milestone WHERE state = 'open' AND due < :today", f.milestones_late);
    ask("SELECT count(*) FILTER (WHERE severity = 'critical'), count(*) FILTER (WHERE severity = 'high'), "
        "count(*) FILTER (WHERE severity IS NULL OR severity NOT IN ('critical', 'high')) FROM task WHERE type = 'bug' "
        "AND +closed IS NULL",  // the index of bugs, not that of open tasks
        f.bugs_critical, f.bugs_high, f.bugs_other);
    ask("SELECT count(*) FILTER (WHERE created >= :from AND created < :until), "
        "count(*) FILTER (WHERE closed >= :from AND closed < :until) FROM task WHERE type = 'bug'",
        f.bugs_opened, f.bugs_closed);
    ask("SELECT coalesce(sum(amount), 0) FROM cost", f.spent.minor);
    std::int64_t labour = 0;
    ask("SELECT coalesce(sum(spent), 0), coalesce(sum(CASE WHEN member.rate IS NULL THEN 0 ELSE (spent * member.rate + "
        "30) / 60 END), 0) "
        "FROM time_entry LEFT JOIN member ON member.key = time_entry.member WHERE spent IS NOT NULL",
        f.hours.minutes, labour);
    f.spent.minor += labour;
    ask("SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = 'occurred'), "
        "count(*) FILTER (WHERE state = 'open' AND (owner IS NULL OR response IS NULL)), "
        "count(*) FILTER (WHERE state = 'open' AND review_on < :today), "
        "coalesce(sum(probability * impact_days) FILTER (WHERE state = 'open'), 0.0) FROM risk",
        f.risks_open, f.risks_occurred, f.risks_unowned, f.risks_unreviewed, f.risk_days);
}

void each_finished(Database& database, const Period& period,
                   const std::function<void(std::optional<Day>, Instant)>& row) {
    if (!period.from) return;
    Statement statement(database,
                        "SELECT due, closed FROM task WHERE closed IS NOT NULL AND closed >= :from AND closed < :until "
                        "AND state = 'done'");
    statement.bind(":from", Value{to_text(*period.from)});
    statement.bind(":until", Value{period.until ? to_text(*period.until) : std::string(last_moment)});
    while (statement.step()) {
        const auto closed = instant_from_iso(statement.text(1));
        if (closed) row(day_from_iso(statement.text(0)), *closed);
    }
}

TaskCounts tasks_of_goal(Database& database, Key goal) {
    // Two branches, so that each is answered from its index alone.
    Statement statement(
        database,
        "SELECT count(*), count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'dropped') FROM ("
        "SELECT state FROM task WHERE goal = ?1 UNION ALL SELECT state FROM task WHERE key_result IN "
        "(SELECT key FROM key_result WHERE goal = ?1) AND goal IS NOT ?1)");
    statement.bind(1, goal);
    statement.step();
    return {statement.integer(0), statement.integer(1), statement.integer(2)};
}

OpenTasks open_tasks_of_goal(Database& database, Key goal) {
    Statement statement(database,
                        "SELECT count(*) FILTER (WHERE owner IS NULL), count(*) FILTER (WHERE due IS NULL) FROM task "
                        "WHERE closed IS NULL "
                        "AND (goal = ?1 OR key_result IN (SELECT key FROM key_result WHERE goal = ?1))");
    statement.bind(1, goal);
    statement.step();
    return {statement.integer(0), statement.integer(1)};
}

std::int64_t subgoals_of(Database& database, Key goal) {
    Statement statement(database, "SELECT count(*) FROM goal WHERE parent = ?1");
    statement.bind(1, goal);
    statement.step();
    return statement.integer(0);
}

}  // namespace muster::store
