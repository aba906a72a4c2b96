#include "store/sqlite/database.h"

#include <chrono>
#include <cstring>
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

Statement::Statement(Database& database, std::string_view sql) : database_(&database), lent_(&database.borrow(sql)) {
    if (lent_->is_lent) lent_ = nullptr;  // a question within the same question
    handle_ = lent_ != nullptr ? lent_->handle : database.prepare(sql);
    if (lent_ != nullptr) lent_->is_lent = true;
}

Statement::~Statement() {
    if (handle_ == nullptr) return;
    if (lent_ == nullptr) {
        sqlite3_finalize(handle_);
        return;
    }
    sqlite3_reset(handle_);
    sqlite3_clear_bindings(handle_);
    lent_->is_lent = false;
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_),
      lent_(std::exchange(other.lent_, nullptr)),
      handle_(std::exchange(other.handle_, nullptr)) {}

Statement& Statement::bind(int place, std::int64_t value) {
    sqlite3_bind_int64(handle_, place, value);
    return *this;
}

Statement& Statement::bind(int place, std::string_view text) {
    if (const int code = sqlite3_bind_text64(handle_, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        code != SQLITE_OK)
        database_->fail(code);
    return *this;
}

Statement& Statement::bind(int place, double value) {
    sqlite3_bind_double(handle_, place, value);
    return *this;
}

Statement& Statement::bind_null(int place) {
    sqlite3_bind_null(handle_, place);
    return *this;
}

Statement& Statement::bind_json(int place, const std::string& json) {
    if (const int code = sqlite3_bind_text(handle_, place, json.c_str(), -1, SQLITE_TRANSIENT); code != SQLITE_OK)
        database_->fail(code);
    return *this;
}

Statement& Statement::bind_blob(int place, std::string_view bytes) {
    sqlite3_bind_blob64(handle_, place, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind_uid(int place, const Uid& uid) {
    return bind_blob(place, {reinterpret_cast<const char*>(uid.bytes.data()), uid.bytes.size()});
}

Statement& Statement::bind(int place, const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return bind(place, *whole);
    if (const auto* number = std::get_if<double>(&value)) return bind(place, *number);
    if (const auto* text = std::get_if<std::string>(&value)) return bind(place, std::string_view(*text));
    return bind_null(place);
}

Statement& Statement::bind(const char* name, const Value& value) {
    const int place = sqlite3_bind_parameter_index(handle_, name);
    return place == 0 ? *this : bind(place, value);
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    database_->fail(code);
}

void Statement::run() {
    while (step()) {}
    reset();
}

void Statement::reset() {
    sqlite3_reset(handle_);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle_, column);
}

double Statement::number(int column) const {
    return sqlite3_column_double(handle_, column);
}

std::string_view Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
    return text == nullptr ? std::string_view{}
                           : std::string_view{text, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::string_view Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

Uid Statement::uid(int column) const {
    const std::string_view bytes = blob(column);
    Uid uid;
    if (bytes.size() != uid.bytes.size())
        throw Error(Failure::damaged, tr("a record in the project file has no identity"), "muster doctor");
    std::memcpy(uid.bytes.data(), bytes.data(), bytes.size());
    return uid;
}

Value Statement::value(int column) const {
    switch (sqlite3_column_type(handle_, column)) {
        case SQLITE_INTEGER: return integer(column);
        case SQLITE_FLOAT: return number(column);
        case SQLITE_TEXT: return std::string(text(column));
        default: return {};
    }
}

int Statement::columns() const {
    return sqlite3_column_count(handle_);
}

const char* Statement::column_name(int column) const {
    return sqlite3_column_name(handle_, column);
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
