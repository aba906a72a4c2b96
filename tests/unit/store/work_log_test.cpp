#include <doctest/doctest.h>

#include <vector>

#include "store/operation_log.h"
#include "store/schema/schema.h"
#include "store/work_log.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

constexpr const char* operations =
    "INSERT INTO clone(key, uid, me, sequence, hash) VALUES(1, zeroblob(16), 1, 0, zeroblob(32));"
    "INSERT INTO operation(key, clone, sequence, \"group\", moment, actor, words, hash) VALUES"
    "(1, 1, 1, 1, '2026-03-02T08:00:00Z', 'li', '', x''), (2, 1, 2, 2, '2026-03-03T08:00:00Z', 'li', '', x''),"
    "(4, 1, 3, 3, '2026-03-04T08:00:00Z', 'li', '', x'');";

store::Database made(const std::string& changes) {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    database.run(operations);
    database.run("CREATE TEMP TABLE given(operation, kind, uid, made_against, before, after); INSERT INTO given VALUES" + changes);
    store::Statement row(database, "SELECT operation, kind, uid, made_against, before, after FROM given");
    while (row.step())
        store::append_change(database, row.integer(0),
                             {std::string(row.text(1)), row.uid(2), row.integer(3), std::string(row.text(4)), std::string(row.text(5))});
    return database;
}

std::string shown(const store::WorkPart& part) {
    return part ? std::string(*part) : "-";
}

// A line a change: what was made or removed, and each part.
std::vector<std::string> lines(store::Database& database) {
    std::vector<std::string> all;
    store::each_work_change(database, [&](const store::WorkChange& change) {
        std::string line = std::to_string(change.operation);
        if (change.made) line += " made";
        if (change.removed) line += " removed";
        for (const auto& part :
             {change.state, change.closed, change.started, change.points, change.estimate, change.milestone})
            line += " " + shown(part);
        all.push_back(line);
    });
    return all;
}

}  // namespace

TEST_CASE("work log: each part of a change as it was written, and nothing of other changes") {
    store::Database database = made(
        "(1, 'task', zeroblob(16), 0, NULL, "
        "'{\"created\":\"x\",\"estimate\":480,\"points\":2.5,\"state\":\"todo\",\"title\":\"a\"}'),"
        "(1, 'goal', x'01000000000000000000000000000000', 0, NULL, '{\"state\":\"open\"}'),"
        "(2, 'task', zeroblob(16), 1, '{}', '{\"title\":\"b\"}'),"
        "(2, 'task', x'02000000000000000000000000000000', 1, '{}', "
        "'{\"milestone\":\"0123456789abcdef0123456789abcdef\",\"points\":null}'),"
        "(4, 'task', zeroblob(16), 1, '{}', '{\"closed\":\"2026-03-04T08:00:00Z\",\"state\":\"done\"}'),"
        "(4, 'task', x'02000000000000000000000000000000', 1, '{}', NULL)");
    CHECK(lines(database) ==
          std::vector<std::string>{"1 made todo - - 2.5 480 -", "4 done 2026-03-04T08:00:00Z - - - -",
                                   "2 - - - null - 0123456789abcdef0123456789abcdef", "4 removed - - - - - -"});
}

TEST_CASE("work log: a text that looks like a part is none") {
    store::Database database = made(
        "(1, 'task', zeroblob(16), 0, NULL, "
        "'{\"body\":\"{\\\"state\\\":\\\"done\\\",\\\"points\\\":99}\",\"state\":\"doing\",\"title\":\"\\\"closed\\\":"
        "1\"}')");
    CHECK(lines(database) == std::vector<std::string>{"1 made doing - - - - -"});
}

TEST_CASE("work log: it is read as it lies, without sorting") {
    store::Database database = made("(1, 'task', zeroblob(16), 0, NULL, '{\"state\":\"todo\"}')");
    store::Statement plan(database, "EXPLAIN QUERY PLAN " + store::work_question());
    std::string text;
    while (plan.step()) text += std::string(plan.text(3)) + "\n";
    CHECK(text == "SCAN work_change\n");
}

TEST_CASE("work log: two changes of one operation come as they were made") {
    store::Database database = made(
        "(1, 'task', zeroblob(16), 0, NULL, '{\"state\":\"todo\"}'), (1, 'task', zeroblob(16), 1, '{}', '{\"state\":\"doing\"}'),"
        "(1, 'task', zeroblob(16), 1, '{}', '{\"points\":2.5,\"state\":\"done\"}')");
    CHECK(lines(database) == std::vector<std::string>{"1 made todo - - - - -", "1 doing - - - - -", "1 done - - 2.5 - -"});
}

TEST_CASE("work log: what is kept is seen to differ from the log") {
    const char* changes = "(1, 'task', zeroblob(16), 0, NULL, '{\"state\":\"todo\"}'), (2, 'task', zeroblob(16), 1, '{}', '{\"title\":\"b\"}')";
    for (const char* harm : {"UPDATE work_change SET state = 'done'", "UPDATE work_change SET points = '1'", "DELETE FROM work_change",
                             "INSERT INTO work_change SELECT task, 2, 2, 0, 0, 'done', NULL, NULL, NULL, NULL, NULL FROM work_change",
                             "UPDATE work_change SET made = 0", "UPDATE work_change SET task = x'02000000000000000000000000000000'"}) {
        store::Database database = made(changes);
        CHECK(store::work_is_as_logged(database));
        database.run(harm);
        CHECK_MESSAGE(!store::work_is_as_logged(database), harm);
    }
}

TEST_CASE("work log: moments by the operation's key, with gaps") {
    store::Database database = made("(1, 'task', zeroblob(16), 0, NULL, '{}')");
    const auto moments = store::moments_of_operations(database);
    REQUIRE(moments.size() == 5);
    CHECK(moments[2] == moment("2026-03-03T08:00:00Z"));
    CHECK(moments[3] == Instant{});
    CHECK(moments[4] == moment("2026-03-04T08:00:00Z"));
}
