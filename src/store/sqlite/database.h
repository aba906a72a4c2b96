#pragma once
// SQLite, thin: a connection, a statement, a transaction. Each is ended by its destructor.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <muster/value.h>

struct sqlite3;
struct sqlite3_stmt;

namespace muster::store {

/// With `overlay`, what is written stays in memory and vanishes with the connection.
enum class Access { read, write, create, overlay };

/// A connection with the settings that muster works under (DESIGN: no WAL, nothing executable in the file).
class Database {
  public:
    /// Opens a file. Throws `no_project` if it cannot be opened, `damaged` if it is not a database.
    Database(const std::string& path, Access access);
    /// Opens an empty database in memory.
    static Database in_memory();
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs statements that return nothing.
    void run(const std::string& sql);
    [[nodiscard]] std::int64_t last_key() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool in_transaction() const;
    [[nodiscard]] sqlite3* handle() const { return handle_; }

    /// Throws what a result code of SQLite means to people.
    [[noreturn]] void fail(int code) const;

  private:
    friend class Statement;
    Database() = default;
    void settle(Access access);
    // A statement prepared once, and whether somebody runs it now.
    struct Prepared {
        sqlite3_stmt* handle = nullptr;
        bool is_lent = false;
    };
    // Lets a map of texts be asked with a view of one.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    [[nodiscard]] sqlite3_stmt* prepare(std::string_view sql);
    [[nodiscard]] Prepared& borrow(std::string_view sql);

    sqlite3* handle_ = nullptr;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> prepared_;  // by their SQL
};

/// A prepared statement, kept by its database for the next use of the same SQL. Parameters are bound by name or place,
/// columns read by place in the order that the SQL names them.
class Statement {
  public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int place, const Value& value);
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, double value);
    /// Binds JSON, which holds no NUL byte: SQL functions use the text as it lies, and copy it no more.
    Statement& bind_json(int place, const std::string& json);
    Statement& bind_null(int place);
    Statement& bind_blob(int place, std::string_view bytes);
    Statement& bind_uid(int place, const Uid& uid);
    /// Binds by name; a name that the SQL does not use is passed over.
    Statement& bind(const char* name, const Value& value);

    /// Moves to the next row; false after the last.
    bool step();
    /// Runs a statement that returns no row, and makes it ready to run again.
    void run();
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] Uid uid(int column) const;
    /// Returns the column as it is stored: whole number, number, text or empty.
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] const char* column_name(int column) const;

  private:
    Database* database_;
    Database::Prepared* lent_;  // what the database keeps; null where it is in use further out
    sqlite3_stmt* handle_ = nullptr;
};

/// A transaction that takes the write lock at once; it vanishes unless committed.
class Transaction {
  public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

  private:
    Database& database_;
    bool open_ = true;
};

}  // namespace muster::store
