#include "cli/identity.h"

#include <filesystem>
#include <fstream>

#include <muster/standup.h>

#include "base/text.h"

namespace muster::cli {

namespace {

namespace fs = std::filesystem;

// The name in the [user] section of a git configuration file; git itself is not started.
std::string name_in(const fs::path& file) {
    std::ifstream stream(file);
    std::string line, name;
    bool in_user = false;
    while (std::getline(stream, line)) {
        const std::string_view words = text::trim(line);
        if (words.starts_with('[')) in_user = words.starts_with("[user]");
        const auto equals = words.find('=');
        if (in_user && equals != std::string_view::npos && text::lower(text::trim(words.substr(0, equals))) == "name")
            name = std::string(text::trim(words.substr(equals + 1)));
    }
    if (name.size() > 1 && name.front() == '"' && name.back() == '"') name = name.substr(1, name.size() - 2);
    return name;
}

std::string git_name(const World& world, const std::string& folder) {
    std::error_code error;
    for (fs::path at = fs::weakly_canonical(folder, error);; at = at.parent_path()) {
        if (const std::string name = name_in(at / ".git" / "config"); !name.empty()) return name;
        if (at == at.parent_path()) break;
    }
    const std::string home = world.variable("HOME").value_or("");
    const std::string config = world.variable("XDG_CONFIG_HOME").value_or(home + "/.config");
    for (const fs::path& file : {fs::path(home) / ".gitconfig", fs::path(config) / "git" / "config"})
        if (const std::string name = name_in(file); !name.empty()) return name;
    return {};
}

}  // namespace

std::string actor(const World& world, const std::string& folder, const std::string& given,
                  const std::string& configured) {
    for (std::string name : {given, world.variable("MUSTER_USER").value_or(""), configured}) {
        if (name.starts_with('@')) name.erase(0, 1);
        if (!name.empty()) return name;
    }
    for (const std::string& name : {git_name(world, folder), world.variable("GIT_AUTHOR_NAME").value_or(""),
                                    world.variable("USER").value_or(""), world.login})
        if (const std::string handle = handle_from_name(name); !handle.empty()) return handle;
    return "somebody";
}

}  // namespace muster::cli
