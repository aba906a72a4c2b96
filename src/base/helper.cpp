#include "base/helper.h"

#include <filesystem>

#include <muster/error.h>

#include "base/language.h"

namespace muster {

std::string helper_program(std::string_view name) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    const fs::path installed = (folder / MUSTER_LIBEXEC / name).lexically_normal();
    for (const fs::path& place : {folder / "libexec" / "muster" / name, installed})
        if (fs::is_regular_file(place, error)) return place.string();
    throw Error(Failure::unexpected, say("{} is not there", installed.string()),
                tr("it comes with muster: install it again, or build all of it"));
}

}  // namespace muster
