#include "channel/dialect.h"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/json.h"
#include "base/text.h"

namespace muster::channel {

namespace {

struct Replaced {
    char mark;
    std::string_view by;
};

// Neither WeCom nor DingTalk documents how a mark is escaped, and a look-alike needs no documentation.
constexpr Replaced look_alikes[] = {{'<', "＜"}, {'>', "＞"}, {'[', "［"}, {']', "］"}, {'*', "＊"},
                                    {'`', "｀"}, {'#', "＃"}, {'|', "｜"}, {'~', "～"}};
// WeCom and Feishu look for mentions in plain text too.
constexpr Replaced mention_marks[] = {{'<', "＜"}};
// A mention in DingTalk is the number behind an @ that the message also names; no text of a user names one.
constexpr Replaced entities[] = {{'<', "&lt;"},   {'>', "&gt;"},  {'[', "&#91;"}, {']', "&#93;"},
                                 {'*', "&#42;"},  {'`', "&#96;"}, {'#', "&#35;"}, {'|', "&#124;"},
                                 {'~', "&#126;"}, {'_', "&#95;"}, {'&', "&amp;"}};
constexpr Replaced slack_marks[] = {{'<', "&lt;"}, {'>', "&gt;"}, {'&', "&amp;"}, {'*', "∗"}, {'`', "ˋ"}, {'~', "∼"}};
constexpr Replaced backslashes[] = {{'<', "&lt;"}, {'>', "\\>"}, {'[', "\\["},  {']', "\\]"},
                                    {'*', "\\*"},  {'`', "\\`"}, {'#', "\\#"},  {'|', "\\|"},
                                    {'~', "\\~"},  {'_', "\\_"}, {'\\', "\\\\"}};

std::span<const Replaced> marks_of(Dialect dialect) {
    switch (dialect) {
        case Dialect::plain: return mention_marks;
        case Dialect::wecom:
        case Dialect::wecom_v2:
        case Dialect::dingtalk: return look_alikes;
        case Dialect::feishu: return entities;
        case Dialect::slack: return slack_marks;
        case Dialect::common_mark: break;
    }
    return backslashes;
}

bool has_tables(Dialect dialect) {
    return dialect == Dialect::wecom_v2 || dialect == Dialect::feishu || dialect == Dialect::common_mark;
}

bool has_fences(Dialect dialect) {
    return dialect != Dialect::plain && dialect != Dialect::wecom && dialect != Dialect::dingtalk;
}

// Within a fence only the fence itself must not appear.
std::string fenced(Dialect dialect, const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '`') out += "ˋ";
        else if (dialect == Dialect::slack && c == '&') out += "&amp;";
        else if (dialect == Dialect::slack && c == '<') out += "&lt;";
        else if (dialect == Dialect::slack && c == '>') out += "&gt;";
        else out += c;
    }
    return out;
}

std::string strong(Dialect dialect, const std::string& text) {
    if (text.empty() || dialect == Dialect::plain) return text;
    return dialect == Dialect::slack ? "*" + text + "*" : "**" + text + "**";
}

std::string heading(Dialect dialect, const Line& line) {
    const std::string text = inert(dialect, line.text());
    switch (dialect) {
        case Dialect::plain: return text;
        case Dialect::slack:
        case Dialect::feishu: return strong(dialect, text);
        default: return std::string(static_cast<std::size_t>(line.level), '#') + " " + text;
    }
}

// Where there are no tables, the cells that hold something, in one line.
std::string row_in_line(Dialect dialect, const std::vector<std::string>& cells, bool is_head) {
    std::string out;
    for (const std::string& cell : cells) {
        if (cell.empty()) continue;
        if (!out.empty()) out += " · ";
        out += inert(dialect, cell);
    }
    if (is_head) return strong(dialect, out);
    return dialect == Dialect::dingtalk || dialect == Dialect::plain ? "- " + out : out;
}

std::string row_in_table(Dialect dialect, const std::vector<std::string>& cells) {
    std::string out = "|";
    for (const std::string& cell : cells) out += cell.empty() ? " |" : " " + inert(dialect, cell) + " |";
    return out;
}

constexpr std::size_t widest_column = 40;

// Slack's code is set in a fixed width, so columns can be aligned.
std::string row_in_columns(const std::vector<std::string>& cells, const TableHead& head) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t width = std::min(head.widths[i], widest_column);
        const bool is_last = i + 1 == cells.size();
        out += head.right[i] ? text::pad_left(cells[i], width) : is_last ? cells[i] : text::pad(cells[i], width);
        if (!is_last) out += "  ";
    }
    while (out.ends_with(' ')) out.pop_back();
    return fenced(Dialect::slack, out);
}

std::string head_of(Dialect dialect, const TableHead& head) {
    if (dialect == Dialect::slack) return "```\n" + row_in_columns(head.titles, head);
    if (!has_tables(dialect)) {
        const bool has_titles =
            std::any_of(head.titles.begin(), head.titles.end(), [](const auto& t) { return !t.empty(); });
        return has_titles ? row_in_line(dialect, head.titles, true) : std::string{};
    }
    std::string out = row_in_table(dialect, head.titles) + "\n|";
    for (const bool right : head.right) out += right ? " ---: |" : " --- |";
    return out;
}

std::string line_of(Dialect dialect, const Line& line, const TableHead* head) {
    switch (line.kind) {
        case LineKind::heading: return heading(dialect, line);
        case LineKind::code: return has_fences(dialect) ? fenced(dialect, line.text()) : inert(dialect, line.text());
        case LineKind::item: {
            const std::string text = inert(dialect, line.text());
            if (line.goes_on) return text;
            return (dialect == Dialect::slack || dialect == Dialect::wecom ? "• " : "- ") + text;
        }
        case LineKind::row:
            if (dialect == Dialect::slack) return row_in_columns(line.cells, *head);
            return has_tables(dialect) ? row_in_table(dialect, line.cells) : row_in_line(dialect, line.cells, false);
        case LineKind::text: break;
    }
    const std::string text = inert(dialect, line.text());
    return line.is_strong ? strong(dialect, text) : text;
}

// Writes lines one below the other, with what stands around runs of rows and of code.
class Writer {
  public:
    Writer(Dialect dialect, const Document& document) : dialect_(dialect), document_(document) {}

    std::string write(const Chunk& chunk) {
        const Line* before = nullptr;
        for (const Line& line : chunk) {
            if (before != nullptr && !goes_on(*before, line)) {
                end_run(*before);
                if (needs_blank(*before, line)) out_ += '\n';
            }
            if (before == nullptr || !goes_on(*before, line)) begin_run(line);
            const TableHead* head = line.kind == LineKind::row ? &document_.tables[line.table] : nullptr;
            out_ += line_of(dialect_, line, head) + "\n";
            before = &line;
        }
        if (before != nullptr) end_run(*before);
        while (out_.ends_with('\n')) out_.pop_back();
        return std::move(out_);
    }

  private:
    static bool goes_on(const Line& before, const Line& line) {
        return before.kind == line.kind && (line.kind != LineKind::row || before.table == line.table);
    }

    // Two lines of text stay two lines; all else stands apart.
    [[nodiscard]] bool needs_blank(const Line& before, const Line& line) const {
        if (line.kind == LineKind::heading) return true;
        if (before.kind == LineKind::heading) return has_tables(dialect_) && line.kind == LineKind::row;
        return before.kind != line.kind || line.kind == LineKind::row;
    }

    void begin_run(const Line& line) {
        if (line.kind == LineKind::code && has_fences(dialect_)) out_ += "```\n";
        if (line.kind != LineKind::row) return;
        const std::string head = head_of(dialect_, document_.tables[line.table]);
        if (!head.empty()) out_ += head + "\n";
    }

    void end_run(const Line& line) {
        const bool is_fenced = (line.kind == LineKind::code && has_fences(dialect_)) ||
                               (line.kind == LineKind::row && dialect_ == Dialect::slack);
        if (is_fenced) out_ += "```\n";
    }

    Dialect dialect_;
    const Document& document_;
    std::string out_;
};

}  // namespace

namespace {

// A quote begins a line; further on, where no tag can have been opened, the mark means nothing: `3.8 -> 4.5` stays.
bool is_harmless(std::span<const Replaced> marks, std::string_view text, std::size_t at) {
    if (marks.data() != look_alikes || text[at] != '>') return false;
    const std::string_view before = text.substr(0, at);
    const auto line = before.substr(before.rfind('\n') + 1);
    return !text::trim(line).empty();
}

}  // namespace

std::string inert(Dialect dialect, std::string_view text) {
    const auto marks = marks_of(dialect);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const Replaced& one) { return one.mark == c; });
        if (mark != marks.end() && !is_harmless(marks, text, i)) out += mark->by;
        else out += c;
    }
    return out;
}

std::string written(Dialect dialect, const Chunk& chunk, const Document& document) {
    return Writer(dialect, document).write(chunk);
}

Costs costs_of(Dialect dialect, std::size_t limit, std::function<std::size_t(std::string_view)> measure) {
    constexpr std::string_view around_table = "\n\n```\n";  // a blank line before, a fence or blank line behind
    constexpr std::string_view fences = "```\n\n```\n\n";
    Costs costs;
    costs.limit = limit;
    costs.fence = measure(fences);
    costs.head = [=](const TableHead& head) { return measure(head_of(dialect, head)) + measure(around_table); };
    // In Slack a cell is filled up to its column's width.
    costs.line = [=](const Line& line) {
        static const TableHead none;
        if (line.kind == LineKind::row && dialect == Dialect::slack) {
            std::size_t cost = measure("\n");
            for (const std::string& cell : line.cells)
                cost += measure(fenced(dialect, cell)) + widest_column - std::min(widest_column, text::width(cell)) + 2;
            return cost;
        }
        return measure(line_of(dialect, line, &none)) + 2 * measure("\n");
    };
    return costs;
}

std::size_t json_size(std::string_view text) {
    std::string quoted;
    append_json_string(quoted, text);
    return quoted.size() - 2;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace muster::channel
