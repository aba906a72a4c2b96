#pragma once
// git's own folders, found by reading, without starting git.

#include <filesystem>
#include <optional>
#include <string>

namespace muster {

/// Returns the first line of a small file without white space at its ends.
std::optional<std::string> first_line(const std::filesystem::path& file);

/// Returns the folder that a `.git` stands for: itself, or in a linked work tree the one that it names. Absent when
/// there is no HEAD in it.
std::optional<std::filesystem::path> git_folder(const std::filesystem::path& dot_git);

/// Returns the folder that all work trees of the repository share.
std::optional<std::filesystem::path> git_common_folder(const std::filesystem::path& dot_git);

}  // namespace muster
