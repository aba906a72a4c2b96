#include "store/operation_log.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "store/hash_chain.h"
#include "store/work_log.h"

namespace muster::store {

void start_log(Database& database) {
    Statement statement(database, "INSERT INTO clone(uid, me, sequence, hash) VALUES(?1, 1, 0, zeroblob(32))");
    statement.bind_uid(1, random_uid());
    statement.run();
}

Key next_operation(Database& database) {
    Statement statement(database, "SELECT coalesce(max(key), 0) + 1 FROM operation");
    statement.step();
    return statement.integer(0);
}

// Walks back from the newest: what is asked for is mostly near.
Key newest_operation(Database& database, Instant until) {
    Statement statement(database, "SELECT key FROM operation WHERE moment <= ?1 ORDER BY key DESC LIMIT 1");
    statement.bind(1, std::string_view(to_text(until)));
    return statement.step() ? statement.integer(0) : 0;
}

void append_change(Database& database, Key operation, const LoggedChange& change) {
    Statement statement(
        database,
        "INSERT INTO change(operation, kind, uid, made_against, before, after) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(1, operation)
        .bind(2, std::string_view(change.kind))
        .bind_uid(3, change.uid)
        .bind(4, change.made_against);
    if (change.before.empty()) statement.bind_null(5);
    else statement.bind_json(5, change.before);
    if (change.after.empty()) statement.bind_null(6);
    else statement.bind_json(6, change.after);
    statement.run();
    if (change.kind == "task") add_work(database, database.last_key(), work_of(operation, change.uid, change.before, change.after));
}

namespace {

LoggedChange change_at(Statement& row, int column) {
    LoggedChange change;
    change.kind = row.text(column);
    change.uid = row.uid(column + 1);
    change.made_against = row.integer(column + 2);
    change.before = row.text(column + 3);
    change.after = row.text(column + 4);
    return change;
}

Operation operation_at(Statement& row) {
    Operation operation;
    operation.key = row.integer(0);
    operation.moment = instant_from_iso(row.text(1)).value_or(Instant{});
    operation.actor = row.text(2);
    operation.words = row.text(3);
    if (!row.is_null(4)) operation.undoes = row.integer(4);
    return operation;
}

constexpr const char* operation_columns =
    "operation.key, operation.moment, operation.actor, operation.words, operation.undoes";

std::vector<LoggedChange> changes_of(Database& database, Key operation) {
    Statement row(database,
                  "SELECT kind, uid, made_against, before, after FROM change WHERE operation = ?1 ORDER BY key");
    row.bind(1, operation);
    std::vector<LoggedChange> changes;
    while (row.step()) changes.push_back(change_at(row, 0));
    return changes;
}

}  // namespace

void append(Database& database, const Operation& operation) {
    Statement me(database, "SELECT key, uid, sequence, hash FROM clone WHERE me = 1");
    if (!me.step())
        throw Error(Failure::damaged, tr("the project file does not know which copy it is"), "muster doctor");
    const Key clone = me.integer(0);
    const std::int64_t sequence = me.integer(2) + 1;
    const std::string hash = chained_hash(database, me.blob(3), operation, me.uid(1), sequence);
    me.reset();
    Statement statement(database,
                        "INSERT INTO operation(key, clone, sequence, \"group\", moment, actor, words, undoes, hash) "
                        "VALUES(?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8)");
    statement.bind(1, operation.key)
        .bind(2, clone)
        .bind(3, sequence)
        .bind(4, std::string_view(to_text(operation.moment)));
    statement.bind(5, std::string_view(operation.actor)).bind(6, std::string_view(operation.words));
    if (operation.undoes) statement.bind(7, *operation.undoes);
    else statement.bind_null(7);
    statement.bind_blob(8, hash).run();
    for (const LoggedChange& logged : operation.changes) append_change(database, operation.key, logged);
    Statement(database, "UPDATE clone SET sequence = ?1, hash = ?2 WHERE key = ?3")
        .bind(1, sequence)
        .bind_blob(2, hash)
        .bind(3, clone)
        .run();
}

std::optional<Operation> read_operation(Database& database, Key key) {
    Statement row(database, fmt::format("SELECT {} FROM operation WHERE key = ?1", operation_columns));
    row.bind(1, key);
    if (!row.step()) return {};
    Operation operation = operation_at(row);
    operation.changes = changes_of(database, key);
    return operation;
}

namespace {

std::string places(std::size_t first, std::size_t count) {
    std::string text;
    for (std::size_t i = first; i < first + count; ++i) text += fmt::format("{}?{}", text.empty() ? "" : ",", i);
    return text;
}

// The records come first among the bound values, then the kinds, then what has a name.
Statement filtered(Database& database, std::string_view columns, const LogFilter& filter, std::string_view rest) {
    constexpr std::size_t most = 5000;
    if (filter.records.size() > most)
        throw Error(Failure::usage, tr("that is more than the log can be asked for at once"), tr("name fewer records"));
    std::string sql = fmt::format("SELECT {} FROM operation WHERE 1", columns);
    if (!filter.records.empty())
        sql += fmt::format(" AND key IN (SELECT operation FROM change WHERE uid IN ({}))",
                           places(1, filter.records.size()));
    if (!filter.kinds.empty())
        sql += fmt::format(
            " AND EXISTS (SELECT 1 FROM change WHERE change.operation = operation.key AND change.kind IN ({}))",
            places(filter.records.size() + 1, filter.kinds.size()));
    if (!filter.actor.empty()) sql += " AND actor = :actor";
    if (filter.since) sql += " AND moment >= :since";
    if (filter.until) sql += " AND moment <= :until";
    Statement statement(database, sql.append(rest));
    int place = 0;
    for (const Uid& uid : filter.records) statement.bind_uid(++place, uid);
    for (const std::string& kind : filter.kinds) statement.bind(++place, std::string_view(kind));
    statement.bind(":actor", Value{filter.actor});
    if (filter.since) statement.bind(":since", Value{to_text(*filter.since)});
    if (filter.until) statement.bind(":until", Value{to_text(*filter.until)});
    return statement;
}

}  // namespace

void read_log(Database& database, const LogFilter& filter, const std::function<void(const Operation&)>& row) {
    std::string order = " ORDER BY key DESC";
    if (filter.limit) order += fmt::format(" LIMIT {}", *filter.limit);
    Statement statement = filtered(database, operation_columns, filter, order);
    while (statement.step()) {
        Operation operation = operation_at(statement);
        if (filter.with_changes) operation.changes = changes_of(database, operation.key);
        row(operation);
    }
}

std::int64_t count_log(Database& database, const LogFilter& filter) {
    Statement statement = filtered(database, "count(*)", filter, "");
    statement.step();
    return statement.integer(0);
}

bool has_written(Database& database, const std::string& actor) {
    Statement statement(database, "SELECT 1 FROM operation WHERE actor = ?1 LIMIT 1");
    return statement.bind(1, std::string_view(actor)).step();
}

std::vector<std::pair<std::string, std::int64_t>> count_by_actor(Database& database, Key after, Key until) {
    Statement row(database,
                  "SELECT actor, count(*) AS done FROM operation WHERE key > ?1 AND key <= ?2 GROUP BY actor "
                  "ORDER BY done DESC, actor");
    row.bind(1, after).bind(2, until);
    std::vector<std::pair<std::string, std::int64_t>> actors;
    while (row.step()) actors.emplace_back(row.text(0), row.integer(1));
    return actors;
}

void each_removed(Database& database, std::string_view kind,
                  const std::function<void(const Uid&, std::string_view)>& row) {
    Statement statement(database, "SELECT uid, before FROM change WHERE after IS NULL AND kind = ?1 ORDER BY key DESC");
    statement.bind(1, kind);
    while (statement.step()) row(statement.uid(0), statement.text(1));
}

std::string last_content(Database& database, const Uid& record) {
    Statement statement(
        database,
        "SELECT before FROM change WHERE uid = ?1 AND after IS NULL ORDER BY operation DESC, key DESC LIMIT 1");
    return statement.bind_uid(1, record).step() ? std::string(statement.text(0)) : "{}";
}

}  // namespace muster::store
