#include "store/schema/schema.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include <muster/noun.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

struct Column {
    std::string type;
    bool needed = false;
};

using Columns = std::map<std::string, Column>;

store::Database made() {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    return database;
}

Columns columns_of(store::Database& database, const std::string& table) {
    store::Statement row(database, "SELECT name, type, \"notnull\" FROM pragma_table_info(?1)");
    row.bind(1, std::string_view(table));
    Columns columns;
    while (row.step()) columns[std::string(row.text(0))] = {std::string(row.text(1)), row.integer(2) != 0};
    return columns;
}

std::set<std::string> tables_of(store::Database& database) {
    store::Statement row(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::set<std::string> tables;
    while (row.step()) tables.emplace(row.text(0));
    return tables;
}

std::string type_of(Kind kind) {
    switch (kind) {
        case Kind::integer:
        case Kind::flag:
        case Kind::effort:
        case Kind::money:
        case Kind::span:
        case Kind::ref:
        case Kind::refs: return "INTEGER";
        case Kind::number:
        case Kind::measure:
        case Kind::share: return "REAL";
        default: return "TEXT";
    }
}

// Which column of which table refers to which table.
std::string target_of(store::Database& database, const std::string& table, const std::string& column) {
    store::Statement row(database, "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = ?2");
    row.bind(1, std::string_view(table)).bind(2, std::string_view(column));
    return row.step() ? std::string(row.text(0)) : "";
}

}  // namespace

TEST_CASE("a new file passes the check of its own program") {
    store::Database database = made();
    INFO("fingerprint now: ", store::fingerprint(database));
    CHECK_FALSE(error_of([&] { store::check_schema(database, "new.db"); }).has_value());
    CHECK(store::newest_schema() >= 1);
}

TEST_CASE("a file whose tables were altered is refused") {
    for (const std::string sql : {"CREATE TABLE extra(x)", "CREATE INDEX spy ON task(title)",
                                  "ALTER TABLE task ADD COLUMN extra TEXT", "DROP TABLE report"}) {
        store::Database database = made();
        database.run(sql);
        CAPTURE(sql);
        CHECK(failure_of([&] { store::check_schema(database, "x.db"); }) == Failure::no_project);
    }
}

TEST_CASE("statistics of SQLite's own do not count as altered") {
    store::Database database = made();
    database.run("ANALYZE");
    CHECK_FALSE(error_of([&] { store::check_schema(database, "x.db"); }).has_value());
}

TEST_CASE("another program's file and one from a newer muster are refused") {
    store::Database other = store::Database::in_memory();
    other.run("CREATE TABLE t(x)");
    CHECK(failure_of([&] { store::check_schema(other, "x.db"); }) == Failure::no_project);
    store::Database newer = made();
    newer.run("PRAGMA user_version = 999");
    const auto error = error_of([&] { store::check_schema(newer, "x.db"); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::no_project);
    CHECK(std::string(error->what()).find("newer muster") != std::string::npos);
}

TEST_CASE("a noun's table has the columns of its description and no others") {
    store::Database database = made();
    for (const Noun* noun : nouns()) {
        const std::string table(noun->name);
        CAPTURE(table);
        Columns columns = columns_of(database, table);
        for (const std::string common : {"key", "uid", "version", "created", "changed"}) {
            CAPTURE(common);
            CHECK(columns.erase(common) == 1);
        }
        CHECK(columns.erase("number") == (noun->has_number() ? 1 : 0));
        for (const Field& field : noun->fields) {
            if (!field.sql.empty() || field.is_list()) continue;
            const std::string name(field.name);
            CAPTURE(name);
            REQUIRE(columns.count(name) == 1);
            CHECK(columns[name].type == type_of(field.kind));
            const bool never_empty =
                field.kind == Kind::flag || (field.kind == Kind::choice && !is_empty(field.get(*noun->make())));
            if (never_empty) CHECK(columns[name].needed);
            if (columns[name].needed) CHECK((never_empty || field.use == Use::title));
            CHECK(target_of(database, table, name) ==
                  (field.kind == Kind::ref ? std::string(field.target().name) : ""));
            columns.erase(name);
        }
        for (const auto& [name, column] : columns) FAIL_CHECK("no field for the column ", table, ".", name);
    }
}

TEST_CASE("a list field has a table of its own") {
    store::Database database = made();
    for (const Noun* noun : nouns())
        for (const Field& field : noun->fields) {
            if (!field.is_list()) continue;
            const std::string table = std::string(noun->name) + "_" + std::string(field.name);
            CAPTURE(table);
            const Columns columns = columns_of(database, table);
            REQUIRE(columns.size() == 3);
            CHECK(columns.at("owner").type == "INTEGER");
            CHECK(columns.at("position").type == "INTEGER");
            CHECK(columns.at("item").type == type_of(field.kind));
            CHECK(target_of(database, table, "owner") == noun->name);
            CHECK(target_of(database, table, "item") ==
                  (field.kind == Kind::refs ? std::string(field.target().name) : ""));
        }
}

TEST_CASE("there is no table that nothing describes") {
    store::Database database = made();
    std::set<std::string> tables = tables_of(database);
    for (const std::string own : {"clone", "lease", "operation", "change", "work_change", "last_standup", "field_value", "outbox", "sheet_row"}) {
        CAPTURE(own);
        CHECK(tables.erase(own) == 1);
    }
    for (const Noun* noun : nouns()) {
        tables.erase(std::string(noun->name));
        for (const Field& field : noun->fields)
            if (field.is_list()) tables.erase(std::string(noun->name) + "_" + std::string(field.name));
    }
    for (const std::string& table : tables) FAIL_CHECK("no noun for the table ", table);
}

TEST_CASE("every table is strict") {
    store::Database database = made();
    store::Statement row(
        database,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'");
    while (row.step()) FAIL_CHECK("not strict: ", std::string(row.text(0)));
}
