#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "command/exchange/importer.h"
#include "exchange/foreign.h"

namespace muster::command {

namespace {

// What a row can say of a record: what people may set, what names the row, and a task's state and its moments.
bool is_importable(const Noun& noun, const Field& field) {
    if (field.name == "id" || field.is_settable()) return true;
    constexpr std::array<std::string_view, 5> kept{"state", "stage", "reason", "started", "closed"};
    return noun == noun_of<Task>() && std::find(kept.begin(), kept.end(), field.name) != kept.end();
}

// What people work with, in an order in which they read it.
constexpr std::array<std::string_view, 18> usual{
    "id",       "title",     "type",   "state",     "priority", "owner",  "start",  "finish", "due",
    "estimate", "remaining", "points", "milestone", "goal",     "parent", "labels", "body",   "url"};

// A column that is no field of a task.
Column::Use link_or_identity(const Noun& noun, const std::string& head) {
    constexpr std::array<std::pair<std::string_view, Column::Use>, 6> heads{
        {{identity_head, Column::Use::identity},
         {blocked_by_head, Column::Use::blocked_by},
         {"blocked by", Column::Use::blocked_by},
         {relates_head, Column::Use::relates},
         {"related to", Column::Use::relates},
         {"前置任务", Column::Use::blocked_by}}};
    if (!(noun == noun_of<Task>())) return Column::Use::nothing;
    const auto* const found = std::find_if(heads.begin(), heads.end(),
                                           [plain = text::lower(head)](const auto& one) { return one.first == plain; });
    return found == heads.end() ? Column::Use::nothing : found->second;
}

const Field* field_for(const Noun& noun, const std::string& head, const ImportRules& rules) {
    const auto rule = rules.heads.find(head);
    if (rule == rules.heads.end()) return exchange::field_of_head(noun, head);
    if (rule->second.empty()) return nullptr;
    const Field& field = rule->second == "id" ? *noun.find("id") : noun.field(rule->second);
    if (!is_importable(noun, field))
        throw Error(Failure::usage, say("the map's '{}': the {} cannot be set", text::visible(head), field.called()));
    return &field;
}

void check_rules(const std::vector<std::string>& heads, const ImportRules& rules) {
    for (const auto& [head, field] : rules.heads)
        if (std::find(heads.begin(), heads.end(), head) == heads.end())
            throw Error(Failure::usage, say("the map's '{}' is no column of this table", text::visible(head)),
                        say("its columns are {}", text::visible(text::join(heads, ", "))));
}

// Of several columns that mean one field with one value, where a second one is no mistake: some programs write two ids,
// one for themselves and one for people, and a parent's too; the first will do.
bool may_stand_twice(const Field& field) {
    return field.name == "external_id" || field.name == "parent";
}

Column column_of(const Noun& noun, const std::string& head, const ImportRules& rules) {
    const bool is_said = rules.heads.contains(head);
    const Column::Use use = is_said ? Column::Use::nothing : link_or_identity(noun, head);
    if (use != Column::Use::nothing) return {use, nullptr};
    const Field* field = field_for(noun, head, rules);
    if (field == nullptr || !is_importable(noun, *field)) return {};
    return {Column::Use::field, field};
}

}  // namespace

std::vector<const Field*> usual_columns(const Noun& noun) {
    std::vector<const Field*> columns;
    for (const std::string_view name : usual) columns.push_back(noun.find(name));
    for (const Field& field : noun.fields)
        if (field.custom != 0 && is_importable(noun, field)) columns.push_back(&field);
    return columns;
}

std::vector<const Field*> whole_columns(const Noun& noun) {
    std::vector<const Field*> columns = usual_columns(noun);
    for (const Field& field : noun.fields)
        if (is_importable(noun, field) && std::find(columns.begin(), columns.end(), &field) == columns.end())
            columns.push_back(&field);
    return columns;
}

double hours_of(std::int64_t minutes) {
    constexpr double minutes_an_hour = 60;
    constexpr double hundred = 100;
    return std::round(static_cast<double>(minutes) / minutes_an_hour * hundred) / hundred;
}

TableColumns columns_of(const Project& project, const Noun& noun, const std::vector<std::string>& given,
                   const ImportRules& rules) {
    const Noun& own = project.noun(noun);
    std::vector<std::string> heads;
    for (const std::string& head : given) heads.emplace_back(text::trim(text::unguarded(head)));
    check_rules(heads, rules);
    TableColumns columns;
    const bool has_external = std::find(heads.begin(), heads.end(), "external_id") != heads.end();
    const auto leave_out = [&columns](const std::string& head) {
        std::vector<std::string>& all = columns.left_out;
        if (!head.empty() && std::find(all.begin(), all.end(), head) == all.end()) all.push_back(head);
    };
    for (const std::string& head : heads) {
        Column column = column_of(own, head, rules);
        // Beside a column of external ids, `id` is the one of the project that wrote the file.
        if (has_external && head == "id" && !rules.heads.contains(head)) column = {Column::Use::field, own.find("id")};
        const bool is_said = rules.heads.contains(head);
        const auto first = std::find_if(columns.all.begin(), columns.all.end(), [&column](const Column& other) {
            return column.field != nullptr && other.field == column.field;
        });
        const bool is_second = first != columns.all.end();
        const std::string& before = is_second ? heads[static_cast<std::size_t>(first - columns.all.begin())] : head;
        if (is_second && before != head && !column.field->is_list()) {
            if (is_said || !may_stand_twice(*column.field))
                throw Error(Failure::usage,
                            say("two columns mean the {}; one is '{}'", column.field->called(), text::visible(head)),
                            tr("leave one out with --map: a line '\"HEAD\" = \"\"' in the file"));
            column = {};
        }
        if (column.use == Column::Use::nothing && !is_said) leave_out(head);
        columns.all.push_back(column);
    }
    const Field* title = own.title();
    if (std::none_of(columns.all.begin(), columns.all.end(), [title](const Column& one) { return one.field == title; }))
        throw Error(Failure::usage, say("no column of this table is the {}", title->called()),
                    say("its columns are {}; say what they mean with --map", text::visible(text::join(heads, ", "))));
    return columns;
}

}  // namespace muster::command
