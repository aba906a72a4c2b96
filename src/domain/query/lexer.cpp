#include "domain/query/lexer.h"

#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

constexpr std::string_view wide_colon = "：";
constexpr std::string_view wide_space = "　";

// How many bytes of a name stand there; fields of a project's own are named in any script.
std::size_t name_length(std::string_view text) {
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    std::size_t length = 0;
    while (length < text.size() && is_part(text[length]) && !text.substr(length).starts_with(wide_colon) &&
           !text.substr(length).starts_with(wide_space))
        ++length;
    return length;
}

class Lexer {
  public:
    explicit Lexer(std::string_view query) : query_(query) {}

    std::vector<Token> all() {
        std::vector<Token> tokens;
        for (skip_blanks(); at_ < query_.size(); skip_blanks()) tokens.push_back(next());
        Token end;
        end.at = query_.size();
        tokens.push_back(end);
        return tokens;
    }

  private:
    [[nodiscard]] std::string_view rest() const { return query_.substr(at_); }

    [[nodiscard]] std::size_t blank() const {
        if (rest().starts_with(wide_space)) return wide_space.size();
        return !rest().empty() && (rest()[0] == ' ' || rest()[0] == '\t' || rest()[0] == '\n') ? 1 : 0;
    }

    void skip_blanks() {
        while (blank() > 0) at_ += blank();
    }

    Token next() {
        Token token;
        token.at = at_;
        if (rest()[0] == '-' && rest().size() > 1 && rest()[1] != ' ') {
            token.is_negated = true;
            ++at_;
        }
        if (rest()[0] == '(' || rest()[0] == ')') {
            token.kind = rest()[0] == '(' ? Token::Kind::open : Token::Kind::close;
            ++at_;
            return token;
        }
        if (read_name(token)) return read_value(token);
        token.kind = Token::Kind::word;
        read_value(token);
        if (!token.is_quoted && !token.is_negated) read_connective(token);
        return token;
    }

    // A name and a comparison directly behind it; otherwise nothing is consumed.
    bool read_name(Token& token) {
        const std::size_t length = name_length(rest());
        if (length == 0) return false;
        const std::string_view behind = rest().substr(length);
        for (const std::string_view compare :
             {std::string_view(":"), wide_colon, std::string_view("!="), std::string_view(">="), std::string_view("<="),
              std::string_view(">"), std::string_view("<"), std::string_view("=")}) {
            if (!behind.starts_with(compare)) continue;
            token.kind = Token::Kind::term;
            token.name = text::lower(rest().substr(0, length));
            token.compare = compare == wide_colon ? ":" : std::string(compare);
            at_ += length + compare.size();
            return true;
        }
        return false;
    }

    Token& read_value(Token& token) {
        token.value_at = at_;
        if (!rest().empty() && rest()[0] == '"') {
            read_quoted(token);
        } else {
            while (at_ < query_.size() && blank() == 0 && query_[at_] != ')' && query_[at_] != '(')
                token.value += query_[at_++];
        }
        const bool is_word_of_queries =
            token.name == "is" || token.name == "has" || token.name == "no" || token.name == "sort";
        if (token.value.empty() && !token.is_quoted)
            refuse_query(query_, token.at,
                         token.kind == Token::Kind::term ? say("{}{} has no value", token.name, token.compare)
                                                         : tr("a word is missing here"),
                         token.kind == Token::Kind::term && !is_word_of_queries
                             ? say("for those without it: no:{}", token.name)
                             : "");
        if (token.is_quoted && token.value.empty()) refuse_query(query_, token.value_at, tr("the quotes are empty"));
        return token;
    }

    void read_quoted(Token& token) {
        token.is_quoted = true;
        const std::size_t begin = at_++;
        while (at_ < query_.size() && query_[at_] != '"') {
            if (query_[at_] == '\\' && at_ + 1 < query_.size()) ++at_;
            token.value += query_[at_++];
        }
        if (at_ == query_.size()) refuse_query(query_, begin, tr("these quotes are not closed"));
        ++at_;
        if (at_ < query_.size() && blank() == 0 && query_[at_] != ')')
            refuse_query(query_, at_, tr("a blank is missing behind the quotes"));
    }

    static void read_connective(Token& token) {
        const std::string word = text::lower(token.value);
        if (word == "and") token.kind = Token::Kind::conjunction;
        if (word == "or") token.kind = Token::Kind::disjunction;
        if (word == "not") token.kind = Token::Kind::negation;
    }

    std::string_view query_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view query) {
    return Lexer(query).all();
}

std::string query_message(std::string_view query, std::size_t at, const std::string& message) {
    const std::string before = text::visible(query.substr(0, at));
    const std::size_t column = text::width(before);
    return fmt::format("{}\n  {}\n  {}^", say("query, column {}: {}", column + 1, message), text::visible(query),
                       std::string(column, ' '));
}

void refuse_query(std::string_view query, std::size_t at, const std::string& message, const std::string& hint) {
    throw Error(Failure::usage, query_message(query, at, message), hint);
}

}  // namespace muster
