#include "exchange/ics/writer.h"

#include <fmt/format.h>

namespace muster::exchange::ics {

namespace {

constexpr std::size_t longest_line = 75;

bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7f';
}

bool is_inside_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

std::string digits_of(Day day) {
    std::string text = to_text(day);
    std::erase(text, '-');
    return text;
}

}  // namespace

void Writer::begin(std::string_view component) {
    line("BEGIN", component);
}

void Writer::end(std::string_view component) {
    line("END", component);
}

void Writer::line(std::string_view name, std::string_view value) {
    std::string text = fmt::format("{}:{}", name, value);
    std::erase_if(text, is_control);
    std::size_t room = longest_line;
    while (text.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && is_inside_character(text[cut])) --cut;
        out_ += text.substr(0, cut) + "\r\n ";
        text.erase(0, cut);
        room = longest_line - 1;  // the blank that continues a line counts
    }
    out_ += text + "\r\n";
}

void Writer::text(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    std::string escaped;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\r' && i + 1 < value.size() && value[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r') {
            escaped += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',') escaped += '\\';
        escaped += c;
    }
    line(name, escaped);
}

std::string utc(Instant moment) {
    std::string text = to_text(moment);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string wall(Day day, std::chrono::minutes time) {
    return fmt::format("{}T{:02}{:02}00", digits_of(day), time.count() / 60, time.count() % 60);
}

std::string wall(Instant moment, const Zone& zone) {
    return wall(zone.day_of(moment), zone.time_of(moment));
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '^') out += "^^";
        else if (c == '"') out += "^'";
        else if (c == '\n') out += "^n";
        else out += c;
    }
    return out + '"';
}

std::string uri(std::string_view scheme, std::string_view address) {
    std::string out(scheme);
    for (const char c : address) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                              std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
        if (is_plain) out += c;
        else out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

}  // namespace muster::exchange::ics
