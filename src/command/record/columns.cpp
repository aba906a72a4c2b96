#include "command/record/columns.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/query.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"

namespace muster::command {

std::int64_t limit_of(const std::string& word) {
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), limit);
    if (error != std::errc{} || end != word.data() + word.size() || limit < 1)
        throw Error(Failure::usage, say("--limit: '{}' is not a number above 0", text::visible(word)));
    return limit;
}

void declare_columns(Spec& spec, const Noun& noun, Columns& columns, Gate gate) {
    spec.option(columns.fields, "fields", "A,B,C", tr("Columns to show; `help` lists them"));
    spec.option(columns.sort, "sort", "A,B-desc", tr("Order by these fields"));
    spec.option(columns.limit, "limit", "N", tr("Show at most N"), 'L');
    spec.option(columns.group, "group-by", "FIELD", tr("Show what has the same value together, with its count"));
    spec.option(columns.line, "template", "TEXT",
                tr("A line for each: '{id} {title}'; {{ for a brace, \\n and \\t for line end and tab"));
    if (gate == Gate::not_empty)
        spec.flag(columns.is_gate, "exit-status", tr("Exit with 10 if the list is not empty: a gate"));
    spec.porcelain({noun.columns.begin(), noun.columns.end()});
}

namespace {

std::vector<const Field*> fields_of(const Noun& noun, const std::string& words) {
    std::vector<const Field*> fields;
    if (words.empty())
        for (const std::string_view name : noun.columns) fields.push_back(noun.find(name));
    for (const std::string& word : text::split(words, ',')) fields.push_back(&noun.field(text::trim(word)));
    return fields;
}

}  // namespace

view::Answer help_on_fields(const Noun& noun) {
    constexpr std::array<std::string_view, 17> kinds{tr_later("text"),
                                                     tr_later("long text"),
                                                     tr_later("whole number"),
                                                     tr_later("number"),
                                                     tr_later("yes or no"),
                                                     tr_later("day"),
                                                     tr_later("moment"),
                                                     tr_later("time"),
                                                     tr_later("money"),
                                                     tr_later("share"),
                                                     tr_later("choice"),
                                                     tr_later("reference"),
                                                     tr_later("list"),
                                                     tr_later("list of references"),
                                                     tr_later("number with a unit"),
                                                     tr_later("time on the clock"),
                                                     tr_later("numbers over time")};
    view::Answer answer;
    std::string& text = answer.raw.emplace();
    for (const auto known : {common_fields(), noun.fields})
        for (const Field& field : known)
            if (field.use != Use::hidden)
                text += fmt::format("{:<16} {:<12} {}\n", field.name,
                                    tr(kinds[static_cast<std::size_t>(field.kind)].data()),
                                    tr(std::string(field.meaning).c_str()));
    return answer;
}

namespace {

std::string footer_of(Session& session, const Selection& selection, std::int64_t total) {
    const Noun& noun = *selection.noun;
    std::string footer = noun.counted(total);
    if (selection.limit && *selection.limit < total) footer = say("{} of {}", *selection.limit, footer);
    if (noun.name != "task") return footer;
    const auto count_with = [&](Condition condition) {
        Selection part = selection;
        part.limit.reset();
        part.where.push_back(std::move(condition));
        part.where.push_back({"closed", Compare::is_empty, {}});
        return session.project().count(part);
    };
    const auto overdue = count_with({"due", Compare::less, to_text(session.project().today())});
    const auto blocked = count_with({"status", Compare::equal, std::string("blocked")});
    if (overdue > 0) footer += tr(", ") + count_of("{} overdue", "{} overdue", overdue);
    if (blocked > 0) footer += tr(", ") + count_of("{} blocked", "{} blocked", blocked);
    return footer;
}

std::size_t place_of(const Field& field, std::vector<const Field*>& fields) {
    const auto place = std::find(fields.begin(), fields.end(), &field);
    if (place != fields.end()) return static_cast<std::size_t>(place - fields.begin());
    fields.push_back(&field);
    return fields.size() - 1;
}

// Reads `{id} {title}\n`: words and fields by turns. Fields that are not selected yet are added.
std::vector<view::LinePiece> read_line(const std::string& words, const Noun& noun, std::vector<const Field*>& fields) {
    std::vector<view::LinePiece> line{{{}, {}}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        const char next = i + 1 < words.size() ? words[i + 1] : '\0';
        if (c == '\\' && (next == 'n' || next == 't' || next == '\\')) {
            line.back().words += next == 'n' ? '\n' : next == 't' ? '\t' : '\\';
            ++i;
        } else if ((c == '{' || c == '}') && next == c) {
            line.back().words += c;
            ++i;
        } else if (c == '{') {
            const std::size_t end = words.find('}', i);
            if (end == std::string::npos)
                throw Error(Failure::usage, say("--template: the brace at column {} is not closed", i + 1),
                            tr("write {{ for a brace"));
            const Field* field = &noun.field(text::trim(words.substr(i + 1, end - i - 1)));
            line.back().field = place_of(*field, fields);
            line.push_back({{}, {}});
            i = end;
        } else {
            line.back().words += c;
        }
    }
    return line;
}

// Orders by the field first. Of tasks, the estimates are added up.
view::Grouping group(Selection& selection, const std::string& word) {
    const Noun& noun = *selection.noun;
    const Field& field = noun.field(word);
    if (field.is_list())
        throw Error(Failure::usage, say("--group-by: {} holds several values", field.name),
                    tr("a list can be grouped by what has one value"));
    view::Grouping grouping;
    grouping.field = place_of(field, selection.fields);
    grouping.shown = selection.fields.size();
    if (noun.name == "task") grouping.summed = place_of(noun.field("estimate"), selection.fields);
    selection.group = field.name;
    return grouping;
}

}  // namespace

view::Answer list_answer(Session& session, Selection selection, const Columns& columns) {
    selection.fields = fields_of(*selection.noun, columns.fields);
    if (!columns.sort.empty()) selection.order = read_order(columns.sort, *selection.noun);
    if (!columns.limit.empty()) selection.limit = limit_of(columns.limit);
    std::vector<view::LinePiece> line;
    if (!columns.line.empty()) {
        selection.fields.clear();
        line = read_line(columns.line, *selection.noun, selection.fields);
    }
    std::optional<view::Grouping> grouping;
    if (!columns.group.empty()) grouping = group(selection, columns.group);
    view::Answer answer;
    answer.list = list_of(session, selection,
                          [&session, selection](std::int64_t total) { return footer_of(session, selection, total); });
    answer.list->line = std::move(line);
    answer.list->grouping = grouping;
    if (columns.is_gate && answer.list->total() > 0) answer.outcome = view::Outcome::failed;
    return answer;
}

view::List list_of(Session& session, Selection selection, std::function<std::string(std::int64_t)> footer) {
    view::List list;
    list.fields = selection.fields;
    list.limit = selection.limit;
    list.units = session.units();
    list.today = session.project().today();
    list.total = [&session, selection] { return session.project().count(selection); };
    list.keys = [&session, selection] { return session.project().keys(selection); };
    list.footer = [total = list.total, footer = std::move(footer)] { return footer(total()); };
    list.rows = [&session, selection = std::move(selection)](const std::function<void(std::span<const Value>)>& row) {
        return session.project().select(selection, row);
    };
    return list;
}

}  // namespace muster::command
