#include "view/html.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "view/escape.h"
#include "view/style_sheets.h"
#include "view/svg.h"

namespace muster::view {

namespace {

constexpr std::size_t widest_short = 16;    // a cell that is not broken: a day, an id, a handle
constexpr std::size_t narrowest_long = 36;  // one that keeps some room beside others

constexpr std::string_view full = "█";
constexpr std::string_view empty = "░";

// Nothing is fetched and nothing runs, whatever stands in the page.
constexpr std::string_view head_format = R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="muster">
<title>{}</title>
<style>
{}{}</style>
</head>
<body>
<main>
)";

// As BCP 47 writes it.
std::string language_tag() {
    std::string tag(language());
    std::replace(tag.begin(), tag.end(), '_', '-');
    return tag;
}

const char* class_of(Tone tone) {
    switch (tone) {
        case Tone::strong: return "strong";
        case Tone::good: return "good";
        case Tone::warn: return "warn";
        case Tone::bad: return "bad";
        case Tone::faint: return "quiet";
        case Tone::name: return "key";
        case Tone::plain: break;
    }
    return "";
}

// Line ends stay line ends.
std::string escaped(std::string_view text) {
    std::string out;
    for (const std::string& line : text::split(text, '\n')) {
        if (!out.empty()) out += "<br>";
        out += xml(line);
    }
    return out;
}

// The share that a bar of text shows; absent for any other text.
std::optional<double> share_of_bar(std::string_view text) {
    std::size_t filled = 0, all = 0;
    for (; !text.empty(); text.remove_prefix(full.size()), ++all) {
        if (text.starts_with(full)) ++filled;
        else if (!text.starts_with(empty)) return {};
    }
    return all == 0 ? std::optional<double>{} : static_cast<double>(filled) / static_cast<double>(all);
}

std::string span_text(const Span& span) {
    const std::string kind = class_of(span.tone);
    if (const auto share = share_of_bar(span.text))
        return fmt::format(
            R"(<span class="share {}" role="img" aria-label="{:.0f} %"><i style="width:{:.1f}%"></i></span>)", kind,
            *share * 100, *share * 100);
    if (kind.empty()) return escaped(span.text);
    return fmt::format("<span class=\"{}\">{}</span>", kind, escaped(span.text));
}

std::string line_text(const Line& line) {
    std::string out;
    for (const Span& span : line) out += span_text(span);
    return out;
}

bool is_blank(const std::vector<std::string>& titles) {
    return std::all_of(titles.begin(), titles.end(), [](const std::string& title) { return title.empty(); });
}

class BlockWriter {
  public:
    BlockWriter(const std::string& caption, int deeper, const Sink& out)
        : caption_(caption), deeper_(deeper), out_(out) {}

    void operator()(const Heading& heading) const {
        const int level = std::clamp(heading.level + deeper_, 1, 6);
        out_(fmt::format("<h{0}>{1}</h{0}>\n", level, escaped(heading.text)));
    }

    void operator()(const Paragraph& paragraph) const { out_(fmt::format("<p>{}</p>\n", line_text(paragraph.line))); }

    // A label with several lines names them all.
    void operator()(const Pairs& pairs) const {
        if (pairs.rows.empty()) return;
        out_("<dl>\n");
        bool is_first = true;
        for (const auto& [label, line] : pairs.rows) {
            if (!label.empty() || is_first) out_(fmt::format("<dt>{}</dt>", escaped(label)));
            else out_("<dt class=\"unseen\"></dt>");
            out_(fmt::format("<dd>{}</dd>\n", line_text(line)));
            is_first = false;
        }
        out_("</dl>\n");
    }

    void operator()(const Bullets& bullets) const {
        if (bullets.lines.empty()) return;
        out_("<ul>\n");
        for (const Line& line : bullets.lines) out_(fmt::format("<li>{}</li>\n", line_text(line)));
        out_("</ul>\n");
    }

    void operator()(const Table& table) const {
        const std::string name = xml(caption_);
        // What scrolls can be reached by keyboard (WCAG 2.1, 2.1.1).
        out_(
            fmt::format("<div class=\"rows\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\"><table>\n"
                        "<caption>{0}</caption>\n",
                        name));
        put_titles(table);
        out_("<tbody>\n");
        std::size_t place = 0;
        auto heading = table.headings.begin();
        const auto put = [&](const std::vector<Span>& row) {
            for (; heading != table.headings.end() && heading->first == place; ++heading)
                out_(fmt::format("<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"{}\">{}</th></tr>\n",
                                 std::max(table.titles.size(), row.size()), escaped(heading->second)));
            ++place;
            put_row(table, row);
        };
        for (const auto& row : table.rows) put(row);
        if (table.more) table.more(put);
        out_("</tbody>\n</table></div>\n");
    }

    void operator()(const Drawing& drawing) const {
        if (drawing.picture) {
            out_(fmt::format("<figure tabindex=\"0\">\n{}</figure>\n", drawing.picture(caption_)));
            return;
        }
        Style style;
        style.width = 100;
        std::string text;
        drawing.draw(style, [&](std::string_view part) { text += part; });
        out_("<pre tabindex=\"0\">");
        for (const std::string& line : text::split(text, '\n')) out_(xml(line) + "\n");
        out_("</pre>\n");
    }

  private:
    static bool is_right(const Table& table, std::size_t column) {
        return column < table.right.size() && table.right[column];
    }

    void put_titles(const Table& table) const {
        if (is_blank(table.titles)) return;
        out_("<thead><tr>");
        for (std::size_t i = 0; i < table.titles.size(); ++i) {
            const char* right = is_right(table, i) ? " class=\"right\"" : "";
            if (table.titles[i].empty()) out_("<td></td>");
            else out_(fmt::format("<th scope=\"col\"{}>{}</th>", right, escaped(table.titles[i])));
        }
        out_("</tr></thead>\n");
    }

    void put_row(const Table& table, const std::vector<Span>& row) const {
        out_("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i) put_cell(row[i], is_right(table, i), i == 0);
        for (std::size_t i = row.size(); i < table.titles.size(); ++i) out_("<td></td>");
        out_("</tr>\n");
    }

    void put_cell(Span cell, bool right, bool is_first) const {
        const std::size_t indent = std::min(cell.text.find_first_not_of(' '), cell.text.size());
        cell.text.erase(0, indent);
        const std::size_t width = text::width(cell.text);
        const char* kind = right                    ? "right"
                           : width <= widest_short  ? "short"
                           : width < narrowest_long ? "middle"
                                                    : "long";
        std::string attributes = fmt::format(" class=\"{}\"", kind);
        if (indent > 0) attributes += fmt::format(" style=\"padding-left:calc(.8rem + {}ch)\"", indent);
        const bool is_head = is_first && cell.tone == Tone::name;
        if (is_head) out_(fmt::format("<th scope=\"row\"{}>{}</th>", attributes, span_text(cell)));
        else out_(fmt::format("<td{}>{}</td>", attributes, span_text(cell)));
    }

    const std::string& caption_;
    int deeper_;
    const Sink& out_;
};

}  // namespace

void HtmlWriter::begin(const std::string& title) {
    has_begun_ = true;
    heading_ = title;
    out_(fmt::format(fmt::runtime(head_format), language_tag(), xml(title), style_sheets()[0].text, picture_style()));
}

void HtmlWriter::add(const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    const bool is_name = heading != nullptr && heading->level == 1;
    if (!has_begun_) {
        begin(is_name ? heading->text : style_.project.empty() ? "muster" : style_.project);
        if (!is_name) out_(fmt::format("<h1>{}</h1>\n", escaped(heading_)));
    } else if (is_name) {
        deeper_ = 1;
    }
    if (heading != nullptr) heading_ = heading->text;
    std::visit(BlockWriter(heading_, deeper_, out_), block);
}

void HtmlWriter::end() {
    if (!has_begun_) add(Paragraph{{{tr("nothing to show"), Tone::faint}}});
    const std::string& moment = style_.as_of.empty() ? style_.now : style_.as_of;
    out_("</main>\n");
    if (!style_.project.empty() && moment.size() >= 16)
        out_(fmt::format("<footer>{} · <time datetime=\"{}\">{} {} UTC</time></footer>\n", escaped(style_.project),
                         xml(moment), xml(moment.substr(0, 10)), xml(moment.substr(11, 5))));
    out_("</body>\n</html>\n");
}

void write_html(const Page& page, const Style& style, const Sink& out) {
    HtmlWriter writer(style, out);
    for (const Block& block : page) writer.add(block);
    writer.end();
}

}  // namespace muster::view
