#include "exchange/yaml.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <yaml.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

// At each token libyaml goes through all that is open, so that what is nested without end would take hours.
constexpr int most_nested = 100;

/// Goes through what libyaml finds, event by event; nothing is built from it but the entries.
class Reader {
  public:
    Reader(std::string_view text, std::size_t first_line) : lines_(text::split(text, '\n')), first_line_(first_line) {
        if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc{};
        // NOLINTNEXTLINE: bytes are bytes
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    }
    ~Reader() {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    std::vector<YamlEntry> read() {
        std::vector<YamlEntry> entries;
        std::set<std::string> keys;
        next();  // the stream
        next();
        if (event_.type == YAML_STREAM_END_EVENT) return entries;
        next();
        if (event_.type == YAML_SCALAR_EVENT && event_.data.scalar.length == 0) return entries;
        if (event_.type != YAML_MAPPING_START_EVENT || event_.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
            fail(tr("lines 'key: value' are expected"));
        for (next(); event_.type != YAML_MAPPING_END_EVENT; next()) {
            YamlEntry entry = key();
            if (!keys.insert(entry.key).second) fail(say("the key '{}' stands there twice", text::visible(entry.key)));
            if (!entries.empty()) entries.back().end = entry.begin;
            next();
            value(entry);
            entries.push_back(std::move(entry));
        }
        next();
        next();
        if (event_.type != YAML_STREAM_END_EVENT) fail(tr("a second document begins"));
        if (!entries.empty()) entries.back().end = lines_.size();
        for (YamlEntry& entry : entries) leave_out_what_follows(entry);
        return entries;
    }

  private:
    [[noreturn]] void fail(const std::string& why) const {
        throw Error(Failure::usage, say("line {}: {}", line_ + first_line_, why));
    }

    void next() {
        yaml_event_delete(&event_);
        if (yaml_parser_parse(&parser_, &event_) == 0) {
            line_ = std::max(parser_.problem_mark.line, parser_.context_mark.line);
            // What libyaml says is English, as every parser's words are.
            fail(say("this is no YAML: {}", parser_.problem == nullptr ? "?" : parser_.problem));
        }
        line_ = event_.start_mark.line;
        const bool has_anchor =
            event_.type == YAML_ALIAS_EVENT || (event_.type == YAML_SCALAR_EVENT && event_.data.scalar.anchor != nullptr) ||
            (event_.type == YAML_SEQUENCE_START_EVENT && event_.data.sequence_start.anchor != nullptr) ||
            (event_.type == YAML_MAPPING_START_EVENT && event_.data.mapping_start.anchor != nullptr);
        if (has_anchor) fail(tr("anchors and aliases (&name, *name) are not taken"));
    }

    [[nodiscard]] std::string scalar() const {
        // NOLINTNEXTLINE: bytes are bytes
        return {reinterpret_cast<const char*>(event_.data.scalar.value), event_.data.scalar.length};
    }

    [[nodiscard]] bool is_null() const {
        if (event_.data.scalar.style != YAML_PLAIN_SCALAR_STYLE) return false;
        const std::string text = scalar();
        return text.empty() || text == "~" || text::lower(text) == "null";
    }

    // What is changed later is changed by its lines, so each key must begin one.
    YamlEntry key() {
        if (event_.type != YAML_SCALAR_EVENT) fail(tr("lines 'key: value' are expected"));
        YamlEntry entry;
        entry.key = scalar();
        entry.begin = event_.start_mark.line;
        const bool begins_line =
            event_.start_mark.column == 0 && entry.begin < lines_.size() &&
            (lines_[entry.begin].starts_with(entry.key) || lines_[entry.begin].starts_with('"') || lines_[entry.begin].starts_with('\''));
        if (!begins_line) fail(tr("lines 'key: value' are expected"));
        return entry;
    }

    void value(YamlEntry& entry) {
        if (event_.type == YAML_SCALAR_EVENT) {
            if (!is_null()) entry.texts.push_back(scalar());
            return;
        }
        entry.is_list = event_.type == YAML_SEQUENCE_START_EVENT;
        entry.is_other = !entry.is_list;
        for (int depth = 1; depth > 0;) {
            next();
            if (event_.type == YAML_SEQUENCE_START_EVENT || event_.type == YAML_MAPPING_START_EVENT) {
                if (++depth > most_nested) fail(say("more than {} lists and mappings are within each other", most_nested));
                entry.is_other = true;
            } else if (event_.type == YAML_SEQUENCE_END_EVENT || event_.type == YAML_MAPPING_END_EVENT) {
                --depth;
            } else if (event_.type == YAML_SCALAR_EVENT && !is_null()) {
                entry.texts.push_back(scalar());
            }
        }
        if (!entry.is_other) return;
        entry.is_list = false;
        entry.texts.clear();
    }

    // Remarks and blank lines behind an entry are not part of it.
    void leave_out_what_follows(YamlEntry& entry) const {
        const auto is_beside = [this](std::size_t line) {
            return lines_[line].starts_with('#') || text::trim(lines_[line]).empty();
        };
        entry.end = std::min(entry.end, lines_.size());
        while (entry.end > entry.begin + 1 && is_beside(entry.end - 1)) --entry.end;
    }

    std::vector<std::string> lines_;
    yaml_parser_t parser_{};
    yaml_event_t event_{};
    std::size_t line_ = 0, first_line_;
};

// Words that YAML 1.1 takes for something else than text.
bool is_reserved(std::string_view text) {
    const std::string plain = text::lower(text);
    for (const std::string_view word : {"true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", ".nan", ".inf", "="})
        if (plain == word) return true;
    return false;
}

bool is_plain(std::string_view text) {
    constexpr std::string_view marks = "-?:,[]{}#&*!|>'\"%@`.~=<+";
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
    if (marks.find(text.front()) != std::string_view::npos || is_reserved(text)) return false;
    if (text.front() >= '0' && text.front() <= '9') return false;  // a number, a day, or nearly one
    return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

// Which YAML takes for the end of a line, and JSON does not.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> other_line_ends{
    {{"\xC2\x85", "\\u0085"}, {"\xE2\x80\xA8", "\\u2028"}, {"\xE2\x80\xA9", "\\u2029"}}};

// A JSON string is one of YAML.
std::string in_double_quotes(std::string_view text) {
    std::string quoted = Json(text).dump();
    for (const auto& [sign, escape] : other_line_ends)
        for (auto at = quoted.find(sign); at != std::string::npos; at = quoted.find(sign, at))
            quoted.replace(at, sign.size(), escape);
    return quoted;
}

}  // namespace

std::vector<YamlEntry> read_yaml_entries(std::string_view text, std::size_t first_line) {
    return Reader(text, first_line).read();
}

std::string yaml_text(std::string_view text) {
    bool is_one_line = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    for (const auto& [sign, escape] : other_line_ends) is_one_line = is_one_line && text.find(sign) == std::string_view::npos;
    if (!is_one_line) return in_double_quotes(text);
    if (is_plain(text)) return std::string(text);
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
    return quoted + "'";
}

}  // namespace muster::exchange
