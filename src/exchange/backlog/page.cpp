#include "exchange/backlog/page.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::exchange::backlog {

namespace {

constexpr std::size_t longest_head = 64U << 10;

// As Backlog.md writes them; what it keeps for itself or for others stands behind.
constexpr std::array<std::string_view, 24> order{
    "id",           "title",         "status",         "assignee",       "reporter",     "created_date",
    "updated_date", "due_date",      "labels",         "milestone",      "dependencies", "references",
    "documentation", "modified_files", "parent_task_id", "subtasks",     "priority",     "type",
    "ordinal",      "onStatusChange", "planned_start",  "planned_end",    "actual_start", "actual_end"};

std::size_t rank_of(std::string_view key) {
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), key) - order.begin());
}

bool is_fence(std::string_view line) {
    return line.starts_with("---") && text::trim(line.substr(3)).empty();
}

// Backlog.md takes `@li` for a text there, which YAML does not.
std::string with_quoted_people(const std::string& line) {
    for (const std::string_view key : {"assignee:", "reporter:"}) {
        if (!line.starts_with(key)) continue;
        const std::string value(text::trim(std::string_view(line).substr(key.size())));
        if (value.starts_with('@')) return fmt::format("{} {}", key, yaml_text(value));
        if (!value.starts_with('[') || !value.ends_with(']')) return line;
        std::vector<std::string> people;
        for (const std::string& one : text::split(value.substr(1, value.size() - 2), ',')) {
            const std::string name(text::trim(one));
            people.push_back(name.starts_with('@') ? yaml_text(name) : name);
        }
        return fmt::format("{} [{}]", key, text::join(people, ", "));
    }
    return line;
}

}  // namespace

Page::Page(const std::string& text) : original_(text) {
    if (text.find('\0') != std::string::npos) throw Error(Failure::usage, tr("this is no text"));
    std::vector<std::string> lines = text::split(text, '\n');
    for (std::string& line : lines) {
        if (!line.ends_with('\r')) continue;
        has_crlf_ = true;
        line.pop_back();
    }
    if (lines.empty() || !is_fence(lines.front()))
        throw Error(Failure::usage, tr("it has no front matter"), tr("a task begins with a line ---, its keys, and a line --- again"));
    const auto closing = std::find_if(lines.begin() + 1, lines.end(), is_fence);
    if (closing == lines.end())
        throw Error(Failure::usage, tr("its front matter has no end"), tr("a line --- belongs behind its keys"));
    opening_ = lines.front();
    closing_ = *closing;
    head_.assign(lines.begin() + 1, closing);
    body_.assign(closing + 1, lines.end());
    read_head();
}

void Page::read_head() {
    std::string head;
    for (const std::string& line : head_) head += with_quoted_people(line) + "\n";
    if (head.size() > longest_head) throw Error(Failure::usage, tr("its front matter is longer than 64 KiB"));
    entries_ = read_yaml_entries(head, 2);  // the mark stands in the first line
}

const YamlEntry* Page::find(std::string_view key) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [key](const YamlEntry& one) { return one.key == key; });
    return found == entries_.end() ? nullptr : &*found;
}

std::string Page::text(std::string_view key) const {
    const YamlEntry* entry = find(key);
    return entry == nullptr ? std::string{} : entry->text();
}

std::vector<std::string> Page::texts(std::string_view key) const {
    const YamlEntry* entry = find(key);
    return entry == nullptr ? std::vector<std::string>{} : entry->texts;
}

void Page::set(std::string_view key, const std::string& text) {
    replace(key, text.empty() ? std::vector<std::string>{} : std::vector{fmt::format("{}: {}", key, yaml_text(text))});
}

void Page::set(std::string_view key, const std::vector<std::string>& texts) {
    std::vector<std::string> lines{fmt::format("{}:{}", key, texts.empty() ? " []" : "")};
    for (const std::string& text : texts) lines.push_back("  - " + yaml_text(text));
    replace(key, lines);
}

void Page::replace(std::string_view key, const std::vector<std::string>& lines) {
    is_changed_ = true;
    auto at = head_.end();
    if (const YamlEntry* entry = find(key)) {
        const auto begin = head_.begin() + static_cast<std::ptrdiff_t>(entry->begin);
        at = head_.erase(begin, begin + static_cast<std::ptrdiff_t>(entry->end - entry->begin));
    } else {
        // Behind the last of those that stand before it.
        std::size_t line = 0;
        for (const YamlEntry& other : entries_)
            if (rank_of(other.key) < rank_of(key)) line = std::max(line, other.end);
        at = head_.begin() + static_cast<std::ptrdiff_t>(line);
    }
    head_.insert(at, lines.begin(), lines.end());
    read_head();
}

std::string Page::mark(std::string_view name) const {
    const std::string begin = fmt::format("<!-- {}:", name);
    for (const std::string& line : body_) {
        const std::string_view words = text::trim(line);
        if (words.starts_with(begin) && words.ends_with(" -->") && words.size() > begin.size() + 4)
            return std::string(words.substr(begin.size(), words.size() - begin.size() - 4));
    }
    return {};
}

void Page::set_mark(std::string_view name, const std::string& mark) {
    if (this->mark(name) == mark) return;
    is_changed_ = true;
    const std::string begin = fmt::format("<!-- {}:", name);
    std::erase_if(body_, [&begin](const std::string& line) { return text::trim(line).starts_with(begin); });
    append({fmt::format("{}{} -->", begin, mark)});
}

void Page::append(const std::vector<std::string>& lines) {
    while (!body_.empty() && text::trim(body_.back()).empty()) body_.pop_back();
    body_.emplace_back();  // between the head, or what stands before, and the lines
    body_.insert(body_.end(), lines.begin(), lines.end());
    body_.emplace_back();
}

std::string Page::whole() const {
    if (!is_changed_) return original_;
    std::vector<std::string> lines{opening_};
    lines.insert(lines.end(), head_.begin(), head_.end());
    lines.push_back(closing_);
    lines.insert(lines.end(), body_.begin(), body_.end());
    return text::join(lines, has_crlf_ ? "\r\n" : "\n");
}

}  // namespace muster::exchange::backlog
