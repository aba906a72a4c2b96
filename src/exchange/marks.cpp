#include "exchange/marks.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/sha256.h"
#include "base/text.h"

namespace muster::exchange {

std::vector<std::string> take_marks(std::string& title, const std::function<bool(std::string_view word)>& is_mark) {
    std::vector<std::string> marks;
    for (;;) {
        title = std::string(text::trim(title));
        const auto space = title.rfind(' ');
        const std::string_view last = std::string_view(title).substr(space == std::string::npos ? 0 : space + 1);
        if (last.empty() || !is_mark(last)) break;
        marks.emplace_back(last);
        title.resize(title.size() - last.size());
    }
    std::reverse(marks.begin(), marks.end());
    return marks;
}

std::pair<std::string, std::string> key_and_value(std::string_view word) {
    const auto colon = word.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == word.size()) return {};
    const std::string_view key = word.substr(0, colon);
    const std::string_view value = word.substr(colon + 1);
    const auto is_letter = [](char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' || c == '-'; };
    if (value.starts_with("//") || !std::all_of(key.begin(), key.end(), is_letter)) return {};
    return {std::string(key), std::string(value)};
}

std::string without_controls(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool is_c1 = c == 0xC2U && next >= 0x80U && next < 0xA0U;
        if (c == '\r' && (next == '\n' || i + 1 == text.size())) continue;
        if (is_c1) plain += text::visible(text.substr(i++, 2));
        else if ((c < 0x20U && c != '\t' && c != '\n') || c == 0x7FU) plain += text::visible(text.substr(i, 1));
        else plain += text[i];
    }
    return plain;
}

std::string TextIds::id_of(const std::string& text) {
    constexpr std::size_t digits = 16;
    std::string id = fmt::format("{}{}", prefix_, hex(sha256(text)).substr(0, digits));
    if (const int times = ++seen_[id]; times > 1) id += fmt::format("-{}", times);
    return id;
}

}  // namespace muster::exchange
