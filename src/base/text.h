#pragma once
// Text as people see it: how wide it is, how it is cut, and how it is made safe to print.

#include <string>
#include <string_view>
#include <vector>

namespace muster::text {

/// Returns the number of terminal columns; CJK and emoji take two, combining marks none.
std::size_t width(std::string_view text);

/// Returns the text cut to at most `columns`, with `…` when anything was cut.
std::string fit(std::string_view text, std::size_t columns);

/// Returns the text with spaces behind it up to `columns`.
std::string pad(std::string_view text, std::size_t columns);

/// Returns the text with spaces before it up to `columns`.
std::string pad_left(std::string_view text, std::size_t columns);

/// Returns the text broken at spaces (and between CJK characters) into lines of at most `columns`.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Returns the text with control characters, escape sequences, bidirectional controls and invalid UTF-8 shown as
/// visible escapes. Line ends become `\n` escapes unless `keep_lines`.
std::string visible(std::string_view text, bool keep_lines = false);

/// Says whether the text is UTF-8 throughout.
bool is_utf8(std::string_view text);

/// Returns the text without white space at both ends.
std::string_view trim(std::string_view text);

/// Returns the parts between separators; an empty text has none.
std::vector<std::string> split(std::string_view text, char separator);
std::vector<std::string> split(std::string_view text, std::string_view separator);

/// Returns the parts joined.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Returns ASCII letters in lower case.
std::string lower(std::string_view text);

/// Returns the number of edits (insert, delete, replace, swap of neighbours) between two words.
/// Source: optimal string alignment distance, Damerau 1964.
std::size_t edit_distance(std::string_view left, std::string_view right);

/// Returns the candidate nearest to the word, or an empty text when none is near enough to suggest.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// Returns the words as a shell would need them typed.
std::string shell_words(const std::vector<std::string>& words);

/// Returns the words of one command line: blanks separate, '…' and "…" hold together, a backslash takes the next
/// character as it is; nothing is expanded. Throws `usage` for a quote that is not closed.
std::vector<std::string> words_of_line(std::string_view line);

}  // namespace muster::text
