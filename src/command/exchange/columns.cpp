#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "command/exchange/importer.h"
#include "command/record/fields.h"
#include "exchange/foreign.h"
#include "settings/head_map.h"

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
    constexpr std::array<std::pair<std::string_view, Column::Use>, 7> heads{
        {{identity_head, Column::Use::identity},
         {blocked_by_head, Column::Use::blocked_by},
         {"blocked by", Column::Use::blocked_by},
         {"blocks", Column::Use::blocks},
         {relates_head, Column::Use::relates},
         {"related to", Column::Use::relates},
         {"前置任务", Column::Use::blocked_by}}};
    if (!(noun == noun_of<Task>())) return Column::Use::nothing;
    const auto* const found = std::find_if(heads.begin(), heads.end(),
                                           [plain = text::lower(head)](const auto& one) { return one.first == plain; });
    return found == heads.end() ? Column::Use::nothing : found->second;
}

// Of several columns that mean one field with one value, where a second one is no mistake: some programs write two ids,
// one for themselves and one for people, a parent's too, and both a sprint and a release; the first will do.
bool may_stand_twice(const Field& field) {
    return field.name == "external_id" || field.name == "parent" || field.name == "milestone";
}

// Columns of which a row fills one: the day it was completed, or canceled.
bool is_shared(const Field& field) {
    return field.is_list() || field.name == "closed";
}

Column column_of(const Noun& noun, const std::string& head, const std::map<std::string, const Field*>& said) {
    const auto known = said.find(head);
    const bool is_said = known != said.end();
    const Column::Use use = is_said ? Column::Use::nothing : link_or_identity(noun, head);
    if (use != Column::Use::nothing) return {use, nullptr};
    const Field* field = is_said ? known->second : exchange::field_of_head(noun, head);
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

void declare_map(Spec& spec, std::string& file) {
    spec.option(file, "map", "FILE", tr("What the heads mean: lines '\"HEAD\" = \"field\"'"));
}

std::map<std::string, std::string> read_map(Session& session, const std::string& file) {
    if (file.empty()) return {};
    return settings::read_head_map(read_text_file(session, file), file);
}

void declare_dates(Spec& spec, std::string& word) {
    spec.option(word, "dates", "ORDER", tr("What comes first in 03/09/26, where no date of the table tells"));
    spec.choices({"day-first", "month-first"});
}

exchange::DayOrder day_order_of(const std::string& word) {
    if (word.empty()) return exchange::DayOrder::unknown;
    return word == "day-first" ? exchange::DayOrder::day_first : exchange::DayOrder::month_first;
}

std::map<std::string, const Field*> fields_said(const Project& project, const Noun& noun,
                                                const std::vector<std::string>& heads,
                                                const std::map<std::string, std::string>& map) {
    const Noun& own = project.noun(noun);
    std::map<std::string, const Field*> said;
    for (const auto& [head, name] : map) {
        if (std::find(heads.begin(), heads.end(), head) == heads.end())
            throw Error(Failure::usage, say("the map's '{}' is no column of this table", text::visible(head)),
                        say("its columns are {}", text::visible(text::join(heads, ", "))));
        const Field* field = name.empty() ? nullptr : name == "id" ? own.find("id") : &own.field(name);
        if (field != nullptr && !is_importable(own, *field))
            throw Error(Failure::usage, say("the map's '{}': the {} cannot be set", text::visible(head), field->called()));
        said.emplace(head, field);
    }
    return said;
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
    const auto said = fields_said(project, noun, heads, rules.heads);
    TableColumns columns;
    const bool has_external = std::find(heads.begin(), heads.end(), "external_id") != heads.end();
    // Linear estimates in points.
    columns.counts_seconds = std::find(heads.begin(), heads.end(), "Issue key") != heads.end();
    const bool is_linear =
        noun == noun_of<Task>() && std::find(heads.begin(), heads.end(), "Cycle Number") != heads.end();
    const auto leave_out = [&columns](const std::string& head) {
        std::vector<std::string>& all = columns.left_out;
        if (!head.empty() && std::find(all.begin(), all.end(), head) == all.end()) all.push_back(head);
    };
    for (const std::string& head : heads) {
        Column column = column_of(own, head, said);
        // Beside a column of external ids, `id` is the one of the project that wrote the file.
        if (has_external && head == "id" && !said.contains(head)) column = {Column::Use::field, own.find("id")};
        if (is_linear && head == "Estimate" && !said.contains(head)) column.field = own.find("points");
        const bool is_said = said.contains(head);
        const auto first = std::find_if(columns.all.begin(), columns.all.end(), [&column](const Column& other) {
            return column.field != nullptr && other.field == column.field;
        });
        const bool is_second = first != columns.all.end();
        const std::string& before = is_second ? heads[static_cast<std::size_t>(first - columns.all.begin())] : head;
        if (is_second && before != head && !is_shared(*column.field)) {
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
