#include <muster/branch.h>

#include <algorithm>
#include <filesystem>

#include "base/text.h"
#include "project/git_folder.h"

namespace muster {

namespace fs = std::filesystem;

std::optional<std::string> branch_in(const std::string& folder) {
    std::error_code error;
    for (fs::path at = fs::weakly_canonical(folder, error);; at = at.parent_path()) {
        if (fs::exists(at / ".git", error)) {
            const auto git = git_folder(at / ".git");
            const auto head = git ? first_line(*git / "HEAD") : std::nullopt;
            constexpr std::string_view prefix = "ref: refs/heads/";
            if (!head || !head->starts_with(prefix)) return {};
            return head->substr(prefix.size());
        }
        if (at == at.parent_path()) return {};
    }
}

std::optional<std::string> task_of_branch(std::string_view branch) {
    for (const std::string& part : text::split(branch, '/')) {
        if (part.empty() || (part[0] != 'T' && part[0] != 't')) continue;
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        const auto end = std::find_if_not(part.begin() + 1, part.end(), is_digit);
        const bool goes_on =
            end != part.end() && (((*end | 0x20) >= 'a' && (*end | 0x20) <= 'z') || (*end & 0x80) != 0);
        constexpr std::ptrdiff_t most_digits = 9;
        const auto digits = end - part.begin() - 1;
        if (digits > 0 && digits <= most_digits && !goes_on) return "T" + std::string(part.begin() + 1, end);
    }
    return {};
}

}  // namespace muster
