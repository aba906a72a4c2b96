#include "exchange/ics/lines.h"

#include <algorithm>

#include "base/text.h"

namespace muster::exchange::ics {

namespace {

// `NAME;PARAMETER="a:b":VALUE`; a colon within quotes belongs to the parameter.
ContentLine content_line(std::int64_t line, std::string_view text) {
    bool quoted = false;
    std::size_t colon = 0;
    for (; colon < text.size() && (quoted || text[colon] != ':'); ++colon)
        if (text[colon] == '"') quoted = !quoted;
    const std::string_view head = text.substr(0, colon);
    const auto semicolon = std::min(head.find(';'), head.size());
    return {line, capitals(head.substr(0, semicolon)),
            std::string(head.substr(std::min(semicolon + 1, head.size()))),
            std::string(colon < text.size() ? text.substr(colon + 1) : std::string_view{})};
}

std::string without_carets(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '^' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next != 'n' && next != '\'' && next != '^') {
            plain += text[i];
            continue;
        }
        plain += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
        ++i;
    }
    return plain;
}

}  // namespace

std::string capitals(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return result;
}

std::vector<ContentLine> content_lines(std::string_view text) {
    std::vector<ContentLine> lines;
    std::string unfolded;
    std::int64_t begin = 0;
    const auto end = [&] {
        if (!text::trim(unfolded).empty()) lines.push_back(content_line(begin, unfolded));
    };
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const auto stop = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, stop);
        text.remove_prefix(std::min(stop + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with(' ') || line.starts_with('\t')) {
            unfolded += line.substr(1);
            continue;
        }
        end();
        unfolded = line;
        begin = number;
    }
    end();
    return lines;
}

std::string text_value(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escaped = value[i] == '\\' && i + 1 < value.size();
        if (!escaped) text += value[i];
        else if (++i; value[i] == 'n' || value[i] == 'N') text += '\n';
        else text += value[i];
    }
    return std::string(text::trim(text));
}

std::string parameter(const ContentLine& line, std::string_view name) {
    std::string_view rest = line.parameters;
    while (!rest.empty()) {
        bool quoted = false;
        std::size_t end = 0;
        for (; end < rest.size() && (quoted || rest[end] != ';'); ++end)
            if (rest[end] == '"') quoted = !quoted;
        std::string_view one = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || capitals(one.substr(0, equals)) != name) continue;
        one.remove_prefix(equals + 1);
        if (one.size() > 1 && one.starts_with('"') && one.ends_with('"')) one = one.substr(1, one.size() - 2);
        return without_carets(one);
    }
    return {};
}

}  // namespace muster::exchange::ics
