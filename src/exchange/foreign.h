#pragma once
// How other programs call what muster knows, in English and in Chinese: heads of columns, states, priorities, days.

#include <optional>
#include <string>
#include <string_view>

#include <muster/noun.h>
#include <muster/task.h>

namespace muster::exchange {

/// Returns the field of the noun that people elsewhere call by this head of a column: `Summary`, `标题` and `title` are
/// a task's title, `Key`, `编号` and `id` its external id (or `id`, where the noun has none); null if it is none.
const Field* field_of_head(const Noun& noun, std::string_view head);

/// Reads what people elsewhere call a state: `Done`, `已完成`, `In progress`; absent for anything else.
std::optional<TaskState> state_of_word(std::string_view word);

/// Reads what people elsewhere call a type of task: `Story`, `缺陷`; absent for anything else.
std::optional<TaskType> type_of_word(std::string_view word);

/// Reads what people elsewhere call a priority: `Highest`, `紧急`, `P1`; absent for anything else.
std::optional<int> priority_of_word(std::string_view word);

/// Returns a day written with dots, slashes, in Chinese, without marks, or with a time behind it as muster writes it:
/// `2026/3/9`, `2026年3月9日`, `20260309`, `2026-03-09 10:00`, `9 Mar 2026`; anything else as it is. What does not
/// begin with the year and is all numbers (`03/09/2026`) could be either of two days, and stays as it is.
std::string day_in_order(std::string_view text);

}  // namespace muster::exchange
