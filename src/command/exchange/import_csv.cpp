// import csv, import xlsx: a table of another program, a row a record.

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/importer.h"
#include "command/exchange/item_import.h"
#include "command/exchange/item_importer.h"
#include "command/record/fields.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/jira_words.h"
#include "exchange/office.h"
#include "exchange/ties.h"

namespace muster::command {

namespace {

struct Options {
    std::string file;
    std::string noun = "task";
    std::string map;
    std::string dates;
    std::string sheet;
    bool update = false;
    bool create_members = false;
    bool create_milestones = false;
};

const Noun& noun_to_import(const std::string& word) {
    const Noun* noun = find_noun(word);
    if (noun == nullptr || noun->title() == nullptr || noun->find("external_id") == nullptr)
        throw Error(Failure::usage, say("a table cannot be taken in as '{}'", text::visible(word)),
                    tr("write --noun task, goal, kr, milestone, risk or meeting"));
    return *noun;
}

// A table that may be gone through several times.
struct Source {
    std::function<void(const std::function<void(const exchange::Row&)>&)> rows;
};

// What a row says: of the fields of its record, and beside that.
struct Said {
    Cells cells;
    exchange::Item item;
};

std::string& cell_for(Cells& cells, const Field& field) {
    for (auto& [known, cell] : cells)
        if (known == &field) return cell;
    return cells.emplace_back(&field, std::string{}).second;
}

// A list's cells under heads that are repeated add up; of anything else the last that says something counts, as the sprint
// that a task is in now stands behind those it was in.
void add_cell(std::string& cell, const Field& field, std::string_view text) {
    if (text.empty()) return;
    if (field.is_list() && !cell.empty()) cell += ',';
    if (!field.is_list()) cell.clear();
    cell += text;
}

bool is_dated(const Column& column) {
    return column.field != nullptr && (column.field->kind == Kind::day || column.field->kind == Kind::moment);
}

// A day or a moment as flags read it; what is no date of other programs stays, for flags know words too.
std::string date_cell(std::string_view text, Kind kind, exchange::DayOrder order, const Zone& zone) {
    const auto written = exchange::written_moment(text, order);
    if (!written) return std::string(text);
    if (kind == Kind::day) return to_text(written->offset ? zone.day_of(instant_of(*written, zone)) : written->day);
    if (!written->time) return to_text(written->day);
    const Instant moment = instant_of(*written, zone);
    const bool is_exact = written->offset || written->time->count() % 60 != 0;
    return is_exact ? to_text(moment) : wall_text(moment, zone);
}

Said read_row(const TableColumns& columns, const exchange::Row& row, const exchange::DayOrders& orders,
              const Zone& zone) {
    if (row.cells.size() > columns.all.size())
        throw Error(Failure::usage, say("there are {} cells under {} heads", row.cells.size(), columns.all.size()));
    Said said;
    said.item.line = row.line;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Column& column = columns.all[i];
        const std::string_view text = exchange::content_of(row.cells[i]);
        exchange::check_cell(text);
        switch (column.use) {
            case Column::Use::nothing: break;
            case Column::Use::identity: said.item.identity = text; break;
            case Column::Use::blocked_by: exchange::add_ties(said.item.links, exchange::Tie::Kind::blocked_by, text); break;
            case Column::Use::blocks: exchange::add_ties(said.item.links, exchange::Tie::Kind::blocks, text); break;
            case Column::Use::relates: exchange::add_ties(said.item.links, exchange::Tie::Kind::relates, text); break;
            case Column::Use::field: {
                const Kind kind = column.field->kind;
                std::string cell(kind == Kind::body && !text.empty() ? text::unguarded(row.cells[i]) : text);
                if (is_dated(column)) cell = date_cell(text, kind, orders.in(i), zone);
                if (kind == Kind::effort && columns.counts_seconds) cell = exchange::jira_effort(text);
                add_cell(cell_for(said.cells, *column.field), *column.field, cell);
            }
        }
    }
    return said;
}

// Reads the heads, and what the dates say of their order; absent where there is no table.
std::optional<TableColumns> look_through(const Source& source, const Project& project, const Noun& noun,
                                         const ImportRules& rules, exchange::DayOrders& orders) {
    std::optional<TableColumns> columns;
    source.rows([&](const exchange::Row& row) {
        if (!columns) {
            columns = columns_of(project, noun, row.cells, rules);
            return;
        }
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns->all.size()); ++i)
            if (is_dated(columns->all[i])) orders.learn(i, exchange::content_of(row.cells[i]));
    });
    return columns;
}

void import_rows(Session& session, const Source& source, const Noun& noun, const TableColumns& columns,
                 const exchange::DayOrders& orders, ItemImporter& importer) {
    constexpr std::int64_t told_every = 5000;
    Tally& tally = importer.tally();
    tally.leave_out(columns.left_out);
    bool is_head = true;
    source.rows([&](const exchange::Row& row) {
        if (std::exchange(is_head, false)) return;
        try {
            const Said said = read_row(columns, row, orders, session.project().zone());
            importer.take_record(noun, said.item, said.cells);
        } catch (const Error& error) {
            tally.reject(row.line, error);
        }
        if (tally.rows() % told_every == 0)
            session.surroundings().progress(count_of("{} row read", "{} rows read", tally.rows()));
    });
    importer.finish();
}

// Reads the file and returns what gives its rows.
using Opening = Source (*)(Session& session, const Options& options);

Source source_of_text(std::string text) {
    return {[text = std::move(text)](const auto& row) { exchange::read_csv(text, exchange::separator_of(text), row); }};
}

// A workbook is unpacked once, and its rows are held.
Source source_of_sheet(const std::string& bytes, const std::string& sheet) {
    auto all = std::make_shared<std::vector<exchange::Row>>();
    exchange::read_sheet(bytes, sheet, [&all](const exchange::Row& row) { all->push_back(row); });
    return {[all](const auto& row) {
        for (const exchange::Row& one : *all) row(one);
    }};
}

Source text_rows(Session& session, const Options& options) {
    return source_of_text(exchange::to_utf8(read_text_file(session, options.file)));
}

Source sheet_rows(Session& session, const Options& options) {
    return source_of_sheet(read_text_file(session, options.file), options.sheet);
}

void declare_options(Spec& spec, Options& options) {
    spec.word(options.file, "FILE", tr("The table, with a line of heads; - for standard input"));
    spec.option(options.noun, "noun", "NOUN", tr("What a row is: a task unless given"));
    spec.choices({"task", "goal", "kr", "milestone", "risk", "meeting"});
    declare_map(spec, options.map);
    declare_dates(spec, options.dates);
    spec.flag(options.update, "update", tr("Change what is here already; otherwise it is left alone"));
    spec.flag(options.create_members, "create-members", tr("Add people who are not known"));
    spec.flag(options.create_milestones, "create-milestones", tr("Add milestones, sprints and releases that are not known"));
}

void declare_import(Spec& spec) {
    spec.text(tr(
        "A column of ids makes it safe to import again: a row whose id is known is that record. It is left alone, or "
        "with --update made like the row, where an empty cell empties its field. An id of this project's own (T12) is "
        "that record. All rows make one step, for one undo; rows that cannot be read are named with their line, the "
        "others stand, and the exit code is 7."));
    spec.answers([] { return tally_shape(); });
}

view::Answer import_opened(Session& session, const Options& options, Opening open) {
    const Noun& noun = noun_to_import(options.noun);
    ImportRules rules{options.update, options.create_members, {}, options.create_milestones};
    rules.heads = read_map(session, options.map);
    const Source source = open(session, options);
    exchange::DayOrders orders(day_order_of(options.dates));
    const auto columns = look_through(source, session.project(), noun, rules, orders);
    if (!columns) throw Error(Failure::usage, say("{} holds no table", text::visible(options.file)));
    session.change();
    ItemImporter importer(session, rules);
    import_rows(session, source, noun, *columns, orders, importer);
    return importer.answer();
}

Run import_of(const std::shared_ptr<Options>& options, Opening open) {
    return [options, open](Session& session) { return import_opened(session, *options, open); };
}

}  // namespace

view::Answer import_table(Session& session, const std::string& file, const ItemImportOptions& wish) {
    Options options;
    options.file = file;
    options.update = wish.update;
    options.create_members = wish.create_members;
    options.create_milestones = true;  // a table of a service names its sprints, and has no other place for them
    return import_opened(session, options, [](Session& inner, const Options& given) {
        const std::string bytes = read_text_file(inner, given.file);
        if (!bytes.starts_with("PK")) return source_of_text(exchange::to_utf8(bytes));
        return source_of_sheet(bytes, given.sheet);
    });
}

Run declare_import_csv(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare_options(spec, *options);
    spec.text(tr(
        "Heads are known by the names of fields and by what Linear, Jira, PingCode, Worktile and others call them, in English "
        "and Chinese; --map says it for the rest, and \"\" leaves a column out. Lists that stand under a head several "
        "times add up; blocked_by and relates hold links: T3, T4 SS 2h. Cells are read as flags are; days also as other "
        "programs write them, 2026/3/9, 2026年3月9日, 09/Mar/26 10:15 AM, 03/09/26 where the column or --dates tells "
        "what is the month; states and priorities also in other programs' words, and a bare number of working time is "
        "hours. The text may be UTF-8, UTF-16 or GBK, with commas, semicolons or tabs."));
    declare_import(spec);
    spec.example("muster import csv backlog.csv -n", tr("See what would come of it"));
    spec.example("muster import csv pingcode.csv --create-members", tr("Take in a backlog with its people"));
    spec.example("muster export csv -o t.csv && $EDITOR t.csv && muster import csv t.csv --update",
                 tr("Change many tasks in a spreadsheet"));
    return import_of(options, text_rows);
}

Run declare_import_xlsx(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare_options(spec, *options);
    spec.option(options->sheet, "sheet", "NAME", tr("The sheet to read; the first one that is shown unless given"));
    spec.text(tr(
        "Heads and cells are read as import csv reads them; what Excel shows as a day, a time or a percentage is one. A "
        "title above the heads is left out. A workbook with a password, one that is cut off, and one that unpacks to "
        "more than 256 MiB are refused; formulas count with the value that was saved."));
    declare_import(spec);
    spec.example("muster import xlsx backlog.xlsx -n", tr("See what would come of it"));
    spec.example("muster export xlsx -o t.xlsx && $EDITOR t.xlsx && muster import xlsx t.xlsx --update",
                 tr("Change many tasks in a spreadsheet"));
    return import_of(options, sheet_rows);
}

}  // namespace muster::command
