#include "store/sqlite/database.h"

#include <doctest/doctest.h>

#include "support/literals.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;
using store::Database;
using store::Statement;

namespace {

std::string pragma(Database& database, const std::string& name) {
    Statement row(database, "PRAGMA " + name);
    row.step();
    return std::string(row.text(0));
}

}  // namespace

TEST_CASE("a connection works under muster's settings") {
    const Folder folder;
    Database database((folder.path() / "x.db").string(), store::Access::create);
    CHECK(pragma(database, "journal_mode") == "delete");
    CHECK(pragma(database, "synchronous") == "3");
    CHECK(pragma(database, "foreign_keys") == "1");
    CHECK(pragma(database, "trusted_schema") == "0");
    CHECK(pragma(database, "cell_size_check") == "1");
    CHECK(pragma(database, "temp_store") == "1");
    CHECK(error_of([&] { database.run("SELECT load_extension('x')"); }).has_value());
}

TEST_CASE("a file opened to read cannot be written") {
    const Folder folder;
    const std::string path = (folder.path() / "x.db").string();
    Database(path, store::Access::create).run("CREATE TABLE t(x INTEGER) STRICT");
    Database database(path, store::Access::read);
    CHECK(failure_of([&] { database.run("INSERT INTO t VALUES(1)"); }) == Failure::no_project);
}

TEST_CASE("values are bound and read as they are") {
    Database database = Database::in_memory();
    Statement row(database, "SELECT ?1, ?2, ?3, ?4");
    row.bind(1, Value{std::int64_t{-5}}).bind(2, Value{1.5}).bind(3, Value{std::string("周")}).bind(4, Value{});
    REQUIRE(row.step());
    CHECK(row.value(0) == Value{std::int64_t{-5}});
    CHECK(row.value(1) == Value{1.5});
    CHECK(row.value(2) == Value{std::string("周")});
    CHECK(row.value(3) == Value{});
    CHECK(row.is_null(3));
    CHECK(row.columns() == 4);
    CHECK_FALSE(row.step());
}

TEST_CASE("names that a statement does not use are passed over") {
    Database database = Database::in_memory();
    Statement row(database, "SELECT :here");
    row.bind(":here", Value{std::int64_t{1}}).bind(":elsewhere", Value{std::int64_t{2}});
    REQUIRE(row.step());
    CHECK(row.integer(0) == 1);
}

TEST_CASE("a transaction vanishes unless committed") {
    Database database = Database::in_memory();
    database.run("CREATE TABLE t(x INTEGER) STRICT");
    const auto count = [&] {
        Statement row(database, "SELECT count(*) FROM t");
        row.step();
        return row.integer(0);
    };
    {
        const store::Transaction transaction(database);
        database.run("INSERT INTO t VALUES(1)");
    }
    CHECK(count() == 0);
    {
        store::Transaction transaction(database);
        database.run("INSERT INTO t VALUES(1)");
        transaction.commit();
    }
    CHECK(count() == 1);
}

TEST_CASE("a value larger than a project file holds is refused as such") {
    Database database = Database::in_memory();
    database.run("CREATE TABLE t(x TEXT) STRICT");
    Statement row(database, "INSERT INTO t VALUES(?1)");
    const std::string huge(40U << 20U, 'x');
    CHECK(failure_of([&] { row.bind(1, std::string_view(huge)).run(); }) == Failure::usage);
}

TEST_CASE("a file that is no database is damage or no project") {
    CHECK(failure_of([] { Database("/nonexistent/x.db", store::Access::read); }) == Failure::no_project);
}
