#include "store/operation_log.h"

#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/sha256.h"

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

namespace {

// What an operation is called in every copy: who wrote it, and as which of theirs.
std::string shared_name(Database& database, Key operation) {
    Statement row(database,
                  "SELECT lower(hex(clone.uid)) || ':' || operation.sequence FROM operation JOIN clone ON clone.key = "
                  "operation.clone WHERE operation.key = ?1");
    row.bind(1, operation);
    return row.step() ? std::string(row.text(0)) : std::string{};
}

// The bytes that are chained: everything another copy must agree on.
std::string chained_text(Database& database, const Operation& operation, const Uid& clone, std::int64_t sequence) {
    Json changes = Json::array();
    for (const LoggedChange& change : operation.changes)
        changes.push(Json::object(
            {{"kind", change.kind}, {"uid", to_text(change.uid)}, {"before", change.before}, {"after", change.after}}));
    return Json::object({{"clone", to_text(clone)},
                         {"sequence", sequence},
                         {"moment", to_text(operation.moment)},
                         {"actor", operation.actor},
                         {"words", operation.words},
                         {"undoes", operation.undoes ? Json(shared_name(database, *operation.undoes)) : Json()},
                         {"changes", std::move(changes)}})
        .dump();
}

void append_change(Statement& statement, Key operation, const LoggedChange& change) {
    statement.bind(1, operation)
        .bind(2, std::string_view(change.kind))
        .bind_uid(3, change.uid)
        .bind(4, change.made_against);
    if (change.before.empty()) statement.bind_null(5);
    else statement.bind(5, std::string_view(change.before));
    if (change.after.empty()) statement.bind_null(6);
    else statement.bind(6, std::string_view(change.after));
    statement.run();
}

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
    const std::string hash = sha256(std::string(me.blob(3)) + chained_text(database, operation, me.uid(1), sequence));
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
    Statement change(
        database,
        "INSERT INTO change(operation, kind, uid, made_against, before, after) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    for (const LoggedChange& logged : operation.changes) append_change(change, operation.key, logged);
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

void read_log(Database& database, const LogFilter& filter, const std::function<void(const Operation&)>& row) {
    std::string sql = fmt::format("SELECT {} FROM operation WHERE 1", operation_columns);
    if (filter.record) sql += " AND key IN (SELECT operation FROM change WHERE uid = :uid)";
    if (!filter.actor.empty()) sql += " AND actor = :actor";
    if (filter.since) sql += " AND moment >= :since";
    sql += " ORDER BY key DESC";
    if (filter.limit) sql += fmt::format(" LIMIT {}", *filter.limit);
    Statement statement(database, sql);
    if (filter.record) statement.bind_uid(1, *filter.record);
    statement.bind(":actor", Value{filter.actor});
    if (filter.since) statement.bind(":since", Value{to_text(*filter.since)});
    while (statement.step()) {
        Operation operation = operation_at(statement);
        operation.changes = changes_of(database, operation.key);
        row(operation);
    }
}

bool stands(Database& database, Key operation) {
    Statement statement(database, "SELECT key FROM operation WHERE undoes = ?1");
    statement.bind(1, operation);
    while (statement.step())
        if (stands(database, statement.integer(0))) return false;
    return true;
}

std::optional<Key> last_to_undo(Database& database, const std::string& actor) {
    Statement statement(database, "SELECT key FROM operation WHERE actor = ?1 AND undoes IS NULL ORDER BY key DESC");
    statement.bind(1, std::string_view(actor));
    while (statement.step())
        if (stands(database, statement.integer(0))) return statement.integer(0);
    return {};
}

std::optional<Key> last_to_redo(Database& database, const std::string& actor) {
    Statement statement(database, "SELECT key, undoes FROM operation WHERE actor = ?1 ORDER BY key DESC");
    statement.bind(1, std::string_view(actor));
    while (statement.step()) {
        if (statement.is_null(1)) return {};
        // Only an undo of a real operation can be redone; an undo of an undo was the redo.
        const auto undone = read_operation(database, statement.integer(1));
        if (undone && !undone->undoes && stands(database, statement.integer(0))) return statement.integer(0);
    }
    return {};
}

std::vector<LaterTouch> touches_after(Database& database, const Uid& record, Key operation) {
    Statement row(database,
                  "SELECT operation.key, operation.actor, operation.undoes, change.after FROM change "
                  "JOIN operation ON operation.key = change.operation "
                  "WHERE change.uid = ?1 AND change.operation > ?2 ORDER BY change.operation");
    row.bind_uid(1, record).bind(2, operation);
    std::vector<LaterTouch> touches;
    while (row.step()) {
        // An operation that was taken back, and what took it back, leave no trace.
        const bool takes_back_later = !row.is_null(2) && row.integer(2) >= operation;
        if (takes_back_later || !stands(database, row.integer(0))) continue;
        touches.push_back(
            {row.integer(0), std::string(row.text(1)), row.is_null(3) ? Json() : Json::parse(row.text(3))});
    }
    return touches;
}

std::vector<Key> broken_links(Database& database) {
    Statement row(
        database,
        "SELECT operation.key, operation.moment, operation.actor, operation.words, operation.undoes, clone.uid, "
        "operation.sequence, operation.hash FROM operation JOIN clone ON clone.key = operation.clone ORDER BY "
        "operation.key");
    std::map<Uid, std::string> last;
    std::vector<Key> broken;
    while (row.step()) {
        Operation operation = operation_at(row);
        operation.changes = changes_of(database, operation.key);
        const Uid clone = row.uid(5);
        std::string& before = last.try_emplace(clone, std::string(32, '\0')).first->second;
        const std::string expected = sha256(before + chained_text(database, operation, clone, row.integer(6)));
        if (expected != row.blob(7)) broken.push_back(operation.key);
        before = row.blob(7);
    }
    // The chain's end stands apart, so that cutting off the newest operations shows.
    Statement end(database, "SELECT uid, hash, sequence FROM clone");
    while (end.step()) {
        const std::string& found = last.try_emplace(end.uid(0), std::string(32, '\0')).first->second;
        if (found != end.blob(1)) broken.push_back(end.integer(2));
    }
    return broken;
}

}  // namespace muster::store
