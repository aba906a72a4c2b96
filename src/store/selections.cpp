#include "store/selections.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include <muster/member.h>

#include "domain/query/named.h"

namespace muster::store {

std::string list_table(const Noun& noun, const Field& field) {
    return fmt::format("{}_{}", noun.name, field.name);
}

std::string label_sql(const Noun& noun) {
    if (!noun.label.empty()) return std::string(noun.label);
    if (noun.has_number()) return fmt::format("'{}' || {}.number", noun.letter, noun.name);
    return fmt::format("lower(hex({}.uid))", noun.name);
}

namespace {

constexpr const char* today_parameter = ":today";

// The rows that hold the values of a field of the project's own: `item` of `owner`.
std::string values_sql(const Field& field) {
    return fmt::format("FROM field_value WHERE field_value.field = {}", field.custom);
}

std::string expression(const Noun& noun, const Field& field) {
    if (field.custom != 0)
        return fmt::format("(SELECT item {} AND field_value.owner = {}.key)", values_sql(field), noun.name);
    if (field.name == "id") return label_sql(noun);
    if (!field.sql.empty() && field.sql != field.name) return std::string(field.sql);
    return fmt::format("{}.\"{}\"", noun.name, field.name);
}

// A reference of the project's own as the name people read. Within, the target has another name, since it may be the
// noun itself.
std::string shown_reference(const Noun& noun, const Field& field) {
    const Noun& target = field.target();
    const std::string label =
        target.has_number() ? fmt::format("'{}' || known_.number", target.letter)
                            : fmt::format("(SELECT {} FROM {} WHERE key = known_.key)", label_sql(target), target.name);
    return fmt::format("(SELECT {} FROM {} AS known_ WHERE known_.key = {})", label, target.name,
                       expression(noun, field));
}

std::string shown_expression(const Noun& noun, const Field& field) {
    if (field.custom != 0 && field.kind == Kind::ref) return shown_reference(noun, field);
    if (field.custom != 0 && field.is_list())
        return fmt::format(
            "(SELECT json_group_array(item) FROM (SELECT item {} AND field_value.owner = {}.key "
            "ORDER BY position))",
            values_sql(field), noun.name);
    if (field.kind == Kind::ref) {
        const Noun& target = field.target();
        // A reference to the same noun needs another name for the inner table.
        if (target == noun)
            return fmt::format("(SELECT '{}' || inner_.number FROM {} AS inner_ WHERE inner_.key = {}.\"{}\")",
                               target.letter, target.name, noun.name, field.name);
        return fmt::format("(SELECT {} FROM {} WHERE {}.key = {}.\"{}\")", label_sql(target), target.name, target.name,
                           noun.name, field.name);
    }
    if (!field.is_list()) return expression(noun, field);
    const std::string table = list_table(noun, field);
    if (field.kind == Kind::refs) {
        const Noun& target = field.target();
        return fmt::format(
            "(SELECT json_group_array(label) FROM (SELECT {} AS label FROM {} JOIN {} ON {}.key = {}.item "
            "WHERE {}.owner = {}.key ORDER BY position))",
            label_sql(target), table, target.name, target.name, table, table, noun.name);
    }
    return fmt::format(
        "(SELECT json_group_array(item) FROM (SELECT item FROM {} WHERE owner = {}.key ORDER BY position))", table,
        noun.name);
}

// Joins terms as a balanced tree, since SQLite bounds the depth of an expression and not its length.
std::string joined(const std::vector<std::string>& terms, std::size_t from, std::size_t to, std::string_view by) {
    if (to - from == 1) return terms[from];
    const std::size_t middle = from + (to - from) / 2;
    return fmt::format("({}{}{})", joined(terms, from, middle, by), by, joined(terms, middle, to, by));
}

// `\`, `%` and `_` stand for themselves.
std::string like_pattern(std::string_view text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '\\' || c == '%' || c == '_') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

// What searching looks into: the title and the long texts of a record, and those of what belongs to it.
std::string text_sql(const Noun& noun, const std::string& value) {
    std::vector<std::string> terms;
    for (const Field& field : noun.fields)
        if (field.sql.empty() && (field.use == Use::title || field.kind == Kind::body))
            terms.push_back(fmt::format("{}.\"{}\" LIKE {} ESCAPE '\\'", noun.name, field.name, value));
    if (noun.has_number() || noun == noun_of<Member>())
        terms.push_back(
            fmt::format("{}.key IN (SELECT field_value.owner FROM field CROSS JOIN field_value ON field_value.field = "
                        "field.key WHERE "
                        "field.\"on\" = '{}' AND field.type IN ('text', 'choice', 'list') AND field_value.item LIKE {} "
                        "ESCAPE '\\')",
                        noun.name, noun.word, value));
    for (const Noun* part : nouns()) {
        if (part->has_number() || *part == noun) continue;
        for (const Field& field : part->fields)
            if (field.kind == Kind::ref && field.use == Use::required && field.target() == noun)
                if (const std::string inner = text_sql(*part, value); !inner.empty())
                    terms.push_back(fmt::format("{}.key IN (SELECT {}.\"{}\" FROM {} WHERE {})", noun.name, part->name,
                                                field.name, part->name, inner));
    }
    return terms.empty() ? "" : joined(terms, 0, terms.size(), " OR ");
}

void bind_frame(Statement& statement, const Frame& frame) {
    statement.bind(today_parameter, Value{to_text(frame.today)});
    for (std::size_t i = 0; i < frame.weights.priority.size(); ++i)
        statement.bind(fmt::format(":priority{}", i).c_str(), Value{frame.weights.priority[i]});
    statement.bind(":due", Value{frame.weights.due}).bind(":doing", Value{frame.weights.doing});
    statement.bind(":blocks", Value{frame.weights.blocks}).bind(":blocked", Value{frame.weights.blocked});
}

// The conditions of a selection as SQL, and the values that they bind.
class Conditions {
  public:
    explicit Conditions(const Selection& selection) : noun_(*selection.noun) {
        std::vector<std::string> terms;
        if (selection.only_open && !noun_.open.empty()) terms.emplace_back(noun_.open);
        for (const Condition& condition : selection.where) terms.push_back(condition_sql(condition));
        if (const std::string filter = filter_sql(selection.filter); filter != "TRUE") terms.push_back(filter);
        if (!terms.empty()) sql_ = " WHERE " + joined(terms, 0, terms.size(), " AND ");
    }

    [[nodiscard]] const std::string& sql() const { return sql_; }

    void bind(Statement& statement, const Frame& frame) const {
        for (std::size_t i = 0; i < values_.size(); ++i)
            statement.bind(fmt::format(":value{}", i + 1).c_str(), values_[i]);
        bind_frame(statement, frame);
    }

  private:
    std::string bound(Value value) {
        values_.push_back(std::move(value));
        return fmt::format(":value{}", values_.size());
    }

    std::string filter_sql(const Filter& filter) {
        switch (filter.kind) {
            case Filter::Kind::condition: return condition_sql(filter.condition);
            case Filter::Kind::named: return fmt::format("({})", named_sql(noun_, filter.word));
            case Filter::Kind::text: {
                const std::string text = text_sql(noun_, bound(like_pattern(filter.word)));
                return text.empty() ? "FALSE" : fmt::format("({})", text);
            }
            case Filter::Kind::none: return fmt::format("({} IS NOT TRUE)", filter_sql(filter.parts.front()));
            case Filter::Kind::all:
            case Filter::Kind::any: break;
        }
        std::vector<std::string> terms;
        for (const Filter& part : filter.parts) terms.push_back(filter_sql(part));
        if (terms.empty()) return "TRUE";
        return fmt::format("({})", joined(terms, 0, terms.size(), filter.kind == Filter::Kind::all ? " AND " : " OR "));
    }

    // Asks the values for their owners, which their index gives, and not each record for its value.
    std::string custom_sql(const Field& field, const Condition& condition) {
        const auto owners = [&](const char* sign) {
            std::string sql = fmt::format("SELECT field_value.owner {}", values_sql(field));
            if (*sign != '\0') sql += fmt::format(" AND item {} {}", sign, bound(condition.value));
            return fmt::format("{}.key IN ({})", noun_.name, sql);
        };
        switch (condition.compare) {
            case Compare::equal: return owners("=");
            case Compare::not_equal: return fmt::format("NOT {}", owners("="));
            case Compare::less: return owners("<");
            case Compare::at_most: return owners("<=");
            case Compare::greater: return owners(">");
            case Compare::at_least: return owners(">=");
            case Compare::is_set: return owners("");
            case Compare::is_empty: return fmt::format("NOT {}", owners(""));
            case Compare::has: break;
        }
        const auto* text = std::get_if<std::string>(&condition.value);
        return fmt::format("{}.key IN (SELECT field_value.owner {} AND item LIKE {} ESCAPE '\\')", noun_.name,
                           values_sql(field), bound(like_pattern(text != nullptr ? *text : "")));
    }

    std::string condition_sql(const Condition& condition) {
        const Field& field = noun_.field(condition.field);
        if (field.custom != 0) return custom_sql(field, condition);
        const std::string left = field.is_list() ? "item" : fmt::format("({})", expression(noun_, field));
        const auto value = [&] { return bound(condition.value); };
        if (field.is_list()) {
            const std::string items =
                fmt::format("SELECT 1 FROM {0} WHERE {0}.owner = {1}.key", list_table(noun_, field), noun_.name);
            switch (condition.compare) {
                case Compare::is_empty: return fmt::format("NOT EXISTS ({})", items);
                case Compare::is_set: return fmt::format("EXISTS ({})", items);
                case Compare::not_equal: return fmt::format("NOT EXISTS ({} AND item = {})", items, value());
                default: return fmt::format("EXISTS ({} AND item = {})", items, value());
            }
        }
        switch (condition.compare) {
            case Compare::equal: return fmt::format("{} = {}", left, value());
            case Compare::not_equal: return fmt::format("{} IS NOT {}", left, value());
            case Compare::less: return fmt::format("{} < {}", left, value());
            case Compare::at_most: return fmt::format("{} <= {}", left, value());
            case Compare::greater: return fmt::format("{} > {}", left, value());
            case Compare::at_least: return fmt::format("{} >= {}", left, value());
            case Compare::has: {
                const auto* text = std::get_if<std::string>(&condition.value);
                return fmt::format("{} LIKE {} ESCAPE '\\'", left, bound(like_pattern(text != nullptr ? *text : "")));
            }
            case Compare::is_empty: return fmt::format("{} IS NULL", left);
            case Compare::is_set: return fmt::format("{} IS NOT NULL", left);
        }
        return "FALSE";
    }

    const Noun& noun_;
    std::string sql_;
    std::vector<Value> values_;
};

// Numbers behind the letter by number, references by the name people read, choices in the order of their words.
std::string sort_expression(const Noun& noun, const Field& field) {
    if (field.name == "id" && noun.has_number()) return fmt::format("{}.number", noun.name);
    if (field.custom != 0 && field.kind == Kind::choice)
        return fmt::format(
            "(SELECT position FROM field_choices WHERE field_choices.owner = {} AND field_choices.item = {})",
            field.custom, expression(noun, field));
    if (field.custom != 0 && field.kind == Kind::ref && field.target().has_number())
        return fmt::format("(SELECT known_.number FROM {} AS known_ WHERE known_.key = {})", field.target().name,
                           expression(noun, field));
    if (field.custom != 0) return shown_expression(noun, field);
    if (field.kind == Kind::ref && field.target().has_number()) return fmt::format("{}.\"{}\"", noun.name, field.name);
    if (field.kind == Kind::ref) return shown_expression(noun, field);
    if (field.kind != Kind::choice) return expression(noun, field);
    std::string sql = fmt::format("CASE {}", expression(noun, field));
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        sql += fmt::format(" WHEN '{}' THEN {}", field.choices[i], i);
    return sql + " END";
}

std::string order_sql(const Selection& selection) {
    const Noun& noun = *selection.noun;
    std::vector<std::string> terms;
    std::vector<Sort> order = selection.order;
    if (!selection.group.empty()) order.insert(order.begin(), {selection.group, false});
    for (const Sort& sort : order) {
        const std::string by = sort_expression(noun, noun.field(sort.field));
        // What is empty comes last either way; said like this, an index may give the order.
        terms.push_back(fmt::format("{}{}", by, sort.descending ? " DESC" : " NULLS LAST"));
    }
    if (selection.order.empty() && noun.order.starts_with("urgency"))
        terms.push_back(fmt::format("{} DESC", expression(noun, noun.field("urgency"))));
    else if (selection.order.empty() && !noun.order.empty()) terms.emplace_back(noun.order);
    terms.push_back(fmt::format("{}.key", noun.name));
    return fmt::format(" ORDER BY {}", fmt::join(terms, ", "));
}

std::string select_sql(const Selection& selection, const Conditions& conditions, const std::string& columns) {
    std::string sql =
        fmt::format("SELECT {} FROM {}{}{}", columns, selection.noun->name, conditions.sql(), order_sql(selection));
    if (selection.limit) sql += fmt::format(" LIMIT {}", *selection.limit);
    return sql;
}

}  // namespace

namespace {

std::vector<std::string> shown_columns(const Selection& selection) {
    std::vector<std::string> columns;
    for (const Field* field : selection.fields) columns.push_back(shown_expression(*selection.noun, *field));
    return columns;
}

// A row beyond the limit tells that something is cut off.
Selection with_one_more(Selection selection) {
    if (selection.limit) ++*selection.limit;
    return selection;
}

// A few rows of many: the order decides on keys alone, and only the rows shown are read.
bool select_few(Database& database, const Selection& selection, const Frame& frame,
                const std::function<void(std::span<const Value>)>& row) {
    const Noun& noun = *selection.noun;
    Statement statement(database, fmt::format("SELECT {} FROM {} WHERE key = :key",
                                              fmt::join(shown_columns(selection), ", "), noun.name));
    std::vector<Value> values(selection.fields.size());
    std::vector<Key> keys = select_keys(database, with_one_more(selection), frame);
    const bool is_cut = static_cast<std::int64_t>(keys.size()) > *selection.limit;
    if (is_cut) keys.pop_back();
    for (const Key key : keys) {
        statement.bind(":key", Value{key});
        bind_frame(statement, frame);
        if (!statement.step()) continue;
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = statement.value(static_cast<int>(i));
        statement.reset();
        row(values);
    }
    return is_cut;
}

}  // namespace

bool select(Database& database, const Selection& selection, const Frame& frame,
            const std::function<void(std::span<const Value>)>& row) {
    constexpr std::int64_t few = 500;
    if (selection.limit && *selection.limit <= few) return select_few(database, selection, frame, row);
    const Conditions conditions(selection);
    Statement statement(database, select_sql(with_one_more(selection), conditions,
                                             fmt::format("{}", fmt::join(shown_columns(selection), ", "))));
    conditions.bind(statement, frame);
    std::vector<Value> values(selection.fields.size());
    std::int64_t left = selection.limit.value_or(std::numeric_limits<std::int64_t>::max());
    while (statement.step()) {
        if (left-- == 0) return true;
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = statement.value(static_cast<int>(i));
        row(values);
    }
    return false;
}

namespace {

// The score of one text, whose value and pattern are bound under these names.
std::string score_sql(const Noun& noun, const std::string& text, const std::string& begins, const std::string& holds) {
    std::vector<std::string> bodies;
    for (const Field& field : noun.fields)
        if (field.sql.empty() && field.kind == Kind::body && field.use != Use::title)
            bodies.push_back(fmt::format("ifnull({}.\"{}\" LIKE {} ESCAPE '\\', 0)", noun.name, field.name, holds));
    const std::string body = bodies.empty() ? "0" : fmt::format("max(0, {})", fmt::join(bodies, ", "));
    return fmt::format(
        "CASE WHEN {0}.\"{1}\" = {2} THEN 8.0 WHEN {0}.\"{1}\" LIKE {3} ESCAPE '\\' THEN 4.0 "
        "WHEN {0}.\"{1}\" LIKE {4} ESCAPE '\\' THEN 2.0 ELSE {5} END",
        noun.name, noun.title()->name, text, begins, holds, body);
}

}  // namespace

void search(Database& database, const Selection& selection, const std::vector<std::string>& texts, const Frame& frame,
            const std::function<void(const Hit&)>& row) {
    const Noun& noun = *selection.noun;
    std::string score = noun.open.empty() ? "0.0" : fmt::format("CASE WHEN {} THEN 0.5 ELSE 0.0 END", noun.open);
    for (std::size_t i = 0; i < texts.size(); ++i)
        score +=
            " + " + score_sql(noun, fmt::format(":text{}", i), fmt::format(":begins{}", i), fmt::format(":holds{}", i));
    const Conditions conditions(selection);
    Statement statement(database,
                        fmt::format("SELECT {}, {}.\"{}\", {} AS score, {} FROM {}{} ORDER BY score DESC, {}.key",
                                    label_sql(noun), noun.name, noun.title()->name, score,
                                    noun.open.empty() ? "1" : fmt::format("({}) IS TRUE", noun.open), noun.name,
                                    conditions.sql(), noun.name));
    conditions.bind(statement, frame);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string holds = like_pattern(texts[i]);
        statement.bind(fmt::format(":text{}", i).c_str(), Value{texts[i]});
        statement.bind(fmt::format(":begins{}", i).c_str(), Value{holds.substr(1)});
        statement.bind(fmt::format(":holds{}", i).c_str(), Value{holds});
    }
    while (statement.step())
        row({&noun, std::string(statement.text(0)), std::string(statement.text(1)), statement.number(2),
             statement.integer(3) != 0});
}

std::vector<Key> select_keys(Database& database, const Selection& selection, const Frame& frame) {
    const Conditions conditions(selection);
    Statement statement(database, select_sql(selection, conditions, fmt::format("{}.key", selection.noun->name)));
    conditions.bind(statement, frame);
    std::vector<Key> keys;
    while (statement.step()) keys.push_back(statement.integer(0));
    return keys;
}

std::int64_t count(Database& database, const Selection& selection, const Frame& frame) {
    const Conditions conditions(selection);
    Statement statement(database, fmt::format("SELECT count(*) FROM {}{}", selection.noun->name, conditions.sql()));
    conditions.bind(statement, frame);
    statement.step();
    return statement.integer(0);
}

}  // namespace muster::store
