#pragma once
// A look at markup that tests write out: do its tags fit together?

#include <string>
#include <string_view>
#include <vector>

namespace muster::test {

/// Says whether a tag needs no end in HTML.
inline bool is_void(std::string_view name) {
    return name == "!DOCTYPE" || name == "meta" || name == "br";
}

/// Says whether every tag is closed in its order, and no `<` stands where none may.
inline bool is_well_formed(std::string_view text) {
    std::vector<std::string> open;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t end = text.find('>', at);
        if (end == std::string_view::npos || text.substr(at + 1, end - at - 1).find('<') != std::string_view::npos)
            return false;
        const std::string_view tag = text.substr(at + 1, end - at - 1);
        const std::string name(tag.substr(0, tag.find_first_of(" \n")));
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) return false;
            open.pop_back();
        } else if (!tag.ends_with('/') && !is_void(name)) {
            open.push_back(name);
        }
    }
    return open.empty();
}

/// Counts where a part stands in a text.
inline std::size_t times_in(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace muster::test
