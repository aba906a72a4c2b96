#pragma once
// What Jira calls things, in its JSON as in its CSV.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <muster/task.h>

namespace muster::exchange {

/// Returns the state that a status stands for; its name is a team's own. Its category (`new`, `indeterminate`, `done`, or
/// `To Do`, `In Progress`, `Done`) and the resolution say what the name leaves open.
TaskState jira_state(const std::string& status, std::string_view category, std::string_view resolution);

/// Returns the type that an issue type stands for; absent for one of a team's own.
std::optional<TaskType> jira_type(std::string_view type);

/// The names that every Jira knows.
const char* jira_status(TaskState state);
const char* jira_priority(const Task& task);
const char* jira_type_name(TaskType type);

/// Under which name the rows of its tables are kept.
inline constexpr std::string_view jira_csv_format = "jira-csv";

/// What the key of an issue that never was in Jira begins with.
inline constexpr std::string_view jira_new_key = "MUSTER-";

/// Returns the issue key: the external id, or `MUSTER-12` for what never was in Jira.
std::string jira_key(const Task& task);

/// Reads a whole number that is not negative; absent for anything else.
std::optional<std::int64_t> jira_number(std::string_view text);

/// Returns working time as flags read it: of seconds, whole minutes, nothing below one; what has units as it is.
std::string jira_effort(std::string_view text);

/// A comment in a cell: `date;author;text`. What is not like that is all text.
struct JiraComment {
    std::string date, author, text;
};
JiraComment jira_comment(std::string_view cell);

/// A work log in a cell: `comment;date;author;seconds`; absent for anything else.
struct JiraWork {
    std::string note, date, author;
    std::int64_t seconds = 0;
};
std::optional<JiraWork> jira_work(std::string_view cell);

}  // namespace muster::exchange
