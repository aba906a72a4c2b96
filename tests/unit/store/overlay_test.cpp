// What is written over a file stays in memory; what is read comes from both.

#include "store/sqlite/database.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "support/literals.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;
using store::Access;
using store::Database;
using store::Statement;

namespace {

std::int64_t number(Database& database, const std::string& sql) {
    Statement row(database, sql);
    row.step();
    return row.integer(0);
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A table of 5000 rows of 100 bytes, over many pages of the given size.
std::string filled_file(const Folder& folder, int page_size) {
    const std::string path = (folder.path() / "x.db").string();
    Database database(path, Access::create);
    database.run("PRAGMA page_size = " + std::to_string(page_size));
    database.run("CREATE TABLE t(x INTEGER PRIMARY KEY, y TEXT) STRICT");
    database.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
        "INSERT INTO t SELECT i, hex(zeroblob(50)) FROM n");
    return path;
}

}  // namespace

TEST_CASE("changes laid over a file leave it as it is, whatever its page size") {
    for (const int page_size : {512, 4096, 65536}) {
        CAPTURE(page_size);
        const Folder folder;
        const std::string path = filled_file(folder, page_size);
        const std::string before = bytes_of(path);
        {
            Database over(path, Access::overlay);
            over.run("UPDATE t SET y = 'short' WHERE x % 7 = 0; DELETE FROM t WHERE x > 4000");
            over.run("CREATE INDEX t_y ON t(y); INSERT INTO t VALUES(9000, 'new')");
            CHECK(number(over, "SELECT count(*) FROM t") == 4001);
            CHECK(number(over, "SELECT count(*) FROM t WHERE y = 'short'") == 571);
            Statement check(over, "PRAGMA integrity_check");
            check.step();
            CHECK(check.text(0) == "ok");
            over.run("BEGIN; DELETE FROM t; ROLLBACK");
            CHECK(number(over, "SELECT count(*) FROM t") == 4001);
        }
        CHECK(bytes_of(path) == before);
    }
}

TEST_CASE("a file under changes can be read by others, and is written when the changes are gone") {
    const Folder folder;
    const std::string path = filled_file(folder, 4096);
    {
        Database over(path, Access::overlay);
        over.run("DELETE FROM t");
        Database reader(path, Access::read);
        CHECK(number(reader, "SELECT count(*) FROM t") == 5000);
    }
    Database writer(path, Access::write);
    writer.run("DELETE FROM t WHERE x = 1");
    CHECK(number(writer, "SELECT count(*) FROM t") == 4999);
}

TEST_CASE("a copy made of a file with changes over it holds both") {
    const Folder folder;
    const std::string path = filled_file(folder, 4096);
    const std::string copy = (folder.path() / "copy.db").string();
    {
        Database over(path, Access::overlay);
        over.run("DELETE FROM t WHERE x > 10");
        Statement statement(over, "VACUUM INTO ?1");
        statement.bind(1, std::string_view(copy));
        statement.run();
    }
    Database database(copy, Access::read);
    CHECK(number(database, "SELECT count(*) FROM t") == 10);
}

TEST_CASE("a file that is not there or not a database is refused") {
    const Folder folder;
    const std::string path = (folder.path() / "none.db").string();
    CHECK(failure_of([&] { Database over(path, Access::overlay); }) == Failure::no_project);
    std::ofstream(path) << std::string(5000, 'x');
    CHECK(failure_of([&] { Database over(path, Access::overlay); }) == Failure::damaged);
}
