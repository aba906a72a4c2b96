#include "command/post/document.h"

#include <algorithm>

#include <fmt/format.h>

namespace muster::command {

namespace {

// Columns on a screen are made with spaces; a chat has none.
std::string closed_up(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string text_of(const view::Line& line) {
    std::string text;
    for (const view::Span& span : line) text += span.text;
    return closed_up(text);
}

class Converter {
  public:
    explicit Converter(channel::Document& document) : document_(document) {}

    void operator()(const view::Heading& heading) {
        if (document_.title.empty() && document_.lines.empty()) document_.title = closed_up(heading.text);
        else document_.heading(std::max(heading.level, 2), closed_up(heading.text));
    }

    void operator()(const view::Paragraph& paragraph) {
        const bool is_strong = !paragraph.line.empty() &&
                               std::all_of(paragraph.line.begin(), paragraph.line.end(), [](const view::Span& span) {
                                   return span.tone == view::Tone::strong || span.text.empty();
                               });
        document_.text(text_of(paragraph.line), is_strong);
    }

    void operator()(const view::Pairs& pairs) {
        for (const auto& [label, line] : pairs.rows) document_.item(fmt::format("{}: {}", label, text_of(line)));
    }

    void operator()(const view::Bullets& bullets) {
        for (const view::Line& line : bullets.lines) document_.item(text_of(line));
    }

    void operator()(const view::Table& table) {
        std::size_t place = 0;
        bool is_open = false;
        const auto add = [&](const std::vector<view::Span>& row) {
            for (const auto& [at, heading] : table.headings)
                if (at == place) {
                    document_.text(heading, true);
                    is_open = false;
                }
            if (!is_open) document_.table(table.titles, table.right);
            is_open = true;
            ++place;
            std::vector<std::string> cells;
            for (const view::Span& span : row) cells.push_back(closed_up(span.text));
            document_.row(std::move(cells));
        };
        for (const auto& row : table.rows) add(row);
        if (table.more) table.more(add);
    }

    void operator()(const view::Drawing& drawing) {
        if (!drawing.draw) return;
        view::Style style;
        style.width = 56;  // what a telephone shows of a line of code
        std::string text;
        drawing.draw(style, [&](std::string_view piece) { text += piece; });
        document_.code(text);
    }

  private:
    channel::Document& document_;
};

}  // namespace

channel::Document document_of(const view::Answer& answer) {
    channel::Document document;
    Converter converter(document);
    const auto add = [&](const view::Block& block) { std::visit(converter, block); };
    if (answer.page) std::for_each(answer.page->begin(), answer.page->end(), add);
    else if (answer.blocks) answer.blocks(add);
    else if (answer.list) {
        add(view::table_of(*answer.list));
        if (answer.list->footer) document.text(answer.list->footer());
    }
    return document;
}

}  // namespace muster::command
