// Where a project lies: beside the work, or in git's own folder, found without starting git.

#include <filesystem>

#include <sys/stat.h>

#include <muster/project.h>

#include "project/git_folder.h"

namespace muster {

namespace fs = std::filesystem;

namespace {

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
