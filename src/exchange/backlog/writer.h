#pragma once
// Tasks and milestones as the files of Backlog.md, made of the files that are there already.

#include <string>
#include <vector>

#include "exchange/backlog/reader.h"
#include "exchange/work.h"

namespace muster::exchange::backlog {

/// A Markdown file that is there already. One that cannot be read has no text, and keeps its name for itself.
struct FileHere {
    Place place;
    std::string text{};
};

/// A file as it is to be.
struct FileToBe {
    Place place;
    std::string text;
    std::string before{};  ///< `tasks/task-7 - Old.md`, the file that becomes this one; empty for a new one
    bool is_same = false;  ///< it is so already
};

/// Returns the tasks of the work as files, and the milestones that were files. A file of the same id is changed where it
/// differs and keeps the rest; without one, the file that the task came from is. A task that never was in Backlog.md gets
/// the next free id, and a mark in its file by which it is found again. A dropped one goes to archive/tasks, or is left out
/// if it never was there. Throws `refused` for an id that two files have, and for a name that another file has.
std::vector<FileToBe> files_of(const Work& work, const Terms& terms, const std::vector<FileHere>& here,
                               std::string_view prefix);

/// Returns the name that Backlog.md gives a file: `task-7 - Fix-it.md`, at most 255 bytes, with nothing in it that a file
/// system refuses. `noise` is left out of the title.
std::string file_name(std::string_view id, std::string_view title, std::string_view noise = "'(),!@#$%^&+=[]{};");

/// Returns a config.yml for a folder that has none, with the statuses that Backlog.md begins with and those of the files.
std::string config_of(std::string_view project, const Terms& terms, const std::vector<FileToBe>& files);

}  // namespace muster::exchange::backlog
