// export xlsx, export worktile: tasks as a table that Excel, WPS and others open.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/importer.h"
#include "command/exchange/work.h"
#include "command/record/columns.h"
#include "exchange/office.h"
#include "exchange/worktile_sheet.h"

namespace muster::command {

namespace {

struct Options {
    QueryOptions query;
    std::string fields;
};

std::string kind_of(const Field& field) {
    switch (field.kind) {
        case Kind::day: return "day";
        case Kind::moment: return "moment";
        case Kind::share: return "share";
        case Kind::integer:
        case Kind::number:
        case Kind::effort:
        case Kind::money: return "number";
        default: return "text";
    }
}

std::string names_of(const std::vector<const Field*>& fields) {
    std::vector<std::string> names;
    for (const Field* field : fields) names.emplace_back(field->name);
    return text::join(names, ",");
}

std::string items_of(const Json& list) {
    std::vector<std::string> items;
    if (list.items() != nullptr)
        for (const Json& item : *list.items()) items.push_back(item.text() != nullptr ? *item.text() : item.dump());
    return text::join(items, ",");
}

Json cell_of(const Field& field, const Value& value, const Units& units) {
    if (is_empty(value)) return {};
    if (const auto* minutes = std::get_if<std::int64_t>(&value); minutes != nullptr && field.kind == Kind::effort)
        return hours_of(*minutes);
    Json json = view::json_of(field, value, units);
    if (field.is_list()) return items_of(json);
    if (json.integer() != nullptr || json.number() != nullptr) return json;
    return plain_text(field, value, units);
}

int width_of(const std::string& text) {
    int widest = 0;
    for (const std::string& line : text::split(text, '\n'))
        widest = std::max(widest, static_cast<int>(text::width(line)));
    return widest;
}

exchange::SheetTable table_of(const view::List& list, const Project& project) {
    exchange::SheetTable table;
    table.name = project.about().name;
    table.created = std::chrono::duration_cast<std::chrono::seconds>(project.now().time_since_epoch()).count();
    for (const Field* field : list.fields)
        table.columns.push_back({field->called(), kind_of(*field), width_of(field->called())});
    list.rows([&](std::span<const Value> row) {
        Json::Array cells;
        for (std::size_t i = 0; i < list.fields.size(); ++i) {
            cells.push_back(cell_of(*list.fields[i], row[i], list.units));
            const auto* words = cells.back().text();
            if (words != nullptr) table.columns[i].width = std::max(table.columns[i].width, width_of(*words));
        }
        table.rows.push_back(std::move(cells));
    });
    return table;
}

void check_place(const Session& session) {
    if (session.surroundings().shows_table || session.surroundings().wants_records)
        throw Error(Failure::usage, tr("a workbook is a file of its own, neither text nor JSON"),
                    "muster export xlsx -o tasks.xlsx");
}

}  // namespace

Run declare_export_xlsx(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    const Noun& noun = noun_of<Task>();
    declare_query(spec, noun, options->query);
    spec.option(options->fields, "fields", "A,B,C", tr("Columns to write; `help` lists them"));
    spec.text(
        tr("A sheet with a row a task, every task unless a query says which. Days are days and working time is hours, so "
           "that Excel can add and sort them; a text that begins like a formula stays text. import xlsx --update brings "
           "back what was changed there."));
    spec.answers([] { return file_shape(); });
    spec.example("muster export xlsx -o tasks.xlsx", tr("Every task"));
    spec.example("muster export xlsx owner:@me is:open --fields id,title,due -o mine.xlsx",
                 tr("Some tasks, with some columns"));
    return [options, &noun](Session& session) {
        const Noun& whole = session.project().noun(noun);
        if (options->fields == "help") return help_on_fields(whole);
        Query query = read(session, whole, options->query);
        if (options->query.explain) return explained(query, whole, false);
        check_place(session);
        Selection selection{&whole, {}, false, {}, std::move(query.order), {}, std::move(query.filter)};
        Columns columns;
        columns.fields = options->fields.empty() ? names_of(usual_columns(whole)) : options->fields;
        const view::Answer answer = list_answer(session, std::move(selection), columns);
        return file_answer(session, exchange::write_sheet(table_of(*answer.list, session.project())));
    };
}

Run declare_export_worktile(Spec& spec, const Noun*) {
    auto options = std::make_shared<QueryOptions>();
    declare_query(spec, noun_of<Task>(), *options);
    spec.text(
        tr("An Excel workbook with Worktile's heads and words, to be taken in on its pages; every task unless a query says "
           "which. Worktile says of no interface how a task is made by it."));
    spec.answers([] { return file_shape(); });
    spec.example("muster export worktile -o worktile.xlsx", tr("Every task"));
    return [options](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, *options);
        if (options->explain) return explained(query, noun, false);
        check_place(session);
        return file_answer(session, exchange::write_sheet(exchange::worktile_table(work_of(session, std::move(query)))));
    };
}

}  // namespace muster::command
