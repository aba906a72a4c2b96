// Whether the file is sound, and copies of it.

#include <sys/stat.h>

#include <filesystem>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "project/apply.h"
#include "project/state.h"
#include "store/canonical.h"
#include "store/hash_chain.h"
#include "store/operation_log.h"
#include "store/records.h"
#include "store/schema/schema.h"
#include "store/work_log.h"

namespace muster {

namespace {

void check_by_sqlite(store::Database& database, std::vector<Problem>& problems) {
    store::Statement integrity(database, "PRAGMA integrity_check");
    while (integrity.step())
        if (integrity.text(0) != "ok")
            problems.push_back({say("the file is damaged: {}", integrity.text(0)), tr("restore the newest backup")});
    store::Statement references(database, "PRAGMA foreign_key_check");
    while (references.step())
        problems.push_back({say("a {} refers to a {} that is not there", references.text(0), references.text(2)),
                            tr("restore the newest backup")});
}

// One line a record: its noun, identity and every field. Two files hold the same when their lines are equal.
std::map<std::string, std::string> contents(store::Database& database) {
    std::map<std::string, std::string> lines;
    for (const Noun* noun : nouns()) {
        store::Statement keys(database, fmt::format("SELECT key FROM {}", noun->name));
        while (keys.step()) {
            const auto record = noun->make();
            store::load(database, keys.integer(0), *record);
            lines[fmt::format("{} {}", noun->name, to_text(record->uid))] = store::canonical(database, *record).dump();
        }
    }
    return lines;
}

// Applies the log to an empty database, oldest first.
void replay(store::Database& from, store::Database& to) {
    std::vector<Operation> operations;
    store::read_log(from, {}, [&](const Operation& operation) { operations.push_back(operation); });
    store::Transaction transaction(to);
    to.run("PRAGMA defer_foreign_keys = ON");
    for (auto operation = operations.rbegin(); operation != operations.rend(); ++operation)
        for (const LoggedChange& change : operation->changes) apply(to, change, *operation);
    transaction.commit();
}

void check_replay(store::Database& database, std::vector<Problem>& problems) {
    store::Database again = store::Database::in_memory();
    store::create_schema(again);
    try {
        replay(database, again);
    } catch (const Error& error) {
        problems.push_back({say("the log cannot be replayed: {}", error.what()), tr("restore the newest backup")});
        return;
    }
    auto expected = contents(again);
    for (const auto& [record, line] : contents(database)) {
        const auto found = expected.find(record);
        if (found == expected.end())
            problems.push_back({say("{} is not in the log", record), tr("it was written by another program")});
        else if (found->second != line)
            problems.push_back(
                {say("{} differs from what the log says", record), tr("it was written by another program")});
        if (found != expected.end()) expected.erase(found);
    }
    for (const auto& [record, line] : expected)
        problems.push_back(
            {say("{} is in the log but not in the project", record), tr("it was removed by another program")});
}

}  // namespace

std::vector<Problem> Project::examine() const {
    std::vector<Problem> problems;
    store::Database& database = state_->database;
    check_by_sqlite(database, problems);
    if (!problems.empty()) return problems;
    for (const Key key : store::broken_links(database))
        problems.push_back(
            {say("operation {} was altered after it was written", key), tr("restore the newest backup")});
    if (!store::work_is_as_logged(database))
        problems.push_back({tr("what reports read of the log differs from the log"), tr("it was written by another program")});
    check_replay(database, problems);
    return problems;
}

void Project::back_up(const std::string& target) const {
    std::error_code error;
    if (std::filesystem::exists(target, error))
        throw Error(Failure::refused, say("there is a file {} already", target), tr("name another file"));
    const std::string partial = target + ".partial";
    std::filesystem::remove(partial, error);
    if (state_->database.in_transaction())
        state_->database.run("ROLLBACK");  // VACUUM stands outside the view of reading
    const mode_t before = umask(077);      // nobody else may read the copy, not even while it is being written
    try {
        store::Statement statement(state_->database, "VACUUM INTO ?1");
        statement.bind(1, std::string_view(partial));
        statement.run();
    } catch (...) {
        umask(before);
        std::filesystem::remove(partial, error);
        throw;
    }
    umask(before);
    std::filesystem::rename(partial, target, error);
    if (error) throw Error(Failure::unexpected, say("cannot write {}: {}", target, error.message()));
}

}  // namespace muster
