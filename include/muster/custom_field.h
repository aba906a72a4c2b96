#pragma once
// Fields of a project's own: `size` on tasks, `customer` on goals. Each is defined once, on one noun, with a type; its
// values are read, stored, shown, sought and undone like those of the fields that every project has.

#include <span>
#include <string>
#include <string_view>

#include <muster/noun.h>

namespace muster {

/// What a field of the project's own holds. A list is of texts; a ref points to a record of one noun.
enum class FieldType { text, choice, list, integer, number, flag, day, moment, effort, money, share, ref };

/// The definition of a field.
struct CustomField : Record<CustomField> {
    std::string name;   ///< what is typed and what JSON calls it: `story_value`; see `field_name`
    std::string title;  ///< what people read: `Story value`; the name as it was typed, unless given
    std::string on;     ///< the word of the noun whose records have it: `task`
    FieldType type = FieldType::text;
    Texts choices;        ///< what a choice is one of, and what each item of a list is one of; empty for any
    std::string to;       ///< the word of the noun that a ref points to
    std::string meaning;  ///< one sentence for help
};

/// Returns the words of the nouns whose records may have fields of a project's own: those that people call by an id.
std::span<const std::string_view> extensible_nouns();

/// Returns the name for what a person calls a field: ASCII letters small, blanks and hyphens as `_`. `Story value` is
/// `story_value`, `规模` stays. Throws `usage` for what no query could name.
std::string field_name(const std::string& called);

}  // namespace muster
