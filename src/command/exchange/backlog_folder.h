#pragma once
// The folder in which Backlog.md keeps a file a task.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "command/command.h"
#include "exchange/backlog/reader.h"

namespace muster::command {

/// A file in it.
struct BacklogFile {
    exchange::backlog::Place place;
    std::filesystem::path path;
};

/// Returns the numbers of an id or of a file's name, by which they are sorted: 10, 2 for `task-10.2 - Part.md`.
std::vector<int> numbers_of(std::string_view id);

/// Returns the folder with `tasks` in it: the one given, or `backlog` or `.backlog` in it, or what its backlog.config.yml
/// names; absent if there is none.
std::optional<std::filesystem::path> backlog_in(const std::filesystem::path& given);

/// Returns the Markdown files of one of its folders in the order of their ids; none where it has no such folder. A README is none of
/// them. `failed` is called with what is wrong where the folder cannot be read.
std::vector<BacklogFile> files_in(const std::filesystem::path& backlog, const std::string& folder,
                                  const std::function<void(const std::string& why)>& failed);

/// Returns the text of a file in UTF-8. Throws `usage` for what is no ordinary file, cannot be read, is larger than 512 KiB, is
/// no text, or has a name that is not UTF-8.
std::string text_of_file(const std::filesystem::path& path);

/// What its config.yml says.
struct BacklogConfig {
    std::filesystem::path file;         ///< empty where it has none
    std::vector<std::string> statuses;  ///< empty where it does not say
    std::string prefix = "task";        ///< of ids
};

/// Throws `usage` for one that cannot be read.
BacklogConfig config_in(const std::filesystem::path& backlog);

/// Returns what a project and the folder have agreed on, but for milestones.
exchange::backlog::Terms terms_of(Session& session, const BacklogConfig& config);

}  // namespace muster::command
