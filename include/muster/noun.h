#pragma once
// What a noun is: its fields, described once. Storage, history, columns, JSON, flags and help all read this.

#include <map>
#include <memory>
#include <span>
#include <string_view>

#include <muster/time.h>
#include <muster/value.h>

namespace muster {

struct Noun;

/// What every record has, whatever its noun.
struct Entity {
    Key key = 0;      ///< 0 until it is stored
    Uid uid;          ///< identity in every copy
    int number = 0;   ///< the friendly number behind the letter; 0 where the noun has no letter
    Key version = 0;  ///< the operation that last touched it
    Instant created{};
    Instant changed{};
    std::map<Key, Value> custom;  ///< values of the project's own fields, by the field's key; never an empty one

    Entity() = default;
    Entity(const Entity&) = default;
    Entity& operator=(const Entity&) = default;
    virtual ~Entity() = default;
    [[nodiscard]] virtual const Noun& noun() const = 0;
};

/// What a field holds; decides how it is parsed, stored and shown.
/// A measure is a number in the unit that its record names; a span is time on the clock, not working time. A series is
/// numbers over time, the oldest first, as JSON text: computed, never stored.
enum class Kind {
    text,
    body,
    integer,
    number,
    flag,
    day,
    moment,
    effort,
    money,
    share,
    choice,
    ref,
    texts,
    refs,
    measure,
    span,
    series
};

/// How a field may be used.
enum class Use {
    plain,     ///< set by flag on add and edit
    title,     ///< the words after the verb on add; a flag on edit
    required,  ///< a flag that add must be given
    kept,      ///< written by commands, shown, never set by a flag
    hidden,    ///< written by commands, not offered as a column
};

/// One field of a noun.
struct Field {
    std::string_view name;  ///< column, JSON key; snake_case
    Kind kind;
    Use use;
    std::string_view meaning;  ///< one sentence for help, a translatable text
    std::string_view word;     ///< the flag, when it differs from the name
    std::span<const std::string_view> choices;
    const Noun& (*target)();  ///< the noun a reference points to; null otherwise
    Value (*read)(const Entity&);
    void (*write)(Entity&, const Value&);
    std::string_view sql;         ///< for a field computed by a query: its expression
    Key custom = 0;               ///< for a field of the project's own: its definition, see `CustomField`
    std::string_view title = {};  ///< for a field of the project's own: what people call it

    /// Returns what it is called, in the reader's language: `start after`.
    [[nodiscard]] std::string called() const;
    /// Returns the name of the flag without dashes: `start-after`, `label`.
    [[nodiscard]] std::string flag() const;
    [[nodiscard]] bool is_list() const { return kind == Kind::texts || kind == Kind::refs; }
    [[nodiscard]] bool is_stored() const { return sql.empty(); }
    [[nodiscard]] bool is_settable() const { return use != Use::kept && use != Use::hidden && is_stored(); }
    /// Returns what the record holds in a stored field.
    [[nodiscard]] Value get(const Entity& record) const;
    /// Puts the value into a stored field of the record; an empty one takes away a field of the project's own.
    void set(Entity& record, const Value& value) const;
};

/// A noun: what it is called, which letter its ids have, and its fields.
struct Noun {
    std::string_view name;    ///< singular, the table: `key_result`
    std::string_view word;    ///< what people type: `kr`
    std::string_view plural;  ///< for totals: `key results`
    char letter;              ///< of its ids; 0 where it has none
    std::span<const Field> fields;
    std::span<const std::string_view> columns;  ///< shown by `list` unless asked otherwise
    std::string_view open;                      ///< SQL condition for what is open; empty where everything is
    std::string_view order;                     ///< SQL order of lists unless asked otherwise; the key is added
    std::unique_ptr<Entity> (*make)();
    void (*check)(const Entity&);  ///< throws `usage` or `refused` if the fields contradict each other
    std::string_view label = {};   ///< SQL expression of the name people use, where it is not letter and number

    /// Says whether records carry a number behind the letter.
    [[nodiscard]] bool has_number() const { return letter != 0; }

    /// Returns the field of that name, or null.
    [[nodiscard]] const Field* find(std::string_view field_name) const;
    /// Returns the field of that name. Throws `usage` with the nearest name if there is none.
    [[nodiscard]] const Field& field(std::string_view field_name) const;
    /// Returns what one is called, in the reader's language: `key result`.
    [[nodiscard]] std::string called() const;
    /// Returns what several are called: `key results`.
    [[nodiscard]] std::string called_many() const;
    /// Returns `1 key result`, `3 key results`.
    [[nodiscard]] std::string counted(std::int64_t count) const;
    /// Returns the field that names the record to people, or null.
    [[nodiscard]] const Field* title() const;
};

/// A noun is known by its name: with a project's own fields beside the built-in ones it is still the same noun.
inline bool operator==(const Noun& one, const Noun& other) {
    return one.name == other.name;
}

/// The fields that every noun has beside its own: id, created, changed.
std::span<const Field> common_fields();

/// All nouns, in an order in which each comes after those it refers to as an owner.
std::span<const Noun* const> nouns();

/// Returns the noun that people or the log call by this word, or null.
const Noun* find_noun(std::string_view word);

/// Returns the noun whose ids start with this letter, whatever its case, or null.
const Noun* noun_of_letter(char letter);

/// The description of one type's noun: `noun_of<Task>()`.
template <class T>
const Noun& noun_of();

/// A record type: everything but its description comes with it.
template <class T>
struct Record : Entity {
    [[nodiscard]] const Noun& noun() const override { return noun_of<T>(); }
};

}  // namespace muster
