#include "command/exchange/backlog_folder.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <utility>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/encoding.h"
#include "exchange/yaml.h"

namespace muster::command {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view root_config = "backlog.config.yml";

// What the configuration beside the folder calls it; it lies below the project.
fs::path folder_named(const fs::path& project) {
    std::error_code error;
    if (!fs::is_regular_file(project / root_config, error)) return {};
    for (const exchange::YamlEntry& entry : exchange::read_yaml_entries(text_of_file(project / root_config))) {
        if (entry.key != "backlog_directory" && entry.key != "backlogDirectory") continue;
        const fs::path named = fs::path(entry.text()).lexically_normal();
        if (named.is_relative() && !named.empty() && *named.begin() != "..") return project / named;
    }
    return {};
}

bool is_backlog(const fs::path& folder) {
    std::error_code error;
    for (const char* name : {"tasks", "completed", "drafts", "config.yml"})
        if (fs::exists(folder / name, error)) return true;
    return false;
}

}  // namespace

std::vector<int> numbers_of(std::string_view id) {
    std::vector<int> numbers;
    id = id.substr(0, id.find(' '));
    for (const std::string& part : text::split(id.substr(id.rfind('-') + 1), '.')) {
        int number = 0;
        std::from_chars(part.data(), part.data() + part.size(), number);
        numbers.push_back(number);
    }
    return numbers;
}

std::optional<fs::path> backlog_in(const fs::path& given) {
    std::error_code error;
    for (const fs::path& folder : {given / "backlog", given / ".backlog", folder_named(given)})
        if (!folder.empty() && fs::is_directory(folder, error)) return folder;
    // What is archived has folders of the same names.
    if (given.lexically_normal().filename() != "archive" && is_backlog(given)) return given;
    return {};
}

std::vector<BacklogFile> files_in(const fs::path& backlog, const std::string& folder,
                                  const std::function<void(const std::string& why)>& failed) {
    std::vector<BacklogFile> files;
    std::error_code error;
    const fs::path place = backlog / folder;
    if (!fs::exists(fs::symlink_status(place, error))) return files;
    for (fs::directory_iterator at(place, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        const std::string name = at->path().filename().string();
        const std::string plain = text::lower(name);
        if (plain.ends_with(".md") && plain != "readme.md") files.push_back({{folder, name}, at->path()});
    }
    if (error) failed(say("cannot be read: {}", error.message()));
    const auto order = [](const BacklogFile& file) { return std::pair{numbers_of(file.place.name), file.place.name}; };
    std::sort(files.begin(), files.end(), [&order](const auto& one, const auto& other) { return order(one) < order(other); });
    return files;
}

std::string text_of_file(const fs::path& path) {
    constexpr std::uintmax_t largest = 512U << 10;
    const auto refuse = [](const std::string& why, const std::string& hint = {}) { return Error(Failure::usage, why, hint); };
    if (!text::is_utf8(path.filename().string())) throw refuse(tr("its name is not UTF-8"));
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (fs::is_symlink(status)) throw refuse(tr("it is a symbolic link, which is not followed"));
    if (!fs::is_regular_file(status)) throw refuse(tr("it is no ordinary file"));
    if (fs::file_size(path, error) > largest) throw refuse(tr("it is larger than 512 KiB"));
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    if (file) content << file.rdbuf();
    if (!file) throw refuse(tr("it cannot be read"));
    return exchange::to_utf8(content.str());
}

BacklogConfig config_in(const fs::path& backlog) {
    BacklogConfig config;
    std::error_code error;
    for (const fs::path& file : {backlog / "config.yml", backlog / "config.yaml", backlog.parent_path() / root_config}) {
        if (!fs::exists(file, error)) continue;
        config.file = file;
        for (const exchange::YamlEntry& entry : exchange::read_yaml_entries(text_of_file(file))) {
            if (entry.key == "statuses") config.statuses = entry.texts;
            if (entry.key == "task_prefix" && !entry.text().empty()) config.prefix = entry.text();
        }
        break;
    }
    return config;
}

exchange::backlog::Terms terms_of(Session& session, const BacklogConfig& config) {
    Project& project = session.project();
    exchange::backlog::Terms terms;
    terms.zone = project.zone();
    terms.stages = project.all<Stage>();
    if (!config.statuses.empty()) terms.statuses = config.statuses;
    terms.is_own = [&project](const std::string& number, const std::string& identity) {
        try {
            return to_text(project.get(project.resolve<Task>(number)).uid) == identity;
        } catch (const Error&) {
            return false;
        }
    };
    return terms;
}

}  // namespace muster::command
