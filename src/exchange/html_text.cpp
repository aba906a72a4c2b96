#include "exchange/html_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/text.h"

namespace muster::exchange {

namespace {

void append_code_point(std::string& out, std::uint32_t code) {
    const auto add = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return;
    if (code < 0x80) return add(code);
    if (code < 0x800) {
        add(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            add(0xE0 | code >> 12);
        } else {
            add(0xF0 | code >> 18);
            add(0x80 | (code >> 12 & 0x3F));
        }
        add(0x80 | (code >> 6 & 0x3F));
    }
    add(0x80 | (code & 0x3F));
}

// Appends what `&amp;` or `&#x4e2d;` stands for; says how long it is, 0 for what is no reference.
std::size_t append_reference(std::string& out, std::string_view text) {
    constexpr std::size_t longest = 12;
    const auto end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos) return 0;
    const std::string_view name = text.substr(1, end - 1);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    for (const auto& [known, plain] : names)
        if (name == known) {
            out += plain;
            return end + 1;
        }
    if (!name.starts_with('#')) return 0;
    const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(is_hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, is_hex ? 16 : 10);
    if (error != std::errc{} || stop != digits.data() + digits.size()) return 0;
    append_code_point(out, code);
    return end + 1;
}

void end_line(std::string& out) {
    while (out.ends_with(' ')) out.pop_back();
    if (!out.empty() && !out.ends_with('\n')) out += '\n';
}

class HtmlReader {
  public:
    explicit HtmlReader(std::string_view html) : html_(html) {}

    std::string read() {
        while (at_ < html_.size()) {
            if (html_[at_] == '<') read_tag();
            else if (html_[at_] == '&') read_reference();
            else read_character();
        }
        return std::string(text::trim(out_));
    }

  private:
    void read_tag() {
        const auto end = html_.find('>', at_);
        if (end == std::string_view::npos) {
            out_ += html_[at_++];
            return;
        }
        std::string name = text::lower(html_.substr(at_ + 1, end - at_ - 1));
        name = name.substr(0, name.find_first_of(" \t\r\n"));
        at_ = end + 1;
        if (name == "script" || name == "style") return skip(name);
        if (name == "br" || name == "br/") out_ += '\n';
        else if (name == "li") {
            end_line(out_);
            out_ += "- ";
        } else if (is_block(name)) {
            end_line(out_);
        }
    }

    static bool is_block(std::string_view name) {
        if (name.starts_with('/')) name.remove_prefix(1);
        constexpr std::array blocks{"p", "div", "ul", "ol", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table"};
        return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
    }

    void skip(const std::string& name) {
        while ((at_ = html_.find("</", at_)) != std::string_view::npos) {
            if (text::lower(html_.substr(at_ + 2, name.size())) == name) return;
            at_ += 2;
        }
        at_ = html_.size();
    }

    void read_reference() {
        const std::size_t length = append_reference(out_, html_.substr(at_));
        if (length == 0) out_ += html_[at_];
        at_ += std::max<std::size_t>(length, 1);
    }

    // White space is one blank.
    void read_character() {
        const char c = html_[at_++];
        const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_space) out_ += c;
        else if (!out_.empty() && !out_.ends_with(' ') && !out_.ends_with('\n')) out_ += ' ';
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::string out_;
};

}  // namespace

std::string text_of_html(std::string_view html) {
    const auto tag = html.find('<');
    const bool has_tags = tag != std::string_view::npos && html.find('>', tag) != std::string_view::npos;
    return has_tags ? HtmlReader(html).read() : std::string(html);
}

std::string html_of_text(std::string_view text) {
    if (text.empty()) return {};
    std::string html = "<p>";
    for (const char c : text) {
        if (c == '&') html += "&amp;";
        else if (c == '<') html += "&lt;";
        else if (c == '>') html += "&gt;";
        else if (c == '"') html += "&quot;";
        else if (c == '\n') html += "<br>";
        else html += c;
    }
    return html + "</p>";
}

}  // namespace muster::exchange
