#include "store/hash_chain.h"
#include "store/operation_log.h"

#include <doctest/doctest.h>

#include "store/schema/schema.h"
#include "store/standing.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

// A log written by hand: operations of @li unless said otherwise, each touching one record.
class Log {
  public:
    Log() : database_(store::Database::in_memory()) {
        store::create_schema(database_);
        store::start_log(database_);
    }

    Key add(const std::string& actor = "li", std::optional<Key> undoes = {}, const Uid& uid = Uid{}) {
        Operation operation;
        operation.key = store::next_operation(database_);
        operation.moment = moment("2026-03-09T08:00:00Z") + std::chrono::minutes{operation.key};
        operation.actor = actor;
        operation.words = "task edit T1";
        operation.undoes = undoes;
        operation.changes.push_back({"task", uid, 0, "{\"title\":\"a\"}", "{\"title\":\"b\"}"});
        store::append(database_, operation);
        return operation.key;
    }
    store::Database& database() { return database_; }

  private:
    store::Database database_;
};

std::vector<Key> keys(store::Database& database, const store::LogFilter& filter) {
    std::vector<Key> found;
    store::read_log(database, filter, [&](const Operation& operation) { found.push_back(operation.key); });
    return found;
}

}  // namespace

TEST_CASE("an operation reads back as it was written") {
    Log log;
    const Key key = log.add("wang");
    const auto operation = store::read_operation(log.database(), key);
    REQUIRE(operation);
    CHECK(operation->actor == "wang");
    CHECK(operation->words == "task edit T1");
    CHECK(to_text(operation->moment) == "2026-03-09T08:01:00Z");
    CHECK_FALSE(operation->undoes.has_value());
    REQUIRE(operation->changes.size() == 1);
    CHECK(operation->changes[0].kind == "task");
    CHECK(operation->changes[0].before == "{\"title\":\"a\"}");
    CHECK(operation->changes[0].after == "{\"title\":\"b\"}");
    CHECK_FALSE(store::read_operation(log.database(), 99).has_value());
}

TEST_CASE("the log is read newest first, by actor, record, moment and number") {
    Log log;
    const Uid other = random_uid();
    log.add();
    log.add("wang");
    log.add("li", {}, other);
    CHECK(keys(log.database(), {}) == std::vector<Key>{3, 2, 1});
    CHECK(keys(log.database(), {{}, "li", {}, {}}) == std::vector<Key>{3, 1});
    CHECK(keys(log.database(), {{other}, "", {}, {}}) == std::vector<Key>{3});
    CHECK(keys(log.database(), {{}, "", moment("2026-03-09T08:02:00Z"), {}}) == std::vector<Key>{3, 2});
    CHECK(keys(log.database(), {{}, "", {}, 1}) == std::vector<Key>{3});
    CHECK(keys(log.database(), {{Uid{}}, "li", moment("2026-03-09T08:01:00Z"), 5}) == std::vector<Key>{1});
}

TEST_CASE("an operation stands until it is undone, and again when that is undone") {
    Log log;
    const Key done = log.add();
    CHECK(store::stands(log.database(), done));
    const Key undone = log.add("li", done);
    CHECK_FALSE(store::stands(log.database(), done));
    CHECK(store::stands(log.database(), undone));
    log.add("li", undone);
    CHECK(store::stands(log.database(), done));
    CHECK_FALSE(store::stands(log.database(), undone));
}

TEST_CASE("undo goes back step by step, redo forward again") {
    Log log;
    const Key first = log.add();
    const Key second = log.add();
    log.add("wang");
    store::Database& database = log.database();
    CHECK(store::last_to_undo(database, "li") == second);
    CHECK_FALSE(store::last_to_redo(database, "li").has_value());
    const Key undo_second = log.add("li", second);
    CHECK(store::last_to_undo(database, "li") == first);
    CHECK(store::last_to_redo(database, "li") == undo_second);
    const Key undo_first = log.add("li", first);
    CHECK_FALSE(store::last_to_undo(database, "li").has_value());
    CHECK(store::last_to_redo(database, "li") == undo_first);
    log.add("li", undo_first);
    CHECK(store::last_to_redo(database, "li") == undo_second);
    log.add("li", undo_second);
    CHECK_FALSE(store::last_to_redo(database, "li").has_value());
    CHECK(store::last_to_undo(database, "li") == second);
}

TEST_CASE("who does something else cannot redo any more") {
    Log log;
    const Key done = log.add();
    log.add("li", done);
    log.add();
    CHECK_FALSE(store::last_to_redo(log.database(), "li").has_value());
    CHECK_FALSE(store::last_to_redo(log.database(), "nobody").has_value());
}

TEST_CASE("later touches leave out what was taken back") {
    Log log;
    const Key first = log.add();
    const Key second = log.add("wang");
    store::Database& database = log.database();
    REQUIRE(store::touches_after(database, Uid{}, first).size() == 1);
    CHECK(store::touches_after(database, Uid{}, first)[0].actor == "wang");
    CHECK(store::touches_after(database, random_uid(), first).empty());
    log.add("wang", second);
    CHECK(store::touches_after(database, Uid{}, first).empty());
}

TEST_CASE("the chain shows what was altered afterwards") {
    const auto broken_after = [](const std::string& sql) {
        Log log;
        log.add();
        log.add("wang", 1);
        log.add();
        CHECK(store::broken_links(log.database()).empty());
        log.database().run(sql);
        return store::broken_links(log.database());
    };
    CHECK(broken_after("UPDATE change SET after = '{\"title\":\"c\"}' WHERE operation = 2") == std::vector<Key>{2});
    CHECK(broken_after("UPDATE operation SET actor = 'mallory' WHERE key = 1") == std::vector<Key>{1});
    CHECK(broken_after("UPDATE operation SET words = 'x' WHERE key = 3") == std::vector<Key>{3});
    CHECK(broken_after("UPDATE operation SET moment = '2020-01-01T00:00:00Z' WHERE key = 3") == std::vector<Key>{3});
    CHECK(broken_after("DELETE FROM change WHERE operation = 2") == std::vector<Key>{2});
    CHECK(
        broken_after(
            "PRAGMA foreign_keys = OFF; DELETE FROM change WHERE operation = 1; DELETE FROM operation WHERE key = 1") ==
        std::vector<Key>{2});
}

TEST_CASE("the chain covers what an operation undoes") {
    Log log;
    log.add();
    log.add("wang", 1);
    log.database().run("UPDATE operation SET undoes = NULL WHERE key = 2");
    CHECK(store::broken_links(log.database()) == std::vector<Key>{2});
}

TEST_CASE("a log whose newest operations were cut off is noticed") {
    Log log;
    log.add();
    log.add();
    log.database().run("DELETE FROM change WHERE operation = 2; DELETE FROM operation WHERE key = 2");
    CHECK_FALSE(store::broken_links(log.database()).empty());
}
