#include "store/schema/schema.h"

#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/sha256.h"
#include "store/schema/migrations.h"

namespace muster::store {

int newest_schema() {
    return MUSTER_SCHEMA_VERSIONS;
}

namespace {

std::int64_t pragma(Database& database, const char* name) {
    Statement statement(database, fmt::format("PRAGMA {}", name));
    return statement.step() ? statement.integer(0) : 0;
}

// What `fingerprint` gives for each version; a unit test computes it anew and says what to write here.
constexpr std::array<std::string_view, MUSTER_SCHEMA_VERSIONS> fingerprints{
    "2d7de3c22cc383006810aec8bf3f3d57e5fcbd4926ccaceaf807351f28bb83cf",
    "2e59fc167b77a47c2a34d29a3b857d734d8eb2fa5dbb25f6fcaf161fd1ef8cc2",
    "1ad34b031fc756f0519fd5d8f8e345f73ea52f96338a99ce5d49f09644e46154",
    "3e7bb903f52bbadfdf0a4abb0ea23081b6424823600e36776bbd72b6992b4827",
    "998aea03c232d0a2ea0f7953ac2450b414a837870f04a34a9ba98d8cab8bf6d4",
    "1764cf1c8127148efa0db2a5b98c39a2b4869ba31d78e47401bc8c51d841e101",
    "d7a9beb061547296914c85c736930d1b18f8a0ab80379c823eb5aa26a48bc796",
    "9bf71c04c44923f307eb6f85512e528553836d6229930fd0c2aec65d26a766f6",
    "00ea1471d1ca8e9e2a13b9733d3b827768c9c0b89726a7b3f52f00f87501f1cf",
    "73944551c965f063daca8de5f47cef9d020583e0880c0c2e31508a849c1f7e8f",
    "20f891d18e4ff6e649ecad2f4f5489ad988c602599f150a416cf5aba3601d154",
    "cd1554056e8988be24715c474364e33ce8f1fce186c1dfca3c32ab8a08c6a7a6",
};

}  // namespace

// Everything that CREATE statements say; SQLite's own statistics and automatic indexes left out.
std::string fingerprint(Database& database) {
    Statement statement(database,
                        "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema "
                        "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    std::string all;
    while (statement.step()) {
        all += statement.text(0);
        all += '\n';
    }
    return hex(sha256(all));
}

namespace {

void apply(Database& database, int version) {
    Transaction transaction(database);
    if (pragma(database, "user_version") >= version) return;  // another process was quicker
    database.run(std::string(migrations()[static_cast<std::size_t>(version - 1)].text));
    database.run(fmt::format("PRAGMA user_version = {}", version));
    transaction.commit();
}

void back_up(Database& database, const std::string& path, int version) {
    Statement statement(database, "VACUUM INTO ?1");
    statement.bind(1, std::string_view(fmt::format("{}.v{}.backup", path, version)));
    statement.run();
}

}  // namespace

void create_schema(Database& database) {
    Transaction transaction(database);
    for (const EmbeddedText& migration : migrations()) database.run(std::string(migration.text));
    database.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", application_id, newest_schema()));
    transaction.commit();
}

int check_schema(Database& database, const std::string& path) {
    if (pragma(database, "application_id") != application_id)
        throw Error(Failure::no_project, say("{} is not a muster project", path), "muster init");
    const auto version = static_cast<int>(pragma(database, "user_version"));
    if (version > newest_schema())
        throw Error(
            Failure::no_project,
            say("{} was written by a newer muster (schema {}, this one knows {})", path, version, newest_schema()),
            tr("install the newest muster; the file is unchanged"));
    if (version < 1) throw Error(Failure::no_project, say("{} is not a muster project", path));
    if (fingerprint(database) != fingerprints[static_cast<std::size_t>(version - 1)])
        throw Error(Failure::no_project, say("the tables of {} are not those that muster makes", path),
                    tr("the file was altered by another program; restore the newest backup"));
    return version;
}

void migrate(Database& database, int from, const std::string& path) {
    if (from < newest_schema()) back_up(database, path, from);
    for (int version = from + 1; version <= newest_schema(); ++version) apply(database, version);
}

}  // namespace muster::store
