// From an answer to text, in the format that fits where it goes.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "view/answer.h"
#include "view/escape.h"
#include "view/groups.h"
#include "view/html.h"
#include "view/json.h"
#include "view/layout.h"
#include "view/porcelain.h"
#include "view/sparkline.h"
#include "view/spool.h"

namespace muster::view {

namespace {

bool write_rows(const List& list, const Sink& out, const std::function<std::string(std::string_view)>& cell,
                char separator) {
    std::string line;
    return list.rows([&](std::span<const Value> row) {
        line.clear();
        for (std::size_t i = 0; i < list.shown().size(); ++i) {
            if (i > 0) line += separator;
            line += cell(plain_text(*list.fields[i], row[i], list.units));
        }
        line += '\n';
        out(line);
    });
}

bool write_csv(const List& list, const Sink& out) {
    std::string head;
    for (const Field* field : list.shown()) {
        if (!head.empty()) head += ',';
        head += field->name;
    }
    out(head + "\n");
    return write_rows(list, out, csv_cell, ',');
}

bool is_right(const Field& field) {
    return field.kind == Kind::integer || field.kind == Kind::number || field.kind == Kind::measure ||
           field.kind == Kind::share || field.kind == Kind::money || field.kind == Kind::effort;
}

// By the value, whatever language it is shown in.
Tone tone_of_cell(const Field& field, const Value& value, const std::string& today) {
    if (field.name == "id" || field.name == "handle") return Tone::name;
    const auto* word = std::get_if<std::string>(&value);
    if (word == nullptr || word->empty()) return Tone::plain;
    if (field.name == "status" || field.name == "state") {
        if (*word == "blocked") return Tone::warn;
        if (*word == "doing") return Tone::good;
        if (*word == "done" || *word == "dropped") return Tone::faint;
    }
    if (field.kind == Kind::choice && tone_of_colour(*word) != Tone::faint) return tone_of_colour(*word);
    if (field.name == "due" && *word < today) return Tone::bad;
    return Tone::plain;
}

// The places of the fields that become columns: what a list is grouped by stands in the headings.
std::vector<std::size_t> columns_of(const List& list) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < list.shown().size(); ++i)
        if (!list.grouping || i != list.grouping->field) columns.push_back(i);
    return columns;
}

// The rows go to the spool, from which the table gives them.
Table table_of(const List& list, Spool& spool, bool& is_cut) {
    Table table;
    const std::string today = to_text(list.today);
    const auto columns = columns_of(list);
    for (const std::size_t i : columns) {
        table.titles.push_back(list.fields[i]->called());
        table.right.push_back(is_right(*list.fields[i]));
    }
    Groups groups(list);
    std::vector<Span> cells;
    is_cut = list.rows([&](std::span<const Value> row) {
        groups.take(row);
        cells.clear();
        for (const std::size_t i : columns) {
            const Field& field = *list.fields[i];
            cells.push_back({cell_text(field, row[i], list.units), tone_of_cell(field, row[i], today)});
        }
        spool.add(cells);
    });
    table.more = [&spool](const RowSink& sink) { spool.each(sink); };
    table.headings = groups.headings();
    return table;
}

void write_table(const List& list, const Style& style, const Sink& out) {
    bool is_cut = false;  // the footer says it
    Spool spool;
    const Table table = table_of(list, spool, is_cut);
    if (!spool.is_empty()) write_text({table}, style, out);
    if (list.footer) write_text({Paragraph{{{list.footer(), Tone::faint}}}}, style, out);
}

[[noreturn]] void refuse_template() {
    throw Error(Failure::usage, tr("--template is a format of its own: leave -F, --json and --porcelain out"));
}

// A line a row, as --template has it.
bool write_lines(const List& list, const Sink& out) {
    return list.rows([&](std::span<const Value> row) {
        std::string line;
        for (const LinePiece& piece : list.line) {
            line += piece.words;
            if (piece.field)
                line += text::visible(plain_text(*list.fields[*piece.field], row[*piece.field], list.units));
        }
        out(line + "\n");
    });
}

// What the rows are: `risk.list` names risks.
std::string name_of(const Answer& answer) {
    const Noun* noun = find_noun(answer.kind.substr(0, answer.kind.find('.')));
    std::string name = noun != nullptr ? noun->called_many() : answer.kind;
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

bool write_list(const Answer& answer, const Style& style, const Sink& out) {
    const List& list = *answer.list;
    if (!list.line.empty()) {
        if (style.format != Format::automatic && style.format != Format::table) refuse_template();
        return write_lines(list, out);
    }
    Format format = style.format;
    if (format == Format::automatic) format = style.terminal ? Format::table : Format::tsv;
    switch (format) {
        case Format::tsv: return write_rows(list, out, tsv_cell, '\t');
        case Format::csv: return write_csv(list, out);
        case Format::md: {
            bool is_cut = false;
            Spool spool;
            write_markdown({table_of(list, spool, is_cut)}, out);
            return is_cut;
        }
        case Format::html: {
            bool is_cut = false;
            Spool spool;
            Page page{Heading{name_of(answer), 1}, table_of(list, spool, is_cut)};
            if (list.footer) page.push_back(Paragraph{{{list.footer(), Tone::faint}}});
            write_html(page, style, out);
            return is_cut && !list.footer;
        }
        case Format::jsonl:
            return list.rows([&](std::span<const Value> row) {
                std::string line;
                write_row_json(list, row, line);
                out(line + "\n");
            });
        default: write_table(list, style, out); return false;
    }
}

void write_deeds(const Answer& answer, const Style& style, const Sink& out) {
    if (style.format == Format::html) {
        Bullets deeds;
        for (const Deed& deed : answer.deeds)
            deeds.lines.push_back({{style.dry_run ? tr("(dry run) ") : "", Tone::faint}, {deed.text}});
        write_html({deeds}, style, out);
        return;
    }
    for (const Deed& deed : answer.deeds) {
        if (style.quiet || style.only_ids) {
            if (!deed.id.empty()) out(deed.id + "\n");
            continue;
        }
        if (style.dry_run) out(tr("(dry run) "));
        out(text::visible(deed.text, true) + "\n");
    }
}

// What commands take to name a record; those without an id go by their name.
bool is_name(const Field* field) {
    return field->name == "id" || field->name == "handle" || field->name == "name";
}

bool write_ids(const List& list, const Sink& out) {
    const auto named = std::find_if(list.fields.begin(), list.fields.end(), is_name);
    if (named == list.fields.end())
        throw Error(Failure::usage, tr("--ids prints ids alone: leave --fields out, or name id among them"));
    const auto place = static_cast<std::size_t>(named - list.fields.begin());
    return list.rows([&](std::span<const Value> row) {
        if (const auto* id = std::get_if<std::string>(&row[place])) out(*id + "\n");
        else if (const auto* number = std::get_if<std::int64_t>(&row[place])) out(fmt::format("{}\n", *number));
    });
}

[[noreturn]] void refuse_format() {
    throw Error(Failure::usage, tr("this answer has no such format"), tr("use -F table, md, html or json"));
}

void collect_ids(const Json& value, std::vector<std::string>& ids) {
    if (value.items() != nullptr)
        for (const Json& item : *value.items()) collect_ids(item, ids);
    if (value.members() == nullptr) return;
    for (const auto& [name, member] : *value.members()) {
        const bool is_new =
            name == "id" && member.text() != nullptr && std::find(ids.begin(), ids.end(), *member.text()) == ids.end();
        if (is_new) ids.push_back(*member.text());
        collect_ids(member, ids);
    }
}

// What a page names as its ids, else those of what it is about, else every id in its members, each once.
std::vector<std::string> ids_of(const Answer& answer) {
    if (answer.ids) return *answer.ids;
    std::vector<std::string> ids;
    for (const Deed& deed : answer.deeds)
        if (!deed.id.empty()) ids.push_back(deed.id);
    if (ids.empty()) collect_ids(answer.members, ids);
    return ids;
}

void write_page(const Answer& answer, const Style& style, const Sink& out) {
    if (style.only_ids) {
        for (const std::string& id : ids_of(answer)) out(id + "\n");
        return;
    }
    if (style.format == Format::csv || style.format == Format::tsv) refuse_format();
    if (style.format == Format::md) write_markdown(*answer.page, out);
    else if (style.format == Format::html) write_html(*answer.page, style, out);
    else write_text(*answer.page, style, out);
}

// A file is passed on byte by byte, but a terminal would obey what stands in its texts.
void write_raw(std::string_view raw, const Style& style, const Sink& out) {
    if (!style.terminal) return out(raw);
    std::string shown;
    for (; !raw.empty(); raw.remove_prefix(std::min(raw.find('\n'), raw.size() - 1) + 1)) {
        std::string_view line = raw.substr(0, raw.find('\n'));
        if (line.ends_with('\r')) line.remove_suffix(1);
        for (; line.find('\t') != std::string_view::npos; line.remove_prefix(line.find('\t') + 1))
            shown += text::visible(line.substr(0, line.find('\t'))) + '\t';
        shown += text::visible(line) + '\n';
    }
    out(shown);
}

void write_blocks(const Answer& answer, const Style& style, const Sink& out) {
    if (style.format == Format::html) {
        HtmlWriter writer(style, out);
        answer.blocks([&](const Block& block) { writer.add(block); });
        writer.end();
        return;
    }
    answer.blocks([&](const Block& block) {
        if (style.format == Format::md) write_markdown({block}, out);
        else write_text({block}, style, out);
    });
}

}  // namespace

Table table_of(const List& list) {
    bool is_cut = false;
    Spool spool;
    Table table = table_of(list, spool, is_cut);
    spool.each([&](const std::vector<Span>& row) { table.rows.push_back(row); });
    table.more = {};
    return table;
}

bool render(const Answer& answer, const Style& style, const Sink& out) {
    if (!style.form.empty()) {
        for (const auto& [name, write] : answer.forms)
            if (name == style.form) {
                write_raw(write(), style, out);
                return false;
            }
        refuse_format();
    }
    const bool is_line = answer.list && !answer.list->line.empty();
    if (is_line && style.format == Format::json) refuse_template();
    if (style.format == Format::porcelain && !answer.raw && !is_line) return write_porcelain(answer, style, out);
    const bool is_text = style.format == Format::automatic || style.format == Format::table ||
                         style.format == Format::md || style.format == Format::html;
    if (answer.blocks && is_text && !style.only_ids) {
        write_blocks(answer, style, out);
        return false;
    }
    if (!answer.raw && answer.list && style.format != Format::json)
        return style.only_ids ? write_ids(*answer.list, out) : write_list(answer, style, out);
    const bool is_json = style.format == Format::json || style.format == Format::jsonl;
    if (is_json && !answer.is_document) write_json(answer, style, out);
    else if (answer.raw) write_raw(*answer.raw, style, out);
    else if (answer.page) write_page(answer, style, out);
    else write_deeds(answer, style, out);
    return false;
}

}  // namespace muster::view
