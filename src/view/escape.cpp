#include "view/escape.h"

#include "base/table_cell.h"
#include "base/text.h"

namespace muster::view {

namespace {

// Control characters, and the two that XML 1.0 forbids beside them.
std::string without_controls(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const char c = text.front();
        const auto second = static_cast<unsigned char>(text.size() > 1 ? text[1] : ' ');
        const bool is_c1 = c == '\xC2' && second >= 0x80 && second < 0xA0;
        const bool is_forbidden = text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
        const std::size_t size = is_c1 ? 2 : is_forbidden ? 3 : 1;
        if (c == '\n' || c == '\t') out += ' ';
        else if (size == 1 && static_cast<unsigned char>(c) >= ' ' && c != '\x7F') out += c;
        text.remove_prefix(size);
    }
    return out;
}

}  // namespace

std::string csv_cell(std::string_view text) {
    return text::table_cell(text::visible(text, true));
}

std::string tsv_cell(std::string_view text) {
    std::string cell;
    for (const char c : text) {
        if (c == '\t') cell += "\\t";
        else if (c == '\n') cell += "\\n";
        else if (c == '\\') cell += "\\\\";
        else cell += c;
    }
    return text::visible(cell);
}

std::string markdown(std::string_view text) {
    constexpr std::string_view marks = "\\`*_[]<>#|~";
    std::string result;
    for (const char c : text::visible(text, true)) {
        if (c == '<') {
            result += "&lt;";
            continue;
        }
        if (c == '\n') {
            result += "<br>";
            continue;
        }
        if (marks.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

std::string dot_text(std::string_view text) {
    std::string out;
    for (const char c : text::visible(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

std::string mermaid_text(std::string_view text) {
    std::string out;
    for (const char c : text::visible(text)) {
        switch (c) {
            case '"': out += "#quot;"; break;
            case '#': out += "#35;"; break;
            case '<': out += "#lt;"; break;
            case '>': out += "#gt;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string xml(std::string_view text) {
    std::string out;
    for (const char c : text::visible(without_controls(text))) {
        switch (c) {
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '&': out += "&amp;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace muster::view
