#include "base/list_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace muster::text {

namespace {

// The quoted item at the start of `rest`, with the bytes it takes up to the next comma; absent where it is not one.
struct Quoted {
    std::string item;
    std::size_t taken;
};

std::optional<Quoted> quoted_item(std::string_view rest) {
    std::size_t at = rest.find_first_not_of(" \t");
    if (at == std::string_view::npos || rest[at] != '"') return {};
    std::string item;
    for (++at; at < rest.size(); ++at) {
        if (rest[at] != '"') {
            item += rest[at];
        } else if (at + 1 < rest.size() && rest[at + 1] == '"') {
            item += '"';
            ++at;
        } else {
            const std::size_t end = rest.find_first_not_of(" \t", at + 1);
            if (end != std::string_view::npos && rest[end] != ',') return {};
            return Quoted{std::move(item), end == std::string_view::npos ? rest.size() : end};
        }
    }
    return {};
}

constexpr std::array<std::string_view, 5> parting{",", ";", "，", "；", "、"};

// How many bytes at the beginning part items; 0 for none.
std::size_t parting_at_front(std::string_view text) {
    for (const std::string_view mark : parting)
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

}  // namespace

bool parts_items(std::string_view text) {
    return std::any_of(parting.begin(), parting.end(),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

std::string with_commas(std::string_view list) {
    std::string out;
    bool is_quoted = false;
    while (!list.empty()) {
        const std::size_t size = is_quoted ? 0 : parting_at_front(list);
        if (list.front() == '"') is_quoted = !is_quoted;
        out += size > 0 ? ',' : list.front();
        list.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

std::vector<std::string> items_of_list(std::string_view list) {
    std::vector<std::string> items;
    if (list.empty()) return items;
    for (std::size_t from = 0; from <= list.size();) {
        const std::string_view rest = list.substr(from);
        if (auto quoted = quoted_item(rest)) {
            items.push_back(std::move(quoted->item));
            from += quoted->taken + 1;
        } else {
            const std::size_t comma = rest.find(',');
            items.emplace_back(trim(rest.substr(0, comma)));
            if (comma == std::string_view::npos) break;
            from += comma + 1;
        }
    }
    return items;
}

std::string list_of_items(const std::vector<std::string>& items) {
    std::string list;
    for (const std::string& item : items) {
        if (!list.empty()) list += ", ";
        const bool is_plain = !parts_items(item) && !item.starts_with('"') && trim(item) == item;
        if (is_plain) {
            list += item;
            continue;
        }
        list += '"';
        for (const char c : item) {
            if (c == '"') list += '"';
            list += c;
        }
        list += '"';
    }
    return list;
}

}  // namespace muster::text
