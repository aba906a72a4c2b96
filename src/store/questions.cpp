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
                    "FROM task WHERE closed IS NULL", stuck_sql),
        f.open, f.overdue, f.blocked);
    // Closed tasks: all but the open ones; dropped ones are few and indexed with the state.
    ask("SELECT (SELECT count(*) FROM task) - (SELECT count(*) FROM task WHERE closed IS NULL)", f.done);
    ask("SELECT count(*), count(*) FILTER (WHERE state = 'done') FROM task WHERE (due < :today OR (due = :today AND state = 'done')) AND state <> 'dropped'",
        f.planned_done, f.planned_met);
    ask("SELECT count(*) FROM task WHERE closed IS NOT NULL AND closed >= :from AND closed < :until AND state = 'done'", f.finished);
    ask("SELECT count(*) FROM milestone WHERE state = 'open' AND due < :today", f.milestones_late);
    ask("SELECT count(*) FILTER (WHERE severity = 'critical'), count(*) FILTER (WHERE severity = 'high'), "
        "count(*) FILTER (WHERE severity IS NULL OR severity NOT IN ('critical', 'high')) FROM task WHERE type = 'bug' AND closed IS NULL",
        f.bugs_critical, f.bugs_high, f.bugs_other);
    ask("SELECT count(*) FILTER (WHERE created >= :from AND created < :until), "
        "count(*) FILTER (WHERE closed >= :from AND closed < :until) FROM task WHERE type = 'bug'",
        f.bugs_opened, f.bugs_closed);
    ask("SELECT coalesce(sum(amount), 0) FROM cost", f.spent.minor);
    std::int64_t labour = 0;
    ask("SELECT coalesce(sum(spent), 0), coalesce(sum(CASE WHEN member.rate IS NULL THEN 0 ELSE (spent * member.rate + 30) / 60 END), 0) "
        "FROM time_entry LEFT JOIN member ON member.key = time_entry.member WHERE spent IS NOT NULL",
        f.hours.minutes, labour);
    f.spent.minor += labour;
    ask("SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = 'occurred'), "
        "count(*) FILTER (WHERE state = 'open' AND (owner IS NULL OR response IS NULL)), "
        "count(*) FILTER (WHERE state = 'open' AND review_on < :today), "
        "coalesce(sum(probability * impact_days) FILTER (WHERE state = 'open'), 0.0) FROM risk",
        f.risks_open, f.risks_occurred, f.risks_unowned, f.risks_unreviewed, f.risk_days);
}

void each_finished(Database& database, const Period& period, const std::function<void(Day, Instant)>& row) {
    Statement statement(database,
                        "SELECT due, closed FROM task WHERE closed IS NOT NULL AND closed >= :from AND closed < :until "
                        "AND state = 'done' AND due IS NOT NULL");
    statement.bind(":from", Value{period.from ? to_text(*period.from) : std::string(first_moment)});
    statement.bind(":until", Value{period.until ? to_text(*period.until) : std::string(last_moment)});
    while (statement.step()) {
        const auto due = day_from_iso(statement.text(0));
        const auto closed = instant_from_iso(statement.text(1));
        if (due && closed) row(*due, *closed);
    }
}

std::optional<double> newest_value(Database& database, Key key_result) {
    Statement statement(database,
                        "SELECT value FROM checkin WHERE key_result = ?1 AND value IS NOT NULL ORDER BY moment DESC, key DESC LIMIT 1");
    statement.bind(1, key_result);
    if (!statement.step()) return {};
    return statement.number(0);
}

TaskCounts tasks_of_goal(Database& database, Key goal) {
    Statement statement(database,
                        "SELECT count(*), count(*) FILTER (WHERE owner IS NULL AND closed IS NULL), "
                        "count(*) FILTER (WHERE due IS NULL AND closed IS NULL), count(*) FILTER (WHERE state = 'done'), "
                        "count(*) FILTER (WHERE state = 'dropped') FROM task "
                        "WHERE goal = ?1 OR key_result IN (SELECT key FROM key_result WHERE goal = ?1)");
    statement.bind(1, goal);
    statement.step();
    return {statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3), statement.integer(4)};
}

std::int64_t subgoals_of(Database& database, Key goal) {
    Statement statement(database, "SELECT count(*) FROM goal WHERE parent = ?1");
    statement.bind(1, goal);
    statement.step();
    return statement.integer(0);
}

}  // namespace muster::store
