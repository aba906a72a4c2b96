// The sections of a page. Those that Backlog.md wrote stand between marks; those of a person reach to the next heading.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"
#include "exchange/backlog/page.h"

namespace muster::exchange::backlog {

namespace {

/// How a section is headed, and the marks around what it holds.
struct Form {
    Part part;
    std::string_view title;
    std::string_view mark;
};

constexpr std::array<Form, 7> forms{{{Part::description, "Description", "SECTION:DESCRIPTION"},
                                     {Part::acceptance, "Acceptance Criteria", "AC"},
                                     {Part::plan, "Implementation Plan", "SECTION:PLAN"},
                                     {Part::notes, "Implementation Notes", "SECTION:NOTES"},
                                     {Part::comments, "Comments", "COMMENTS"},
                                     {Part::summary, "Final Summary", "SECTION:FINAL_SUMMARY"},
                                     {Part::done, "Definition of Done", "DOD"}}};

const Form& form_of(Part part) {
    return forms[static_cast<std::size_t>(part)];
}

std::string begin_mark(Part part) {
    return fmt::format("<!-- {}:BEGIN -->", form_of(part).mark);
}

std::string end_mark(Part part) {
    return fmt::format("<!-- {}:END -->", form_of(part).mark);
}

bool is_text(Part part) {
    return part == Part::description || part == Part::plan || part == Part::notes || part == Part::summary;
}

const Form* form_headed(std::string_view line) {
    if (!line.starts_with("## ")) return nullptr;
    std::string title = text::lower(text::trim(line.substr(3)));
    if (title.ends_with(" (optional)")) title.erase(title.size() - 11);
    const auto* const found =
        std::find_if(forms.begin(), forms.end(), [&title](const Form& form) { return text::lower(form.title) == title; });
    return found == forms.end() ? nullptr : &*found;
}

bool is_blank(std::string_view line) {
    return text::trim(line).empty();
}

using Lines = std::vector<std::string>;

Lines::const_iterator at(const Lines& lines, std::size_t index) {
    return lines.begin() + static_cast<std::ptrdiff_t>(index);
}

/// Finds the section that begins with the heading at `begin`.
Section section_at(const Lines& lines, std::size_t begin, const Form& form) {
    const auto marked = std::find_if_not(at(lines, begin + 1), lines.end(), is_blank);
    if (marked != lines.end() && text::trim(*marked) == begin_mark(form.part)) {
        const std::string mark = end_mark(form.part);
        const auto end = std::find_if(marked, lines.end(), [&mark](const auto& line) { return text::trim(line) == mark; });
        if (end != lines.end()) {
            const auto from = static_cast<std::size_t>(marked - lines.begin()) + 1;
            const auto to = static_cast<std::size_t>(end - lines.begin());
            return {form.part, begin, to + 1, from, to};
        }
    }
    auto end = std::find_if(at(lines, begin + 1), lines.end(), [&form](const std::string& line) {
        return is_text(form.part) ? form_headed(line) != nullptr : line.starts_with("## ");
    });
    while (end != at(lines, begin + 1) && is_blank(*(end - 1))) --end;
    const auto to = static_cast<std::size_t>(end - lines.begin());
    return {form.part, begin, to, begin + 1, to};
}

// `- [x] #2 text`.
std::optional<Point> point_in(std::string_view line) {
    line = text::trim(line);
    if (line.size() < 7 || !line.starts_with("- [") || line[4] != ']' || line[5] != ' ') return {};
    if (line[3] != ' ' && line[3] != 'x' && line[3] != 'X') return {};
    Point point{{}, line[3] != ' '};
    std::string_view words = line.substr(6);
    const auto digits = words.find_first_not_of("0123456789", 1);
    if (words.starts_with('#') && digits != std::string_view::npos && digits > 1 && words[digits] == ' ')
        words.remove_prefix(digits + 1);
    point.text = std::string(text::trim(words));
    if (point.text.empty()) return {};
    return point;
}

std::string line_of(const Point& point, std::size_t number) {
    return fmt::format("- [{}] #{} {}", point.is_done ? 'x' : ' ', number, point.text);
}

// A mark within a text would end its section early.
std::string without_marks(std::string text) {
    for (const std::string_view mark : {"<!-- SECTION:", "<!-- AC:", "<!-- DOD:", "<!-- COMMENT:", "<!-- COMMENTS:"})
        for (auto place = text.find(mark); place != std::string::npos; place = text.find(mark, place))
            text.replace(place, 4, "<! --");
    return text;
}

}  // namespace

std::vector<Section> Page::sections() const {
    std::vector<Section> found;
    for (std::size_t line = 0; line < body_.size(); ++line) {
        const Form* form = form_headed(body_[line]);
        if (form == nullptr) continue;
        Section section = section_at(body_, line, *form);
        const bool is_marked = section.from > line + 1;
        if (form->part == Part::comments && !is_marked) continue;  // Backlog.md takes no others for remarks
        found.push_back(section);
        line = section.end - 1;
    }
    return found;
}

std::optional<Section> Page::section(Part part) const {
    for (const Section& one : sections())
        if (one.part == part) return one;
    return {};
}

std::string Page::joined(std::size_t from, std::size_t to) const {
    Lines lines(at(body_, from), at(body_, to));
    std::erase_if(lines, [](const std::string& line) { return text::trim(line).starts_with("<!-- muster:"); });
    while (!lines.empty() && is_blank(lines.front())) lines.erase(lines.begin());
    while (!lines.empty() && is_blank(lines.back())) lines.pop_back();
    return text::join(lines, "\n");
}

std::size_t Page::preamble() const {
    const std::vector<Section> all = sections();
    return all.empty() ? body_.size() : all.front().begin;
}

std::string Page::content(Part part) const {
    if (const auto found = section(part)) return joined(found->from, found->to);
    return part == Part::description ? joined(0, preamble()) : std::string{};
}

// What stood in for the description gives way to it.
void Page::take_preamble(Part part) {
    if (part == Part::description && !section(part) && !joined(0, preamble()).empty())
        body_.erase(body_.begin(), at(body_, preamble()));
}

void Page::set_content(Part part, const std::string& content) {
    is_changed_ = true;
    take_preamble(part);
    if (content.empty()) return put_block(part, {});
    Lines lines{fmt::format("## {}", form_of(part).title), {}, begin_mark(part)};
    for (std::string& line : text::split(without_marks(content), '\n')) lines.push_back(std::move(line));
    lines.push_back(end_mark(part));
    put_block(part, lines);
}

void Page::set_plain(Part part, const std::string& content) {
    is_changed_ = true;
    take_preamble(part);
    if (content.empty()) return put_block(part, {});
    Lines lines{fmt::format("## {}", form_of(part).title), {}};
    for (std::string& line : text::split(content, '\n')) lines.push_back(std::move(line));
    put_block(part, lines);
}

void Page::put_block(Part part, const Lines& lines) {
    if (const auto here = section(part)) {
        auto end = at(body_, here->end);
        while (lines.empty() && end != body_.end() && is_blank(*end)) ++end;
        body_.insert(body_.erase(at(body_, here->begin), end), lines.begin(), lines.end());
        return;
    }
    if (lines.empty()) return;
    std::optional<Section> before, after;
    for (const Section& one : sections()) {
        if (one.part < part) before = one;
        else if (!after) after = one;
    }
    if (!before && !after) return append(lines);
    const std::size_t place = before ? before->end : after->begin;
    Lines block = lines;
    block.insert(before ? block.begin() : block.end(), std::string{});
    body_.insert(at(body_, place), block.begin(), block.end());
}

std::vector<Point> Page::points(Part part) const {
    std::vector<Point> points;
    for (const Section& one : sections()) {
        if (one.part != part) continue;
        for (std::size_t line = one.from; line < one.to; ++line)
            if (auto point = point_in(body_[line])) points.push_back(std::move(*point));
    }
    return points;
}

void Page::set_points(Part part, const std::vector<Point>& points) {
    is_changed_ = true;
    Lines lines{fmt::format("## {}", form_of(part).title), begin_mark(part)};
    std::size_t count = 0;
    for (auto here = section(part); here; here = section(part)) {
        for (std::size_t line = here->from; line < here->to; ++line) {
            if (!point_in(body_[line])) lines.push_back(body_[line]);
            else if (count < points.size()) lines.push_back(line_of(points[count], count + 1)), ++count;
        }
        const std::vector<Section> all = sections();
        if (std::count_if(all.begin(), all.end(), [part](const Section& one) { return one.part == part; }) < 2) break;
        put_block(part, {});
    }
    while (is_blank(lines.back())) lines.pop_back();
    for (; count < points.size(); ++count) lines.push_back(line_of(points[count], count + 1));
    const bool is_empty = lines.size() == 2;
    lines.push_back(end_mark(part));
    put_block(part, is_empty ? Lines{} : lines);
}

std::vector<PageComment> Page::comments() const {
    std::vector<PageComment> comments;
    const auto here = section(Part::comments);
    for (std::size_t line = here ? here->from : 0; here && line < here->to; ++line) {
        if (text::trim(body_[line]) != "<!-- COMMENT:BEGIN -->") continue;
        PageComment comment;
        for (++line; line < here->to && !is_blank(body_[line]); ++line) {
            if (body_[line].starts_with("author:")) comment.author = text::trim(std::string_view(body_[line]).substr(7));
            if (body_[line].starts_with("created:")) comment.created = text::trim(std::string_view(body_[line]).substr(8));
        }
        const std::size_t from = line;
        while (line < here->to && text::trim(body_[line]) != "<!-- COMMENT:END -->") ++line;
        comment.text = joined(from, line);
        if (!comment.text.empty()) comments.push_back(std::move(comment));
    }
    return comments;
}

void Page::add_comment(const PageComment& comment) {
    is_changed_ = true;
    Lines lines{"<!-- COMMENT:BEGIN -->", fmt::format("index: {}", comments().size() + 1)};
    if (!comment.author.empty()) lines.push_back("author: " + comment.author);
    lines.insert(lines.end(), {"created: " + comment.created, {}});
    for (std::string& line : text::split(without_marks(comment.text), '\n')) lines.push_back(std::move(line));
    lines.emplace_back("<!-- COMMENT:END -->");
    if (const auto here = section(Part::comments)) {
        if (here->to > here->from) lines.insert(lines.begin(), std::string{});
        body_.insert(at(body_, here->to), lines.begin(), lines.end());
        return;
    }
    lines.insert(lines.begin(), {fmt::format("## {}", form_of(Part::comments).title), begin_mark(Part::comments)});
    lines.push_back(end_mark(Part::comments));
    put_block(Part::comments, lines);
}

}  // namespace muster::exchange::backlog
