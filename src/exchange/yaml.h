#pragma once
// The little of YAML that stands at the head of a Markdown file: keys with a text or a list of texts each.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace muster::exchange {

/// A key and what stands behind it.
struct YamlEntry {
    std::string key;
    std::vector<std::string> texts;  ///< one for a text, any number for a list; none for null
    bool is_list = false;
    bool is_other = false;  ///< it holds something deeper, which is not looked into; `texts` is empty then
    std::size_t begin = 0;  ///< its first line, from 0
    std::size_t end = 0;    ///< the line behind its last one

    /// Returns its text; of a list the first one; empty for null.
    [[nodiscard]] std::string text() const { return texts.empty() ? std::string{} : texts.front(); }
};

/// Reads lines `key: value`. Throws `usage`, with the line, of which the first is number `first_line`, for what is not YAML or no such lines, for a key that
/// stands there twice, and for anchors and aliases, which could grow without end.
std::vector<YamlEntry> read_yaml_entries(std::string_view text, std::size_t first_line = 1);

/// Returns the text as it may stand behind a key or in a list: plain where YAML takes it for nothing else, else in quotes.
std::string yaml_text(std::string_view text);

}  // namespace muster::exchange
