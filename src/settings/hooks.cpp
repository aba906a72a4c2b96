#include "settings/hooks.h"

#include <filesystem>

#include <unistd.h>

#include "settings/configuration.h"

namespace muster::settings {

namespace {

namespace fs = std::filesystem;

void add(const std::string& folder, bool of_project, const Trust& trust, std::vector<Hook>& found) {
    for (const std::string_view name : hook_names) {
        const std::string file = (fs::path(folder) / name).string();
        std::error_code error;
        if (!fs::is_regular_file(file, error)) continue;
        found.push_back(
            {std::string(name), file, of_project, access(file.c_str(), X_OK) == 0, !of_project || trust.holds(file)});
    }
}

}  // namespace

std::vector<Hook> hooks(const std::string& project_folder, const std::string& user_folder, const Trust& trust) {
    std::vector<Hook> found;
    if (!user_folder.empty()) add(user_folder + "/hooks", false, trust, found);
    if (!project_folder.empty()) add(project_folder + "/.muster/hooks", true, trust, found);
    return found;
}

std::vector<std::string> files_to_trust(const std::string& project_folder) {
    std::vector<std::string> files;
    for (const Hook& hook : hooks(project_folder, {}, Trust({}))) files.push_back(hook.file);
    Configuration configuration;
    read_configuration(configuration_of(project_folder), false, configuration);
    if (!configuration.distrusted_aliases.empty()) files.push_back(configuration_of(project_folder));
    return files;
}

std::string configuration_of(const std::string& project_folder) {
    return project_folder + "/.muster/config.toml";
}

}  // namespace muster::settings
