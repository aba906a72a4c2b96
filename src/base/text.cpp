#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>
#include <utf8proc.h>

#include <muster/error.h>

#include "base/language.h"

namespace muster::text {

namespace {

struct Glyph {
    utf8proc_int32_t code;  // -1 for a byte that is not UTF-8
    std::string_view bytes;
};

Glyph next_glyph(std::string_view text) {
    utf8proc_int32_t code = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (size <= 0) return {-1, text.substr(0, 1)};
    return {code, text.substr(0, static_cast<std::size_t>(size))};
}

std::size_t width_of(utf8proc_int32_t code) {
    constexpr utf8proc_int32_t variation_selector_emoji = 0xFE0F;
    if (code == variation_selector_emoji) return 0;
    const int columns = utf8proc_charwidth(code);
    return columns > 0 ? static_cast<std::size_t>(columns) : 0;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// Characters that reorder or hide what stands around them: bidirectional controls, the tag block.
bool is_deceptive(utf8proc_int32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C || (code >= 0xE0000 && code <= 0xE007F) || code == 0x2028 ||
           code == 0x2029 || code == 0xFEFF;
}

bool is_control(utf8proc_int32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

bool is_wide(const Glyph& glyph) {
    return glyph.code >= 0x1100 && width_of(glyph.code) == 2;
}

}  // namespace

std::size_t width(std::string_view text) {
    if (is_ascii(text)) return text.size();
    std::size_t columns = 0;
    while (!text.empty()) {
        const Glyph glyph = next_glyph(text);
        columns += glyph.code < 0 ? 1 : width_of(glyph.code);
        text.remove_prefix(glyph.bytes.size());
    }
    return columns;
}

std::string fit(std::string_view text, std::size_t columns) {
    if (width(text) <= columns) return std::string(text);
    if (columns == 0) return {};
    std::string result;
    std::size_t used = 0;
    while (!text.empty()) {
        const Glyph glyph = next_glyph(text);
        const std::size_t wide = glyph.code < 0 ? 1 : width_of(glyph.code);
        if (used + wide > columns - 1) break;
        result += glyph.bytes;
        used += wide;
        text.remove_prefix(glyph.bytes.size());
    }
    return result + "…";
}

std::string pad(std::string_view text, std::size_t columns) {
    const std::size_t used = width(text);
    return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
    const std::size_t used = width(text);
    return std::string(columns > used ? columns - used : 0, ' ') + std::string(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    std::string line;
    std::string word;
    const auto end_line = [&] {
        lines.push_back(std::string(trim(line)));
        line.clear();
    };
    const auto end_word = [&] {
        const std::size_t wide = width(word);
        if (!line.empty() && width(line) + wide > columns) end_line();
        line += word;
        word.clear();
    };
    while (!text.empty()) {
        const Glyph glyph = next_glyph(text);
        text.remove_prefix(glyph.bytes.size());
        if (glyph.code == '\n') {
            end_word();
            end_line();
        } else if (glyph.code == ' ') {
            end_word();
            if (!line.empty() && width(line) < columns) line += ' ';
            else if (!line.empty()) end_line();
        } else {
            const std::size_t wide = glyph.code < 0 ? 1 : width_of(glyph.code);
            // A wide character may stand on a line of its own; a word longer than a line is broken.
            if (is_wide(glyph) || width(word) + wide > columns) end_word();
            word += glyph.bytes;
            if (is_wide(glyph)) end_word();
        }
    }
    end_word();
    if (!line.empty() || lines.empty()) end_line();
    return lines;
}

std::string visible(std::string_view text, bool keep_lines) {
    if (is_ascii(text)) return std::string(text);
    std::string result;
    while (!text.empty()) {
        const Glyph glyph = next_glyph(text);
        if (glyph.code < 0) {
            result += fmt::format("\\x{:02x}", static_cast<unsigned char>(glyph.bytes[0]));
        } else if (glyph.code == '\n') {
            result += keep_lines ? "\n" : "\\n";
        } else if (glyph.code == '\t') {
            result += keep_lines ? "    " : "\\t";
        } else if (glyph.code < 0x80 && is_control(glyph.code)) {
            result += fmt::format("\\x{:02x}", glyph.code);
        } else if (is_control(glyph.code) || is_deceptive(glyph.code)) {
            result += fmt::format("<U+{:04X}>", glyph.code);
        } else {
            result += glyph.bytes;
        }
        text.remove_prefix(glyph.bytes.size());
    }
    return result;
}

namespace {

// How many bytes at the beginning are ASCII, as far as eight at a time tell.
std::size_t ascii_at_front(std::string_view text) {
    constexpr std::uint64_t beyond_ascii = 0x8080'8080'8080'8080;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & beyond_ascii) != 0) break;
    }
    return at;
}

}  // namespace

bool is_utf8(std::string_view text) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    while (true) {
        text.remove_prefix(ascii_at_front(text));  // most text is no more
        const auto other = std::find_if_not(text.begin(), text.end(), is_ascii);
        text.remove_prefix(static_cast<std::size_t>(other - text.begin()));
        if (text.empty()) return true;
        const Glyph glyph = next_glyph(text);
        if (glyph.code < 0) return false;
        text.remove_prefix(glyph.bytes.size());
    }
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> split(std::string_view text, char separator) {
    return split(text, std::string_view(&separator, 1));
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + separator.size());
        if (text.empty()) parts.emplace_back();
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::format("{}", fmt::join(parts, separator));
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::size_t edit_distance(std::string_view left, std::string_view right) {
    std::vector<std::vector<std::size_t>> cost(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= right.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replace = left[i - 1] == right[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + replace});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[left.size()][right.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest = 40;
    if (word.size() > longest) return {};
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        const bool starts = word.size() >= 2 && candidate.starts_with(word);
        const std::size_t distance = starts ? 1 : edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

namespace {

std::string shell_word(const std::string& word) {
    constexpr std::string_view plain = "-_./:=@%+,";
    const bool is_plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte) != 0 || byte >= 0x80 || plain.find(c) != std::string_view::npos;
    });
    if (is_plain) return word;
    std::string quoted = "'";
    for (const char c : word) {
        if (c == '\'') quoted += "'\\''";
        else quoted += c;
    }
    return quoted + "'";
}

}  // namespace

std::string shell_words(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words) {
        if (!line.empty()) line += ' ';
        line += shell_word(word);
    }
    return line;
}

std::vector<std::string> words_of_line(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool in_word = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && (c == ' ' || c == '\t')) {
            if (in_word) words.push_back(std::exchange(word, {}));
            in_word = false;
        } else if (quote == 0 && (c == '\'' || c == '"')) {
            quote = c;
            in_word = true;
        } else if (c == quote && quote != 0) {
            quote = 0;
        } else if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
            word += line[++i];
            in_word = true;
        } else {
            word += c;
            in_word = true;
        }
    }
    if (quote != 0) throw Error(Failure::usage, say("a quote is not closed in: {}", visible(line)));
    if (in_word) words.push_back(word);
    return words;
}

}  // namespace muster::text
