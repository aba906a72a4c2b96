// From an answer to text, in the format that fits where it goes.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "view/answer.h"
#include "view/escape.h"
#include "view/layout.h"

namespace muster::view {

namespace {

Json json_value(const Field& field, const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return field.is_list() ? Json::array() : Json();
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        if (field.kind == Kind::flag) return *whole != 0;
        return *whole;
    }
    if (const auto* number = std::get_if<double>(&value)) return *number;
    const auto* words = std::get_if<std::string>(&value);
    if (words == nullptr) return nullptr;
    return field.is_list() ? Json::parse(*words) : Json(*words);
}

}  // namespace

// Amounts are numbers in the currency's own unit: 1200.5, not 120050.
Json json_of(const Field& field, const Value& value, const Units& units) {
    const auto* minor = std::get_if<std::int64_t>(&value);
    if (field.kind == Kind::money && minor != nullptr)
        return static_cast<double>(*minor) / static_cast<double>(minor_units(units.currency));
    return json_value(field, value);
}

namespace {

void write_row_json(const List& list, std::span<const Value> row, std::string& out) {
    out += '{';
    for (std::size_t i = 0; i < list.fields.size(); ++i) {
        if (i > 0) out += ',';
        append_json_string(out, list.fields[i]->name);
        out += ':';
        json_of(*list.fields[i], row[i], list.units).write(out);
    }
    out += '}';
}

std::string envelope_start(const Answer& answer, const Style& style) {
    std::string out = "{\"schema\":1,\"kind\":";
    append_json_string(out, answer.kind);
    out += ",\"project\":";
    append_json_string(out, style.project);
    out += ",\"now\":";
    append_json_string(out, style.now);
    return out;
}

void write_list_json(const Answer& answer, const Style& style, const Sink& out) {
    const List& list = *answer.list;
    const std::int64_t total = list.total();
    const std::int64_t returned = list.limit ? std::min(*list.limit, total) : total;
    std::string text = envelope_start(answer, style);
    text +=
        fmt::format(",\"total\":{},\"returned\":{},\"truncated\":{},\"items\":[", total, returned, returned < total);
    bool first = true;
    list.rows([&](std::span<const Value> row) {
        text += first ? "\n" : ",\n";
        first = false;
        write_row_json(list, row, text);
        constexpr std::size_t flush_at = 1 << 16;
        if (text.size() > flush_at) {
            out(text);
            text.clear();
        }
    });
    out(text + (first ? "]}\n" : "\n]}\n"));
}

void write_json(const Answer& answer, const Style& style, const Sink& out) {
    if (answer.list) return write_list_json(answer, style, out);
    std::string text = envelope_start(answer, style);
    if (style.dry_run) text += ",\"dry_run\":true";
    if (answer.members.members() != nullptr)
        for (const auto& [name, value] : *answer.members.members()) {
            text += ',';
            append_json_string(text, name);
            text += ':';
            value.write(text);
        }
    if (!answer.deeds.empty() || answer.members.is_null()) {
        text += ",\"items\":[";
        for (std::size_t i = 0; i < answer.deeds.size(); ++i) {
            if (i > 0) text += ',';
            answer.deeds[i].record.write(text);
        }
        text += ']';
    }
    out(text + "}\n");
}

bool write_rows(const List& list, const Sink& out, const std::function<std::string(std::string_view)>& cell,
                char separator) {
    std::string line;
    return list.rows([&](std::span<const Value> row) {
        line.clear();
        for (std::size_t i = 0; i < list.fields.size(); ++i) {
            if (i > 0) line += separator;
            line += cell(plain_text(*list.fields[i], row[i], list.units));
        }
        line += '\n';
        out(line);
    });
}

bool write_csv(const List& list, const Sink& out) {
    std::string head;
    for (const Field* field : list.fields) {
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

Table table_of(const List& list, bool& is_cut) {
    Table table;
    const std::string today = to_text(list.today);
    for (const Field* field : list.fields) {
        table.titles.push_back(field->called());
        table.right.push_back(is_right(*field));
    }
    is_cut = list.rows([&](std::span<const Value> row) {
        std::vector<Span> cells;
        for (std::size_t i = 0; i < list.fields.size(); ++i) {
            const Field& field = *list.fields[i];
            cells.push_back({shown_text(field, row[i], list.units), tone_of_cell(field, row[i], today)});
        }
        table.rows.push_back(std::move(cells));
    });
    return table;
}

void write_table(const List& list, const Style& style, const Sink& out) {
    bool is_cut = false;  // the footer says it
    const Table table = table_of(list, is_cut);
    if (!table.rows.empty()) write_text({table}, style, out);
    if (list.footer) write_text({Paragraph{{{list.footer(), Tone::faint}}}}, style, out);
}

bool write_list(const Answer& answer, const Style& style, const Sink& out) {
    const List& list = *answer.list;
    Format format = style.format;
    if (format == Format::automatic) format = style.terminal ? Format::table : Format::tsv;
    switch (format) {
        case Format::tsv: return write_rows(list, out, tsv_cell, '\t');
        case Format::csv: return write_csv(list, out);
        case Format::md: {
            bool is_cut = false;
            write_markdown({table_of(list, is_cut)}, out);
            return is_cut;
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
    for (const Deed& deed : answer.deeds) {
        if (style.quiet || style.only_ids) {
            if (!deed.id.empty()) out(deed.id + "\n");
            continue;
        }
        if (style.dry_run) out(tr("(dry run) "));
        out(text::visible(deed.text, true) + "\n");
    }
}

bool write_ids(const List& list, const Sink& out) {
    if (list.fields.empty() || list.fields.front()->name != "id")
        throw Error(Failure::usage, tr("--ids prints ids alone: leave --fields out, or name id first"));
    return list.rows([&](std::span<const Value> row) {
        if (const auto* id = std::get_if<std::string>(&row[0])) out(*id + "\n");
    });
}

[[noreturn]] void refuse_format() {
    throw Error(Failure::usage, tr("this answer has no such format"), tr("use -F table, md or json"));
}

void write_page(const Answer& answer, const Style& style, const Sink& out) {
    if (style.only_ids) {
        if (!answer.ids) throw Error(Failure::usage, tr("there are no ids to print here"));
        for (const std::string& id : *answer.ids) out(id + "\n");
        return;
    }
    if (style.format == Format::csv || style.format == Format::tsv) refuse_format();
    if (style.format == Format::md) write_markdown(*answer.page, out);
    else write_text(*answer.page, style, out);
}

}  // namespace

bool render(const Answer& answer, const Style& style, const Sink& out) {
    if (!style.form.empty()) {
        for (const auto& [name, write] : answer.forms)
            if (name == style.form) {
                out(write());
                return false;
            }
        refuse_format();
    }
    if (!answer.raw && answer.list && style.format != Format::json)
        return style.only_ids ? write_ids(*answer.list, out) : write_list(answer, style, out);
    if (answer.raw) out(*answer.raw);
    else if (style.format == Format::json || style.format == Format::jsonl) write_json(answer, style, out);
    else if (answer.page) write_page(answer, style, out);
    else write_deeds(answer, style, out);
    return false;
}

}  // namespace muster::view
