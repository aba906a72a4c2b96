#include "store/sqlite/database.h"

#include <chrono>
#include <thread>
#include <utility>

#include <sqlite3.h>
#include <sys/random.h>

#include <muster/error.h>

#include "base/language.h"
#include "store/sqlite/overlay.h"

namespace muster::store {

namespace {

// SQLite's own busy handler starves writers when many wait; a random short sleep lets each have its turn.
struct Patience {
    static constexpr std::chrono::seconds longest{10};
    std::chrono::steady_clock::time_point since;
};

thread_local Patience patience;

int wait_a_little(void*, int calls) {
    const auto now = std::chrono::steady_clock::now();
    if (calls == 0) patience.since = now;
    if (now - patience.since > Patience::longest) return 0;
    unsigned short dice = 0;
    if (getrandom(&dice, sizeof dice, GRND_NONBLOCK) < 0) dice = 5000;
    const int shortest = calls < 4 ? 200 : 1000;
    const int span = calls < 4 ? 800 : 9000;
    std::this_thread::sleep_for(std::chrono::microseconds{shortest + dice % span});
    return 1;
}

void limit(sqlite3* handle) {
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 32 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 64 << 10);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

// SQLite counts the memory that it takes, behind a lock; nothing here asks for it. Too late once it is in use elsewhere.
void stop_counting_memory() {
    static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(code);
}

void disarm(sqlite3* handle) {
    for (const auto& [what, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                   {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                   {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                   {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                   {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                   {SQLITE_DBCONFIG_DQS_DML, 0},
                                   {SQLITE_DBCONFIG_DQS_DDL, 0}})
        sqlite3_db_config(handle, what, on, nullptr);
}

}  // namespace

Database::Database(const std::string& path, Access access) {
    stop_counting_memory();
    // No mutex: a project is used by one thread at a time, as its header says.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    flags |= access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::create) flags |= SQLITE_OPEN_CREATE;
    const char* layer = access == Access::overlay ? overlay_layer() : nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle_, flags, layer);
    if (code != SQLITE_OK) {
        const std::string why = sqlite3_errmsg(handle_);
        sqlite3_close(std::exchange(handle_, nullptr));
        throw Error(Failure::no_project, say("cannot open {}: {}", path, why));
    }
    try {
        settle(access);
    } catch (...) {
        sqlite3_close(std::exchange(handle_, nullptr));
        throw;
    }
}

Database Database::in_memory() {
    Database database;
    sqlite3_open_v2(":memory:", &database.handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE,
                    nullptr);
    database.settle(Access::create);
    return database;
}

void Database::settle(Access access) {
    limit(handle_);
    disarm(handle_);
    // The statements that are kept for their next use hold SQLite's own 40 pieces of memory; writing needs more at hand.
    if (access != Access::read) sqlite3_db_config(handle_, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 500);
    sqlite3_busy_handler(handle_, wait_a_little, nullptr);
    // What a long list is sorted in goes to a file that nobody else can open, so that memory does not grow with it.
    run("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = FILE");
    if (access == Access::overlay) run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    else if (access != Access::read)
        // The cache is as large as a long import needs, so that pages are not written out and read again meanwhile.
        run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536");
}

Database::~Database() {
    for (const auto& [sql, prepared] : prepared_) sqlite3_finalize(prepared.handle);
    sqlite3_close_v2(handle_);
}

Database::Database(Database&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), prepared_(std::exchange(other.prepared_, {})) {}

sqlite3_stmt* Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) fail(code);
    return statement;
}

Database::Prepared& Database::borrow(std::string_view sql) {
    if (const auto known = prepared_.find(sql); known != prepared_.end()) return known->second;
    return prepared_.emplace(sql, Prepared{prepare(sql)}).first->second;
}

void Database::fail(int code) const {
    const std::string why = sqlite3_errmsg(handle_);
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(Failure::busy, tr("another process has been writing to the project for 10 seconds"),
                        tr("nothing was changed; try again"));
        case SQLITE_READONLY:
            throw Error(Failure::no_project, tr("the project file is read-only"),
                        tr("nothing was changed; check its permissions"));
        case SQLITE_FULL:
            throw Error(Failure::unexpected, tr("the disk is full"),
                        tr("nothing was changed; free some space and try again"));
        case SQLITE_IOERR:
            throw Error(Failure::unexpected, say("the disk reports an error: {}", why), tr("nothing was changed"));
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            throw Error(Failure::damaged, say("the project file is damaged: {}", why),
                        tr("restore the newest backup; muster doctor says more"));
        case SQLITE_TOOBIG: throw Error(Failure::usage, tr("a value is larger than a project file holds (16 MiB)"));
        case SQLITE_CANTOPEN: throw Error(Failure::no_project, say("cannot open the project file: {}", why));
        default: throw Error(Failure::unexpected, say("the database says: {}", why));
    }
}

void Database::run(const std::string& sql) {
    if (const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK) fail(code);
}

std::int64_t Database::last_key() const {
    return sqlite3_last_insert_rowid(handle_);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(handle_);
}

bool Database::in_transaction() const {
    return sqlite3_get_autocommit(handle_) == 0;
}

Transaction::Transaction(Database& database) : database_(database) {
    database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace muster::store
