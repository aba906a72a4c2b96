#pragma once
// A record as a text that people edit: `field: value` lines, a blank line, the description. Whoever saves it unchanged
// changes nothing.

#include <string>

#include <muster/field_text.h>
#include <muster/noun.h>

namespace muster {

/// Returns the text of a record, whose noun may hold the project's own fields too: comments, first of all the
/// `heading`'s lines; a line for each field that may be set, its value in the words that flags take; a blank line; the
/// body as it is, where the noun has one. Lines that begin with # are comments above the blank line only. A longer text
/// stands below its field's name, two blanks before each line, and a dot for a line that is empty.
std::string record_text(const Entity& record, const Noun& noun, const std::string& heading, const Reading& reading,
                        const Naming& name);

/// Sets on the record what the text says otherwise than `before`, a text that `record_text` made. A field without value
/// is emptied; one whose line is missing stays. Returns whether anything differed. Throws `usage` or `not_found` naming
/// the line.
bool set_from_text(Entity& record, const Noun& noun, const std::string& text, const std::string& before,
                   const Reading& reading);

/// Returns the text with a comment above each field whose value differs from that in `now`, saying what it is there:
/// for a text that is taken up again after others have changed the record.
std::string with_remarks(const std::string& text, const std::string& now, const Noun& noun);

}  // namespace muster
