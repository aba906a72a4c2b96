#pragma once
// Fields as people type and read them: the one place where a value becomes text and text a value.

#include <functional>
#include <string>
#include <vector>

#include <muster/effort.h>
#include <muster/noun.h>

namespace muster {

/// What it takes to read what people type: from which day dates count, what 1d means, and who `@li` is.
struct Reading {
    Day today{};
    WorkingTime time;
    std::string currency = "CNY";
    const Zone* zone = nullptr;
    std::function<Key(const Noun&, const std::string&)> find;
    WorkingDays working{};  ///< what 3wd counts
};

/// A field with the words given for it; several for a list field.
struct GivenField {
    const Field* field = nullptr;
    std::vector<std::string> words;
};

/// Reads one word as the field's kind. Throws `usage` naming the field and what it takes; `not_found` for a reference.
Value value_from_text(const Field& field, const std::string& word, const Reading& reading);

/// Returns the name by which people refer to a record: T12, @li.
using Naming = std::function<std::string(const Noun&, Key)>;

/// Returns the words that `value_from_text` reads as this very value, empty for none; of a list, all items in one text.
/// The opposite of `shown_text`, which is for the eye and may round.
std::string typed_text(const Field& field, const Value& value, const Reading& reading, const Naming& name);

/// Sets fields from words: lists replace, `2h/4h/9h` as an estimate sets all three, a unit written behind a key
/// result's number becomes its unit, and its direction follows from baseline and target unless given.
void set_fields(Entity& record, const std::vector<GivenField>& given, const Reading& reading);

/// Empties a field. Throws `usage` for one that must be set.
void clear_field(Entity& record, const Field& field);

/// How values are shown.
struct Units {
    WorkingTime time;
    std::string currency = "CNY";
    const Zone* zone = nullptr;
};

/// Returns the value as text that is the same in every language: `2d 4h`, `30 %`, `1,200.00 CNY`, a moment on the
/// project's wall. References are expected as labels, lists as JSON text, as a selection gives them.
std::string plain_text(const Field& field, const Value& value, const Units& units);

/// Returns the value as people read it: as plain text, but for the words of closed sets in their language.
std::string shown_text(const Field& field, const Value& value, const Units& units);

/// Returns a share as a percentage without needless digits: `30 %`.
std::string percent(double share);

/// Returns a moment as date and time on a wall: `2026-03-09 10:00`.
std::string wall_text(Instant moment, const Zone& zone);

}  // namespace muster
