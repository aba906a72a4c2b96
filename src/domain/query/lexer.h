#pragma once
// The words of a query, with where each stands.

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A piece of a query. A term is `name`, `compare` and `value`; a word or phrase has only a value.
struct Token {
    enum class Kind { open, close, conjunction, disjunction, negation, term, word, end };
    Kind kind = Kind::end;
    std::size_t at = 0;        ///< where it starts, in bytes
    std::size_t value_at = 0;  ///< where its value starts
    bool is_negated = false;   ///< a `-` stood before it
    bool is_quoted = false;
    std::string name;
    std::string compare;  ///< `:` `=` `!=` `<` `<=` `>` `>=`
    std::string value;
};

/// Throws `usage` with the column for a quote that is not closed or a term without value.
std::vector<Token> tokens_of(std::string_view query);

/// Throws `usage` that says what is wrong at that place of the query, and shows it.
[[noreturn]] void refuse_query(std::string_view query, std::size_t at, const std::string& message,
                               const std::string& hint = {});

/// Returns the message that says it, for an error of another kind.
std::string query_message(std::string_view query, std::size_t at, const std::string& message);

}  // namespace muster
