#include "view/layout.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "base/text.h"
#include "view/escape.h"

namespace muster::view {

std::string bar(double share, std::size_t columns) {
    const auto filled = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(columns) + 0.5);
    std::string result;
    for (std::size_t i = 0; i < columns; ++i) result += i < filled ? "█" : "░";
    return result;
}

Tone tone_of_colour(std::string_view colour) {
    if (colour == "green") return Tone::good;
    if (colour == "amber") return Tone::warn;
    if (colour == "red") return Tone::bad;
    return Tone::faint;
}

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 6;

const char* code_of(Tone tone) {
    switch (tone) {
        case Tone::strong: return "\x1b[1m";
        case Tone::good: return "\x1b[32m";
        case Tone::warn: return "\x1b[33m";
        case Tone::bad: return "\x1b[31m";
        case Tone::faint: return "\x1b[2m";
        case Tone::name: return "\x1b[36m";
        case Tone::plain: break;
    }
    return "";
}

std::string painted(const std::string& text, Tone tone, bool colour) {
    if (!colour || tone == Tone::plain || text.empty()) return text;
    return fmt::format("{}{}\x1b[0m", code_of(tone), text);
}

std::size_t width_of(const Line& line) {
    return std::accumulate(line.begin(), line.end(), std::size_t{0}, [](std::size_t sum, const Span& span) {
        return sum + text::width(text::visible(span.text));
    });
}

std::string plain_text(const Line& line) {
    std::string all;
    for (const Span& span : line) all += span.text;
    return all;
}

void each_row(const Table& table, const RowSink& sink) {
    for (const auto& row : table.rows) sink(row);
    if (table.more) table.more(sink);
}

class TextWriter {
  public:
    TextWriter(const Style& style, const Sink& out) : style_(style), out_(out) {}

    void operator()(const Heading& heading) const {
        out_(painted(text::fit(text::visible(heading.text), style_.width), Tone::strong, style_.colour));
        out_("\n");
    }

    void operator()(const Paragraph& paragraph) const {
        if (paragraph.is_unbroken) put_spans(paragraph.line);
        else put_line(paragraph.line, 0, 0);
    }

    void operator()(const Pairs& pairs) const {
        std::size_t widest = 0;
        for (const auto& [label, line] : pairs.rows) widest = std::max(widest, text::width(label));
        widest = std::min(widest, style_.width / 3);
        for (const auto& [label, line] : pairs.rows) {
            out_(painted(text::pad(text::fit(label, widest), widest), Tone::faint, style_.colour));
            out_("  ");
            put_line(line, widest + gap, widest + gap);
        }
    }

    void operator()(const Bullets& bullets) const {
        for (const Line& line : bullets.lines) {
            out_("  ");
            put_line(line, gap, gap);
        }
    }

    void operator()(const Table& table) const {
        const auto widths = column_widths(table);
        const auto total =
            std::accumulate(widths.begin(), widths.end(), gap * (widths.empty() ? 0 : widths.size() - 1));
        const bool is_stacked = total > style_.width;
        if (!is_stacked && table.headings.empty()) put_titles(table, widths);
        std::size_t place = 0;
        auto heading = table.headings.begin();
        each_row(table, [&](const std::vector<Span>& row) {
            if (place == 0 && !is_stacked && !table.headings.empty()) put_titles(table, widths);
            for (; heading != table.headings.end() && heading->first == place; ++heading) put_heading(*heading);
            ++place;
            if (is_stacked) put_stacked(table, row);
            else put_row(table, row, widths);
        });
    }

    void operator()(const Drawing& drawing) const {
        if (drawing.draw) drawing.draw(style_, out_);
    }

  private:
    // One line when it fits, else wrapped with the tones of its parts given up for that line.
    void put_line(const Line& line, std::size_t used, std::size_t indent) const {
        const std::size_t room = style_.width > used + 10 ? style_.width - used : 10;
        const bool one_line = plain_text(line).find('\n') == std::string::npos;
        if (one_line && width_of(line) <= room) {
            put_spans(line);
            return;
        }
        bool first = true;
        for (const std::string& part : text::wrap(text::visible(plain_text(line), true), room)) {
            if (!first) out_(std::string(indent, ' '));
            out_(part);
            out_("\n");
            first = false;
        }
    }

    void put_spans(const Line& line) const {
        for (const Span& span : line) out_(painted(text::visible(span.text), span.tone, style_.colour));
        out_("\n");
    }

    // A group's heading above its first row.
    void put_heading(const std::pair<std::size_t, std::string>& heading) const {
        if (heading.first > 0) out_("\n");
        (*this)(Heading{heading.second, 2});
    }

    void put_row(const Table& table, const std::vector<Span>& row, const std::vector<std::size_t>& widths) const {
        std::size_t filled = row.size();
        while (filled > 1 && row[filled - 1].text.empty()) --filled;
        for (std::size_t i = 0; i < filled; ++i) {
            const std::string cell = text::fit(text::visible(row[i].text), widths[i]);
            const bool right = i < table.right.size() && table.right[i];
            const bool last = i + 1 == filled;
            const std::string placed = right  ? text::pad_left(cell, widths[i])
                                       : last ? cell
                                              : text::pad(cell, widths[i]);
            out_(painted(placed, row[i].tone, style_.colour));
            if (!last) out_("  ");
        }
        out_("\n");
    }

    // A terminal too narrow for columns side by side: a row becomes a few lines, one below the other.
    void put_stacked(const Table& table, const std::vector<Span>& row) const {
        bool is_first = true;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Span& cell = row[i];
            if (cell.text.empty()) continue;
            const bool has_title = i < table.titles.size() && !table.titles[i].empty() && cell.tone != Tone::name;
            if (!is_first) out_("  ");
            put_line({{has_title ? table.titles[i] + ": " : "", Tone::faint}, cell}, gap, gap);
            is_first = false;
        }
    }

    void put_titles(const Table& table, const std::vector<std::size_t>& widths) const {
        std::string titles;
        for (std::size_t i = 0; i < table.titles.size(); ++i) {
            const bool right = i < table.right.size() && table.right[i];
            const std::string title = text::fit(table.titles[i], widths[i]);
            titles += right ? text::pad_left(title, widths[i]) : text::pad(title, widths[i]);
            if (i + 1 < table.titles.size()) titles += "  ";
        }
        while (titles.ends_with(' ')) titles.pop_back();
        if (titles.empty()) return;
        out_(painted(titles, Tone::faint, style_.colour));
        out_("\n");
    }

    // Natural widths; when they do not fit, the widest column gives way, one column at a time.
    [[nodiscard]] std::vector<std::size_t> column_widths(const Table& table) const {
        std::vector<std::size_t> widths;
        for (const std::string& title : table.titles) widths.push_back(text::width(title));
        each_row(table, [&](const std::vector<Span>& row) {
            widths.resize(std::max(widths.size(), row.size()));
            for (std::size_t i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], text::width(text::visible(row[i].text)));
        });
        if (widths.empty()) return widths;
        const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1)); };
        while (total() > style_.width) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= narrowest) break;
            *widest -= std::min(*widest - narrowest, total() - style_.width > 8 ? std::size_t{4} : std::size_t{1});
        }
        return widths;
    }

    const Style& style_;
    const Sink& out_;
};

class MarkdownWriter {
  public:
    explicit MarkdownWriter(const Sink& out) : out_(out) {}

    void operator()(const Heading& heading) const {
        out_(fmt::format("{} {}\n\n", std::string(static_cast<std::size_t>(heading.level), '#'),
                         markdown(heading.text)));
    }

    void operator()(const Paragraph& paragraph) const { out_(markdown(plain_text(paragraph.line)) + "\n\n"); }

    void operator()(const Pairs& pairs) const {
        // A label with several lines stands above them.
        for (std::size_t i = 0; i < pairs.rows.size(); ++i) {
            const auto& [label, line] = pairs.rows[i];
            const std::string text = markdown(plain_text(line));
            const bool heads = !label.empty() && i + 1 < pairs.rows.size() && pairs.rows[i + 1].first.empty();
            if (heads) out_(fmt::format("- **{}**:\n  - {}\n", markdown(label), text));
            else if (label.empty()) out_(fmt::format("  - {}\n", text));
            else out_(fmt::format("- **{}**: {}\n", markdown(label), text));
        }
        out_("\n");
    }

    void operator()(const Bullets& bullets) const {
        for (const Line& line : bullets.lines) out_(fmt::format("- {}\n", markdown(plain_text(line))));
        out_("\n");
    }

    void operator()(const Table& table) const {
        if (table.headings.empty()) put_titles(table);
        std::size_t place = 0;
        auto heading = table.headings.begin();
        each_row(table, [&](const std::vector<Span>& row) {
            for (; heading != table.headings.end() && heading->first == place; ++heading) {
                if (place > 0) out_("\n");
                (*this)(Heading{heading->second, 2});
                put_titles(table);
            }
            ++place;
            out_("|");
            for (const Span& cell : row) out_(fmt::format(" {} |", markdown(cell.text)));
            out_("\n");
        });
        out_("\n");
    }

    // As it stands, between fences, which keep its columns; they are longer than any run of theirs within.
    void operator()(const Drawing& drawing) const {
        if (!drawing.draw) return;
        Style style;
        style.width = 100;
        std::string text;
        drawing.draw(style, [&](std::string_view part) { text += part; });
        std::string fence = "```";
        while (text.find(fence) != std::string::npos) fence += '`';
        out_(fmt::format("{0}\n{1}{0}\n\n", fence, text));
    }

  private:
    void put_titles(const Table& table) const {
        out_("|");
        for (const std::string& title : table.titles) out_(fmt::format(" {} |", markdown(title)));
        out_("\n|");
        for (std::size_t i = 0; i < table.titles.size(); ++i)
            out_(i < table.right.size() && table.right[i] ? " ---: |" : " --- |");
        out_("\n");
    }

    const Sink& out_;
};

}  // namespace

void write_text(const Page& page, const Style& style, const Sink& out) {
    bool first = true;
    for (const Block& block : page) {
        if (!first && std::holds_alternative<Heading>(block)) out("\n");
        std::visit(TextWriter(style, out), block);
        first = false;
    }
}

void write_markdown(const Page& page, const Sink& out) {
    for (const Block& block : page) std::visit(MarkdownWriter(out), block);
}

}  // namespace muster::view
