#include "project/git_folder.h"

#include <fstream>

#include "base/text.h"

namespace muster {

namespace fs = std::filesystem;

namespace {

fs::path beside(const fs::path& base, const std::string& path) {
    return fs::path(path).is_absolute() ? fs::path(path) : base / path;
}

}  // namespace

std::optional<std::string> first_line(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    constexpr std::size_t longest = 4096;
    if (!std::getline(stream, line) || line.size() > longest) return {};
    return std::string(text::trim(line));
}

std::optional<fs::path> git_folder(const fs::path& dot_git) {
    std::error_code error;
    fs::path folder = dot_git;
    if (fs::is_regular_file(dot_git, error)) {
        const auto line = first_line(dot_git);
        constexpr std::string_view prefix = "gitdir: ";
        if (!line || !line->starts_with(prefix)) return {};
        folder = beside(dot_git.parent_path(), line->substr(prefix.size()));
    }
    if (!fs::exists(folder / "HEAD", error)) return {};
    return folder.lexically_normal();
}

std::optional<fs::path> git_common_folder(const fs::path& dot_git) {
    auto folder = git_folder(dot_git);
    if (!folder) return {};
    if (const auto common = first_line(*folder / "commondir")) folder = beside(*folder, *common);
    return folder->lexically_normal();
}

}  // namespace muster
