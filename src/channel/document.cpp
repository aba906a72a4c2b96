#include "channel/document.h"

#include <algorithm>

#include "base/text.h"

namespace muster::channel {

namespace {

std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text::visible(text);
}

}  // namespace

void Document::heading(int level, std::string text) {
    lines.push_back({LineKind::heading, {one_line(std::move(text))}, 0, std::clamp(level, 1, 6), false, false});
}

void Document::text(const std::string& text, bool is_strong) {
    for (const std::string& line : text::split(text, '\n'))
        lines.push_back({LineKind::text, {text::visible(line)}, 0, 0, is_strong, false});
}

void Document::item(std::string text) {
    lines.push_back({LineKind::item, {one_line(std::move(text))}, 0, 0, false, false});
}

void Document::code(const std::string& text) {
    std::string_view rest = text;
    while (rest.ends_with('\n')) rest.remove_suffix(1);
    for (const std::string& line : text::split(rest, '\n'))
        lines.push_back({LineKind::code, {text::visible(line)}, 0, 0, false, false});
}

void Document::table(std::vector<std::string> titles, std::vector<bool> right) {
    right.resize(titles.size());
    TableHead head{std::move(titles), std::move(right), {}};
    for (const std::string& name : head.titles) head.widths.push_back(text::width(name));
    tables.push_back(std::move(head));
}

void Document::row(std::vector<std::string> cells) {
    TableHead& head = tables.back();
    cells.resize(head.titles.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = one_line(std::move(cells[i]));
        head.widths[i] = std::max(head.widths[i], text::width(cells[i]));
    }
    lines.push_back({LineKind::row, std::move(cells), tables.size() - 1, 0, false, false});
}

}  // namespace muster::channel
