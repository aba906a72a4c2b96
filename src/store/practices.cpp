#include "store/practices.h"

namespace muster::store {

namespace {

using Share = PracticeFacts::Share;

void ask(Database& database, const PracticeWindow& window, const std::string& sql, Share& share) {
    Statement statement(database, sql);
    statement.bind(":today", Value{to_text(window.today)});
    statement.bind(":fresh", Value{to_text(window.fresh)});
    statement.bind(":moving", Value{to_text(window.moving)});
    statement.bind(":improving", Value{to_text(window.improving)});
    statement.step();
    share = {statement.integer(0), statement.integer(1)};
}

}  // namespace

void count_practices(Database& database, const PracticeWindow& window, PracticeFacts& facts) {
    {
        Statement open(database,
                       "SELECT count(*), count(coalesce(goal, key_result, milestone)), count(owner), count(due), "
                       "count(estimate), count(*) FILTER (WHERE state = 'doing'), "
                       "count(*) FILTER (WHERE state = 'doing' AND changed >= ?1) FROM task WHERE closed IS NULL");
        open.bind(1, std::string_view(to_text(window.moving)));
        open.step();
        const std::int64_t all = open.integer(0);
        facts.tasks_with_purpose = {open.integer(1), all};
        facts.tasks_owned = {open.integer(2), all};
        facts.tasks_dated = {open.integer(3), all};
        facts.tasks_estimated = {open.integer(4), all};
        facts.tasks_moving = {open.integer(6), open.integer(5)};
    }
    ask(database, window,
        "SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM checkin WHERE checkin.key_result = key_result.key AND "
        "moment >= :fresh)), count(*) FROM key_result JOIN goal ON goal.key = key_result.goal WHERE goal.state = "
        "'open'",
        facts.key_results_fresh);
    ask(database, window, "SELECT count(duties), count(*) FROM member WHERE active = 1 AND external = 0",
        facts.members_with_duties);
    ask(database, window,
        "SELECT count(*) FILTER (WHERE owner IS NOT NULL AND response IS NOT NULL), count(*) FROM risk "
        "WHERE state = 'open'",
        facts.risks_answered);
    ask(database, window,
        "SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM improvement WHERE improvement.review = review.key)), "
        "count(*) FROM review WHERE until >= :improving",
        facts.reviews_with_improvement);
    ask(database, window,
        "SELECT count(*) FILTER (WHERE state IN ('confirmed', 'failed') OR measured IS NOT NULL), count(*) "
        "FROM improvement WHERE due <= :today AND state <> 'dropped'",
        facts.improvements_verified);
}

void each_action_due(Database& database, Day from, Day until,
                     const std::function<void(Day, std::optional<Instant>)>& row) {
    Statement statement(database,
                        "SELECT due, CASE WHEN state = 'done' THEN closed END FROM task WHERE meeting IS NOT NULL AND "
                        "due BETWEEN ?1 AND ?2 AND state <> 'dropped'");
    statement.bind(1, std::string_view(to_text(from)));
    statement.bind(2, std::string_view(to_text(until)));
    while (statement.step())
        if (const auto due = day_from_iso(statement.text(0))) row(*due, instant_from_iso(statement.text(1)));
}

std::optional<Day> newest_review(Database& database) {
    Statement statement(database, "SELECT max(until) FROM review");
    statement.step();
    return day_from_iso(statement.text(0));
}

PracticeFacts::Share minuted(Database& database, Day from, Day until) {
    Statement statement(
        database,
        "SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM note WHERE note.meeting = occurrence.key) OR "
        "EXISTS (SELECT 1 FROM decision WHERE decision.meeting = occurrence.key) OR "
        "EXISTS (SELECT 1 FROM task WHERE task.meeting = occurrence.key)), count(*) FROM occurrence "
        "WHERE state = 'held' AND day BETWEEN ?1 AND ?2");
    statement.bind(1, std::string_view(to_text(from)));
    statement.bind(2, std::string_view(to_text(until)));
    statement.step();
    return {statement.integer(0), statement.integer(1)};
}

bool was_delivered(Database& database, Key report, Day due) {
    Statement statement(database, "SELECT 1 FROM delivery WHERE report = ?1 AND due = ?2");
    statement.bind(1, report);
    statement.bind(2, std::string_view(to_text(due)));
    return statement.step();
}

}  // namespace muster::store
