#include "exchange/jira_words.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "exchange/around.h"
#include "exchange/dates.h"
#include "exchange/foreign.h"

namespace muster::exchange {

namespace {

// Takes off what stands before the first semicolon, or behind the last.
std::string take_first(std::string_view& text) {
    const auto end = text.find(';');
    std::string part(text::trim(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

std::string take_last(std::string_view& text) {
    const auto from = text.rfind(';');
    if (from == std::string_view::npos) return std::string(text::trim(std::exchange(text, {})));
    std::string part(text::trim(text.substr(from + 1)));
    text.remove_suffix(text.size() - from);
    return part;
}

}  // namespace

TaskState jira_state(const std::string& status, std::string_view category, std::string_view resolution) {
    const std::string kind = text::lower(text::trim(category));
    const std::string how = text::lower(text::trim(resolution));
    const auto known = state_of_word(status);
    const bool is_resolved = !how.empty() && how != "unresolved";
    const bool is_over = kind == "done" || known == TaskState::done || (!known && kind.empty() && is_resolved);
    if (is_over && (how == "won't do" || how == "won't fix" || how == "duplicate")) return TaskState::dropped;
    if (is_over) return known == TaskState::dropped ? *known : TaskState::done;
    if (!known && (kind == "indeterminate" || kind == "in progress")) return TaskState::doing;
    return known.value_or(TaskState::todo);
}

std::optional<TaskType> jira_type(std::string_view type) {
    const std::string name = text::lower(text::trim(type));
    if (name == "bug") return TaskType::bug;
    if (name == "story") return TaskType::story;
    if (name == "task") return TaskType::task;
    return type_of_word(name);
}

const char* jira_status(TaskState state) {
    switch (state) {
        case TaskState::todo: return "To Do";
        case TaskState::doing: return "In Progress";
        case TaskState::blocked: return "Blocked";
        case TaskState::done: return "Done";
        case TaskState::dropped: return "Cancelled";
    }
    return "";
}

const char* jira_priority(const Task& task) {
    constexpr const char* names[] = {"Highest", "High", "Medium", "Low", "Lowest"};
    return names[std::clamp(task.priority.value_or(2), 0, 4)];
}

const char* jira_type_name(TaskType type) {
    return type == TaskType::bug           ? "Bug"
           : type == TaskType::story       ? "Story"
           : type == TaskType::requirement ? "Epic"
                                           : "Task";
}

std::string jira_key(const Task& task) {
    const bool is_key = !task.external_id.empty() && task.external_id.find(':') == std::string::npos;
    return is_key ? task.external_id : fmt::format("{}{}", jira_new_key, task.number);
}

std::optional<std::int64_t> jira_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || number < 0) return {};
    return number;
}

std::string jira_effort(std::string_view text) {
    constexpr std::int64_t seconds_a_minute = 60;
    constexpr std::string_view fraction = ".0";
    const auto seconds = jira_number(text.ends_with(fraction) ? text.substr(0, text.size() - fraction.size()) : text);
    if (!seconds) return std::string(text);
    return *seconds < seconds_a_minute ? std::string{} : fmt::format("{}m", *seconds / seconds_a_minute);
}

JiraComment jira_comment(std::string_view cell) {
    std::string_view rest = cell;
    JiraComment comment;
    comment.date = take_first(rest);
    comment.author = take_first(rest);
    comment.text = text::trim(rest);
    // Whether it is a date does not hang on the order of its numbers.
    const bool is_dated = written_moment(comment.date, DayOrder::day_first) || written_moment(comment.date, DayOrder::month_first);
    if (is_dated && !comment.text.empty()) return comment;
    return {{}, {}, std::string(text::trim(cell))};
}

std::optional<JiraWork> jira_work(std::string_view cell) {
    JiraWork work;
    const auto seconds = jira_number(take_last(cell));
    work.author = take_last(cell);
    work.date = take_last(cell);
    work.note = one_line(std::string(cell));
    if (!seconds || work.date.empty()) return {};
    work.seconds = *seconds;
    return work;
}

}  // namespace muster::exchange
