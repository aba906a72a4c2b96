#pragma once
// The words after note, decide and action: which sitting, and what was said.

#include <string>
#include <vector>

namespace muster::command {

/// What it is in usage.
inline constexpr const char* id_or_text = "[E2] TEXT";

struct Said {
    std::string sitting;  ///< E2 or E2@2026-03-09; empty for the running one
    std::string text;
};

/// Splits the words: a sitting first, if the first word looks like one and something follows it. With
/// `text_elsewhere` nothing needs to follow.
Said said(const std::vector<std::string>& words, bool text_elsewhere = false);

/// Says whether the word is a letter and a number: D3.
bool is_id(const std::string& word, char letter);

}  // namespace muster::command
