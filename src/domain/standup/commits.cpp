// Commits: read from what git prints, and given to those who wrote them.

#include <algorithm>

#include <muster/standup.h>

#include "base/text.h"

namespace muster {

namespace {

constexpr char field_end = '\x1f';
constexpr std::size_t fields_of_commit = 6;

bool is_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The last field takes what is left: a message may hold any character.
std::vector<std::string> fields_of(std::string_view record) {
    std::vector<std::string> fields;
    while (fields.size() + 1 < fields_of_commit) {
        const auto end = record.find(field_end);
        if (end == std::string_view::npos) return {};
        fields.emplace_back(record.substr(0, end));
        record.remove_prefix(end + 1);
    }
    fields.emplace_back(record);
    return fields;
}

}  // namespace

std::vector<std::string> tasks_named(std::string_view text) {
    constexpr std::size_t most_digits = 9;
    std::vector<std::string> tasks;
    for (std::size_t at = text.find('T'); at != std::string_view::npos; at = text.find('T', at + 1)) {
        if (at > 0 && is_word(text[at - 1])) continue;
        std::size_t end = at + 1;
        while (end < text.size() && is_digit(text[end])) ++end;
        const std::size_t digits = end - at - 1;
        if (digits == 0 || digits > most_digits || (end < text.size() && is_word(text[end]))) continue;
        std::string id(text.substr(at, end - at));
        if (std::find(tasks.begin(), tasks.end(), id) == tasks.end()) tasks.push_back(std::move(id));
    }
    return tasks;
}

std::vector<Commit> commits_from_log(std::string_view log) {
    std::vector<Commit> commits;
    for (const std::string& record : text::split(log, '\0')) {
        const auto fields = fields_of(record);
        if (fields.empty()) continue;
        Commit commit{fields[0], fields[1], fields[2], fields[3], fields[4], {}};
        commit.tasks = tasks_named(fields[4] + "\n" + fields[5]);
        commits.push_back(std::move(commit));
    }
    return commits;
}

std::string handle_from_name(std::string_view name) {
    std::string handle;
    for (const char c : text::lower(text::visible(name))) {
        if (c == ' ' || c == '.') handle += handle.ends_with('-') || handle.empty() ? "" : "-";
        else if (static_cast<unsigned char>(c) > ' ' &&
                 std::string_view("@,;:()'\"\\<>|*?").find(c) == std::string_view::npos)
            handle += c;
    }
    return handle;
}

bool is_author(const Member& member, const Commit& commit) {
    if (!member.mail.empty() && text::lower(member.mail) == text::lower(commit.mail)) return true;
    if (commit.author.empty()) return false;
    if (!member.name.empty() && text::lower(member.name) == text::lower(commit.author)) return true;
    return text::lower(member.handle) == handle_from_name(commit.author);
}

}  // namespace muster
