// From the words of a query to a filter: recursive descent, `and` closer than `or`.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/query.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/query/lexer.h"
#include "domain/query/named.h"

namespace muster {

namespace {

constexpr int deepest = 50;
constexpr int most_terms = 500;
constexpr int most_saved = 10;  // saved queries inside each other

Filter all_of(std::vector<Filter> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {Filter::Kind::all, std::move(parts), {}, {}};
}

Filter any_of(std::vector<Filter> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {Filter::Kind::any, std::move(parts), {}, {}};
}

Filter negation(Filter part) {
    return {Filter::Kind::none, {std::move(part)}, {}, {}};
}

Filter condition(const Field& field, Compare compare, Value value, const std::string& word) {
    return {Filter::Kind::condition, {}, {field.name, compare, std::move(value)}, word};
}

bool is_text(const Field& field) {
    return field.kind == Kind::text || field.kind == Kind::body;
}

bool is_ordered(const Field& field) {
    switch (field.kind) {
        case Kind::integer:
        case Kind::number:
        case Kind::measure:
        case Kind::share:
        case Kind::effort:
        case Kind::span:
        case Kind::money:
        case Kind::day:
        case Kind::moment: return true;
        default: return false;
    }
}

Compare compare_of(const std::string& sign) {
    if (sign == "<") return Compare::less;
    if (sign == "<=") return Compare::at_most;
    if (sign == ">") return Compare::greater;
    if (sign == ">=") return Compare::at_least;
    return sign == "!=" ? Compare::not_equal : Compare::equal;
}

// The field's name in `due-desc`.
std::string_view sort_name(std::string_view word) {
    for (const std::string_view ending : {"-desc", "-asc"})
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    return word;
}

// Urgency is asked for from the top unless said otherwise.
Sort sort_by(const Field& field, std::string_view word) {
    const bool descending = word.ends_with("-desc") || (field.name == "urgency" && !word.ends_with("-asc"));
    return {std::string(field.name), descending};
}

class Reader {
  public:
    Reader(const std::string& text, const Noun& noun, const Reading& reading, const SavedQueries& saved, int depth)
        : text_(text), noun_(noun), reading_(reading), saved_(saved), saved_depth_(depth), tokens_(tokens_of(text)) {
        if (tokens_.size() > most_terms)
            throw Error(Failure::usage, say("the query has more than {} terms", most_terms));
    }

    Query read() {
        if (token().kind != Token::Kind::end) query_.filter = disjunction(0);
        if (token().kind == Token::Kind::close) refuse_query(text_, token().at, tr("this parenthesis was not opened"));
        return std::move(query_);
    }

  private:
    [[nodiscard]] const Token& token() const { return tokens_[place_]; }

    Filter disjunction(int depth) {
        std::vector<Filter> parts{conjunction(depth)};
        while (token().kind == Token::Kind::disjunction) {
            ++place_;
            parts.push_back(conjunction(depth));
        }
        const bool has_more = parts.size() > 1;
        for (const Filter& part : parts)
            if (has_more && part.kind == Filter::Kind::all && part.parts.empty()) refuse_missing();
        return any_of(std::move(parts));
    }

    // Terms side by side. What only sorts is no condition: alone it leaves everything in.
    Filter conjunction(int depth) {
        std::vector<Filter> parts;
        bool is_awaited = true;  // a condition must come next
        for (;;) {
            const Token::Kind kind = token().kind;
            if (kind == Token::Kind::end || kind == Token::Kind::close || kind == Token::Kind::disjunction) break;
            if (kind == Token::Kind::conjunction) {
                if (is_awaited) refuse_missing();
                is_awaited = true;
                ++place_;
                continue;
            }
            if (is_sort(token())) sort(depth);
            else parts.push_back(primary(depth, false));
            is_awaited = false;
        }
        if (is_awaited) refuse_missing();
        return all_of(std::move(parts));
    }

    [[noreturn]] void refuse_missing() const { refuse_query(text_, token().at, tr("a condition is missing here")); }

    Filter primary(int depth, bool is_negated) {
        const Token& token = this->token();
        if (depth > deepest) refuse_query(text_, token.at, tr("the query is nested too deeply"));
        is_negated = is_negated != token.is_negated;
        switch (token.kind) {
            case Token::Kind::negation: ++place_; return primary(depth + 1, !is_negated);
            case Token::Kind::open: return group(depth, is_negated);
            case Token::Kind::term:
            case Token::Kind::word: break;
            default: refuse_missing();
        }
        if (is_sort(token)) refuse_query(text_, token.at, tr("sort: cannot be negated"));
        ++place_;
        Filter read = token.kind == Token::Kind::word ? word(token, is_negated) : term(token);
        return is_negated ? negation(std::move(read)) : read;
    }

    Filter group(int depth, bool is_negated) {
        const std::size_t opened = token().at;
        ++place_;
        if (token().kind == Token::Kind::close) refuse_query(text_, opened, tr("these parentheses are empty"));
        const bool was_negated = is_in_negation_;
        is_in_negation_ = is_in_negation_ != is_negated;
        Filter inner = disjunction(depth + 1);
        is_in_negation_ = was_negated;
        if (token().kind != Token::Kind::close) refuse_query(text_, opened, tr("this parenthesis is not closed"));
        ++place_;
        return is_negated ? negation(std::move(inner)) : inner;
    }

    Filter word(const Token& token, bool is_negated) {
        if (!token.is_quoted && token.value.starts_with('@')) return saved_query(token);
        if (is_negated == is_in_negation_) query_.texts.push_back(token.value);
        return {Filter::Kind::text, {}, {}, token.value};
    }

    Filter saved_query(const Token& token) {
        const std::string name = token.value.substr(1);
        const auto text = saved_ ? saved_(name) : std::nullopt;
        if (!text)
            throw Error(Failure::not_found,
                        query_message(text_, token.at, say("no saved query @{}", text::visible(name))),
                        noun_.find("owner") != nullptr ? say("for a person's: owner:@{}", text::visible(name))
                                                       : "muster query list");
        if (saved_depth_ >= most_saved)
            refuse_query(text_, token.at, tr("saved queries name each other without end"), "muster query list");
        Query inner = Reader(*text, noun_, reading_, saved_, saved_depth_ + 1).read();
        query_.says_state = query_.says_state || inner.says_state;
        if (query_.order.empty()) query_.order = std::move(inner.order);
        query_.texts.insert(query_.texts.end(), inner.texts.begin(), inner.texts.end());
        return std::move(inner.filter);
    }

    Filter term(const Token& token) {
        if (token.compare == ":" && token.name == "is") return named(token);
        if (token.compare == ":" && (token.name == "has" || token.name == "no")) return presence(token);
        const Field& field = field_of(token);
        if (field.name == "state" || field.name == "status" || field.name == "closed" || field.name == "stage")
            query_.says_state = true;
        if (token.compare == ":" && !token.is_quoted) return one_of(field, token);
        return compared(field, token, token.value, token.value_at);
    }

    static bool is_sort(const Token& token) {
        return token.kind == Token::Kind::term && token.name == "sort" && token.compare == ":";
    }

    void sort(int depth) {
        const Token& token = this->token();
        ++place_;
        if (token.is_negated) refuse_query(text_, token.at, tr("sort: cannot be negated"));
        if (depth > 0) refuse_query(text_, token.at, tr("sort: cannot stand in parentheses"));
        std::size_t at = token.value_at;
        for (const std::string& word : text::split(token.value, ',')) {
            query_.order.push_back(sort_by(checked_field(std::string(sort_name(word)), at), word));
            at += word.size() + 1;
        }
    }

    Filter named(const Token& token) {
        std::vector<Filter> parts;
        for (const std::string& name : text::split(token.value, ',')) {
            query_.says_state = query_.says_state || says_state(name);
            if (name == "mine" && noun_.find("owner") != nullptr) {
                parts.push_back(
                    condition(noun_.field("owner"), Compare::equal, reading_.find(noun_of<Member>(), "@me"), "@me"));
                continue;
            }
            if (named_sql(noun_, name).empty()) refuse_name(token, name);
            parts.push_back({Filter::Kind::named, {}, {}, name});
        }
        return any_of(std::move(parts));
    }

    [[noreturn]] void refuse_name(const Token& token, const std::string& name) const {
        std::vector<std::string> known;
        for (const NamedState& state : named_states(noun_)) known.emplace_back(state.name);
        const std::string near = text::nearest(name, known);
        refuse_query(text_, token.value_at, say("is: does not know '{}'", text::visible(name)),
                     near.empty() ? say("it knows {}", text::join(known, ", ")) : say("did you mean is:{}?", near));
    }

    Filter presence(const Token& token) {
        std::vector<Filter> parts;
        for (const std::string& name : text::split(token.value, ',')) {
            const Field& field = checked_field(name, token.value_at);
            parts.push_back(condition(field, token.name == "has" ? Compare::is_set : Compare::is_empty, {}, ""));
        }
        return all_of(std::move(parts));
    }

    [[nodiscard]] const Field& field_of(const Token& token) const { return checked_field(token.name, token.at); }

    [[nodiscard]] const Field& checked_field(const std::string& name, std::size_t at) const {
        try {
            const Field& field = noun_.field(name);
            if (field.use != Use::hidden || field.name == "key") return field;
        } catch (const Error& error) {
            refuse_query(text_, at, error.what(),
                         error.hint() + " " + say("(to search for the text, put it in quotes)"));
        }
        refuse_query(text_, at, say("a {} has no field '{}'", noun_.called(), name));
    }

    // `a,b` is either; `1..3` is from to.
    Filter one_of(const Field& field, const Token& token) {
        std::vector<Filter> parts;
        std::size_t at = token.value_at;
        for (const std::string& word : text::split(token.value, ',')) {
            if (word.empty()) refuse_query(text_, at, tr("a value is missing beside the comma"));
            const auto dots = word.find("..");
            if (dots != std::string::npos && is_ordered(field)) parts.push_back(range(field, token, word, dots, at));
            else parts.push_back(compared(field, token, word, at));
            at += word.size() + 1;
        }
        return any_of(std::move(parts));
    }

    Filter range(const Field& field, const Token& token, const std::string& word, std::size_t dots, std::size_t at) {
        const std::string from = word.substr(0, dots);
        const std::string to = word.substr(dots + 2);
        if (from.empty() && to.empty()) refuse_query(text_, at, tr("a range needs an end: 1..3, 1.. or ..3"));
        std::vector<Filter> parts;
        Token part = token;
        if (!from.empty()) {
            part.compare = ">=";
            parts.push_back(compared(field, part, from, at));
        }
        if (!to.empty()) {
            part.compare = "<=";
            parts.push_back(compared(field, part, to, at + dots + 2));
        }
        return all_of(std::move(parts));
    }

    Filter compared(const Field& field, const Token& token, const std::string& word, std::size_t at) {
        const Compare compare = compare_of(token.compare);
        const bool is_equality = compare == Compare::equal || compare == Compare::not_equal;
        if (!is_equality && !is_ordered(field))
            refuse_query(text_, token.at, say("{} cannot be compared by {}", field.flag(), token.compare),
                         fmt::format("{}:{}", token.name, text::visible(word)));
        if (word == "none" && is_equality && !token.is_quoted)
            return condition(field, compare == Compare::equal ? Compare::is_empty : Compare::is_set, {}, word);
        if (field.kind == Kind::moment) return compared_moment(field, compare, word, at);
        if (is_text(field) && token.compare == ":" && field.name != "id")
            return condition(field, Compare::has, word, word);
        return condition(field, compare, value_of(field, word, at), word);
    }

    [[nodiscard]] Value value_of(const Field& field, const std::string& word, std::size_t at) const {
        try {
            return value_from_text(field, word, reading_);
        } catch (const Error& error) {
            std::string message = error.what();
            if (message.starts_with("--")) message.erase(0, 2);  // here it is a field, not a flag
            throw Error(error.failure(), query_message(text_, at, message), error.hint());
        }
    }

    // A day stands for all of it: `closed:today`, `closed<=fri`.
    Filter compared_moment(const Field& field, Compare compare, const std::string& word, std::size_t at) {
        const auto day = day_from_words(word, reading_.today, reading_.working);
        if (!day || reading_.zone == nullptr) return condition(field, compare, value_of(field, word, at), word);
        const auto start = [&](Day of) { return Value{to_text(reading_.zone->at(of, std::chrono::minutes{0}))}; };
        const Value begin = start(*day);
        const Value end = start(*day + std::chrono::days{1});
        switch (compare) {
            case Compare::less: return condition(field, Compare::less, begin, word);
            case Compare::at_least: return condition(field, Compare::at_least, begin, word);
            case Compare::at_most: return condition(field, Compare::less, end, word);
            case Compare::greater: return condition(field, Compare::at_least, end, word);
            default: break;
        }
        Filter on =
            all_of({condition(field, Compare::at_least, begin, word), condition(field, Compare::less, end, word)});
        return compare == Compare::not_equal ? negation(std::move(on)) : on;
    }

    const std::string& text_;
    const Noun& noun_;
    const Reading& reading_;
    const SavedQueries& saved_;
    int saved_depth_;
    std::vector<Token> tokens_;
    std::size_t place_ = 0;
    bool is_in_negation_ = false;
    Query query_;
};

}  // namespace

std::vector<Sort> read_order(const std::string& words, const Noun& noun) {
    std::vector<Sort> order;
    for (const std::string& word : text::split(words, ',')) order.push_back(sort_by(noun.field(sort_name(word)), word));
    return order;
}

Query read_query(const std::string& text, const Noun& noun, const Reading& reading, const SavedQueries& saved) {
    if (!text::is_utf8(text)) throw Error(Failure::usage, tr("the query is not UTF-8"));
    return Reader(text, noun, reading, saved, 0).read();
}

}  // namespace muster
