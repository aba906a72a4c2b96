#include "command/report/cells.h"

#include <algorithm>

#include <fmt/format.h>

#include "view/escape.h"

namespace muster::command {

namespace {

bool is_list_of_rows(const Json& value) {
    return value.items() != nullptr && !value.items()->empty() && value.items()->front().members() != nullptr;
}

// What has no rows is one.
Json rows_in(const Json& members) {
    if (const Json* items = members.find("items"); items != nullptr) return *items;
    for (const auto& [name, value] : *members.members())
        if (is_list_of_rows(value)) return value;
    return Json(Json::Array{members});
}

bool is_scalar(const Json& value) {
    return value.items() == nullptr && value.members() == nullptr;
}

std::string text_of(const Json* value) {
    if (value == nullptr || value->is_null() || !is_scalar(*value)) return {};
    return value->text() != nullptr ? *value->text() : value->dump();
}

using Escape = std::string (*)(std::string_view);

std::string table_of(const Json& rows, Escape escape, char separator, bool with_head) {
    if (!is_list_of_rows(rows)) return {};
    std::vector<std::string> names;
    for (const Json& row : *rows.items())
        for (const auto& [name, value] : *row.members())
            if (is_scalar(value) && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    std::string out;
    const auto put = [&](bool is_first, std::string_view cell) {
        if (!is_first) out += separator;
        out += escape(cell);
    };
    for (std::size_t i = 0; with_head && i < names.size(); ++i) put(i == 0, names[i]);
    if (with_head) out += '\n';
    for (const Json& row : *rows.items()) {
        for (std::size_t i = 0; i < names.size(); ++i) put(i == 0, text_of(row.find(names[i])));
        out += '\n';
    }
    return out;
}

bool has_form(const view::Answer& answer, std::string_view name) {
    return std::any_of(answer.forms.begin(), answer.forms.end(), [&](const auto& form) { return form.first == name; });
}

}  // namespace

void hold_list(view::Answer& answer) {
    const view::List& list = *answer.list;
    Json items = Json::array();
    list.rows([&](std::span<const Value> row) {
        Json item = Json::object();
        for (std::size_t i = 0; i < list.shown().size(); ++i)
            item.set(std::string(list.fields[i]->name), view::json_of(*list.fields[i], row[i], list.units));
        items.push(std::move(item));
    });
    view::Page page;
    if (!items.items()->empty()) page.push_back(view::table_of(list));
    if (list.footer) page.push_back(view::Paragraph{{{list.footer(), view::Tone::faint}}});
    const auto total = static_cast<std::int64_t>(items.items()->size());
    for (const char* name : {"total", "returned"}) answer.members.set(name, total);
    answer.members.set("truncated", false);
    answer.members.set("items", std::move(items));
    answer.page = std::move(page);
    answer.list.reset();
}

void add_cells(view::Answer& answer) {
    if (has_form(answer, "csv") || answer.members.members() == nullptr) return;
    const Json rows = rows_in(answer.members);
    answer.forms.emplace_back("csv", [rows] { return table_of(rows, view::csv_cell, ',', true); });
    answer.forms.emplace_back("tsv", [rows] { return table_of(rows, view::tsv_cell, '\t', false); });
}

}  // namespace muster::command
