#include "store/standing.h"

#include "store/operation_log.h"

namespace muster::store {

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

}  // namespace muster::store
