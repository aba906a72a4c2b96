#include <cstring>
#include <utility>

#include <sqlite3.h>

#include <muster/error.h>

#include "base/language.h"
#include "store/sqlite/database.h"

namespace muster::store {

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

}  // namespace muster::store
