#pragma once
// JSON out and in: a value tree, a writer that is byte for byte the same everywhere, and a reader.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace muster {

/// A JSON value; an object keeps the order in which its members were added.
class Json {
  public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(std::nullptr_t) {}                                       // NOLINT(google-explicit-constructor)
    Json(bool value) : value_(value) {}                           // NOLINT(google-explicit-constructor)
    Json(int value) : value_(std::int64_t{value}) {}              // NOLINT(google-explicit-constructor)
    Json(std::int64_t value) : value_(value) {}                   // NOLINT(google-explicit-constructor)
    Json(double value) : value_(value) {}                         // NOLINT(google-explicit-constructor)
    Json(const char* value) : value_(std::string(value)) {}       // NOLINT(google-explicit-constructor)
    Json(std::string_view value) : value_(std::string(value)) {}  // NOLINT(google-explicit-constructor)
    Json(std::string value) : value_(std::move(value)) {}         // NOLINT(google-explicit-constructor)
    Json(Array value) : value_(std::move(value)) {}               // NOLINT(google-explicit-constructor)
    Json(Object value) : value_(std::move(value)) {}              // NOLINT(google-explicit-constructor)

    static Json array() { return Json(Array{}); }
    static Json object(std::initializer_list<Member> members = {}) { return Json(Object(members)); }

    /// Appends to an array; a null becomes an array first.
    void push(Json item);
    /// Appends a member to an object; a null becomes an object first.
    void set(std::string name, Json value);

    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&value_); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&value_); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&value_); }
    [[nodiscard]] const Array* items() const { return std::get_if<Array>(&value_); }
    [[nodiscard]] const Object* members() const { return std::get_if<Object>(&value_); }
    /// Returns the member of that name, or null.
    [[nodiscard]] const Json* find(std::string_view name) const;

    /// Appends the compact form; `indent` > 0 breaks lines.
    void write(std::string& out, int indent = 0, int depth = 0) const;
    [[nodiscard]] std::string dump(int indent = 0) const;

    /// Throws `usage` with the place if the text is not JSON.
    static Json parse(std::string_view text);

  private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

/// Appends a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

/// Appends a number so that it reads back equal; one that is not finite becomes null.
void append_json_number(std::string& out, double value);

}  // namespace muster
