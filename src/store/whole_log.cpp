#include "store/whole_log.h"

#include <vector>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "store/operation_log.h"

namespace muster::store {

namespace {

void bind_any(Statement& statement, int place, std::optional<std::int64_t> value) {
    if (value) statement.bind(place, *value);
    else statement.bind_null(place);
}

std::optional<std::int64_t> any(const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional{row.integer(column)};
}

}  // namespace

void each_copy(Database& database, const std::function<void(const Copy&)>& row) {
    Statement statement(database, "SELECT uid, me, sequence, hash FROM clone ORDER BY uid");
    while (statement.step())
        row({statement.uid(0), statement.integer(1) != 0, statement.integer(2), std::string(statement.blob(3))});
}

void each_lease(Database& database, const std::function<void(const Lease&)>& row) {
    Statement statement(database, "SELECT letter, next, last FROM lease ORDER BY letter");
    while (statement.step()) row({std::string(statement.text(0)), statement.integer(1), any(statement, 2)});
}

void each_entry(Database& database, const std::function<void(const Entry&)>& row) {
    Statement statement(database,
                        "SELECT operation.key, clone.uid, operation.sequence, \"group\", place, operation.hash FROM "
                        "operation JOIN clone ON clone.key = operation.clone ORDER BY operation.key");
    while (statement.step()) {
        Entry entry;
        entry.operation = *read_operation(database, statement.integer(0));
        entry.copy = statement.uid(1);
        entry.sequence = statement.integer(2);
        entry.group = statement.integer(3);
        entry.place = any(statement, 4);
        entry.hash = statement.blob(5);
        row(entry);
    }
}

void add(Database& database, const Copy& copy) {
    Statement statement(database, "INSERT INTO clone(uid, me, sequence, hash) VALUES(?1, ?2, ?3, ?4)");
    statement.bind_uid(1, copy.uid).bind(2, std::int64_t{copy.is_me ? 1 : 0}).bind(3, copy.sequence);
    statement.bind_blob(4, copy.hash).run();
}

void add(Database& database, const Lease& lease) {
    Statement statement(database, "INSERT INTO lease(letter, next, last) VALUES(?1, ?2, ?3)");
    statement.bind(1, std::string_view(lease.letter)).bind(2, lease.next);
    bind_any(statement, 3, lease.last);
    statement.run();
}

void add(Database& database, const Entry& entry) {
    Statement copy(database, "SELECT key FROM clone WHERE uid = ?1");
    if (!copy.bind_uid(1, entry.copy).step())
        throw Error(Failure::usage, say("operation {} is of a copy that is not named", entry.operation.key));
    const Operation& operation = entry.operation;
    Statement statement(
        database,
        "INSERT INTO operation(key, clone, sequence, \"group\", moment, actor, words, undoes, place, hash) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    statement.bind(1, operation.key)
        .bind(2, copy.integer(0))
        .bind(3, entry.sequence)
        .bind(4, entry.group)
        .bind(5, std::string_view(to_text(operation.moment)))
        .bind(6, std::string_view(operation.actor))
        .bind(7, std::string_view(operation.words));
    bind_any(statement, 8, operation.undoes);
    bind_any(statement, 9, entry.place);
    statement.bind_blob(10, entry.hash).run();
    for (const LoggedChange& change : operation.changes) append_change(database, operation.key, change);
}

void clear(Database& database) {
    std::vector<std::string> tables;
    {
        Statement names(
            database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (names.step()) tables.emplace_back(names.text(0));
    }
    for (const std::string& table : tables) Statement(database, fmt::format("DELETE FROM \"{}\"", table)).run();
}

std::optional<std::string> dangling(Database& database) {
    Statement references(database, "PRAGMA foreign_key_check");
    if (!references.step()) return {};
    return std::string(references.text(0));
}

std::int64_t operations(Database& database) {
    Statement statement(database, "SELECT count(*) FROM operation");
    statement.step();
    return statement.integer(0);
}

}  // namespace muster::store
