#pragma once
// Programs that stand beside a project: before a write, which they may forbid, and after it.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "settings/trust.h"

namespace muster::settings {

inline constexpr std::string_view before_write = "pre-write";
inline constexpr std::string_view after_write = "post-write";
inline constexpr std::array hook_names{before_write, after_write};

struct Hook {
    std::string name;
    std::string file;
    bool of_project = false;  ///< else the user's own, which needs no trust
    bool is_program = false;  ///< may be executed
    bool is_trusted = false;

    [[nodiscard]] bool runs() const { return is_program && is_trusted; }
};

/// Returns the hooks in `.muster/hooks` of the project's folder and in `hooks` of the user's, the user's first.
std::vector<Hook> hooks(const std::string& project_folder, const std::string& user_folder, const Trust& trust);

/// Returns the files of a project that run programs once they are trusted: its hooks, and its configuration if that has
/// an alias with `!`.
std::vector<std::string> files_to_trust(const std::string& project_folder);

/// Where a project's own configuration stands.
std::string configuration_of(const std::string& project_folder);

}  // namespace muster::settings
