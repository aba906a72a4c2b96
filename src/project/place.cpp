// Where a project lies: beside the work, or in git's own folder, found without starting git.

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include <muster/error.h>
#include <muster/project.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> first_line(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    constexpr std::size_t longest = 4096;
    if (!std::getline(stream, line) || line.size() > longest) return {};
    return std::string(text::trim(line));
}

fs::path beside(const fs::path& base, const std::string& path) {
    return fs::path(path).is_absolute() ? fs::path(path) : base / path;
}

// `.git` is a folder, or in a linked work tree a file that names one; `commondir` there names the shared one.
std::optional<fs::path> git_common_folder(const fs::path& dot_git) {
    std::error_code error;
    fs::path folder = dot_git;
    if (fs::is_regular_file(dot_git, error)) {
        const auto line = first_line(dot_git);
        constexpr std::string_view prefix = "gitdir: ";
        if (!line || !line->starts_with(prefix)) return {};
        folder = beside(dot_git.parent_path(), line->substr(prefix.size()));
    }
    if (!fs::exists(folder / "HEAD", error)) return {};
    if (const auto common = first_line(folder / "commondir")) folder = beside(folder, *common);
    return folder.lexically_normal();
}

std::optional<dev_t> device_of(const fs::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return {};
    return status.st_dev;
}

}  // namespace

std::optional<Place> find_place(const std::string& folder, const std::string& home) {
    std::error_code error;
    const fs::path start = fs::weakly_canonical(folder, error);
    const auto device = device_of(start);
    for (fs::path at = start;; at = at.parent_path()) {
        if (device_of(at) != device) return {};
        const fs::path here = at / ".muster" / "project.db";
        if (fs::exists(fs::symlink_status(here, error))) return Place{here.string(), at.string(), false};
        if (fs::exists(at / ".git", error)) {
            if (const auto common = git_common_folder(at / ".git")) {
                const fs::path shared = *common / "muster" / "project.db";
                if (fs::exists(fs::symlink_status(shared, error))) return Place{shared.string(), at.string(), true};
            }
        }
        if (at == at.parent_path() || at.string() == home) return {};
    }
}

Place new_place(const std::string& folder, bool here) {
    std::error_code error;
    const fs::path start = fs::weakly_canonical(folder, error);
    for (fs::path at = start; !here; at = at.parent_path()) {
        if (fs::exists(at / ".git", error))
            if (const auto common = git_common_folder(at / ".git"))
                return {(*common / "muster" / "project.db").string(), at.string(), true};
        if (at == at.parent_path()) break;
    }
    return {(start / ".muster" / "project.db").string(), start.string(), false};
}

}  // namespace muster
