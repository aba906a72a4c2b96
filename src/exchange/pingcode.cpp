#include "exchange/pingcode.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/text.h"
#include "exchange/around.h"
#include "exchange/fields_of.h"
#include "exchange/foreign.h"
#include "exchange/html_text.h"

namespace muster::exchange {

namespace {

constexpr std::array known_members{"id",         "title",      "description", "state",        "priority",
                                   "assignee",   "parent",     "parent_id",   "sprint",       "start_at",
                                   "end_at",     "completed_at", "story_points", "estimated_workload", "remaining_workload",
                                   "tags",       "participants", "html_url",  "url",          "created_at",
                                   "created_by", "updated_at", "updated_by",  "project",      "short_id",
                                   "is_archived", "is_deleted", "state_id",    "priority_id",  "assignee_id", "sprint_id"};

std::string id_text(const std::string& id) {
    return id.empty() ? id : "pingcode:" + id;
}

const char* state_of(const std::string& type) {
    if (type == "in_progress") return "doing";
    if (type == "completed") return "done";
    return type == "closed" ? "dropped" : "todo";
}

// The group says what a type of the customer's own is; the system's own types are known by their id.
std::string type_of(const Json& item, const std::string& type_name) {
    const std::string group = text_at(item, "type.group");
    const std::string id = text_at(item, "type.id");
    const Json* plain = member_at(item, "type");
    const std::string name = plain != nullptr && plain->text() != nullptr ? *plain->text() : text_at(item, "type.name");
    for (const std::string& word : {type_name, name, id, text_at(item, "type_id"), group}) {
        if (const auto type = type_of_word(word)) return std::string(word);
        if (word == "bug" || word == "requirement") return word;
    }
    return {};
}

// More than can be counted stays more than anybody works, which is refused where it is put.
std::int64_t minutes_of(double hours) {
    constexpr double minutes_an_hour = 60, most = 9e15;
    return std::llround(std::min(hours * minutes_an_hour, most));
}

void add_minutes(Item& item, const char* field, std::optional<double> hours) {
    if (hours && *hours >= 0) item.cells.emplace_back(field, fmt::format("{}m", minutes_of(*hours)));
}

std::vector<std::string> names_in(const Json& item, std::string_view list) {
    std::vector<std::string> names;
    const Json* found = member_at(item, list);
    if (found != nullptr && found->items() != nullptr)
        for (const Json& one : *found->items())
            if (std::string name = one.text() != nullptr ? *one.text() : text_at(one, "name"); !name.empty()) {
                std::replace(name.begin(), name.end(), ',', ' ');
                names.push_back(std::move(name));
            }
    return names;
}

std::string rest_of(const Json& item) {
    Json rest = Json::object();
    for (const auto& [name, value] : *item.members())
        if (!value.is_null() && std::find(known_members.begin(), known_members.end(), name) == known_members.end())
            rest.set(name, value);
    return rest.members()->empty() ? std::string{} : rest.dump();
}

void add_days(Item& item, const Json& from, const char* end, const Zone& zone) {
    const Zone service{std::string(chinese_wall)};
    if (const auto start = instant_at(from, "start_at")) add(item, "start", to_text(day_meant(*start, zone, service)));
    if (const auto due = instant_at(from, "end_at")) add(item, end, to_text(day_meant(*due, zone, service)));
}

}  // namespace

Item pingcode_user(const Json& user) {
    Item item;
    item.noun = "member";
    const std::string name = text_at(user, "display_name");
    item.cells = {{"word", text_at(user, "id")},
                  {"handle", text_at(user, "name")},
                  {"name", name.empty() ? text_at(user, "name") : name},
                  {"mail", text_at(user, "email")}};
    return item;
}

Item pingcode_milestone(const Json& sprint, const std::string& type, const Zone& zone) {
    Item item;
    item.noun = "milestone";
    item.cells = {{"external_id", id_text(text_at(sprint, "id"))}, {"title", one_line(text_at(sprint, "name"))}, {"type", type}};
    add(item, "body", text_of_html(text_at(sprint, "description")));
    add_days(item, sprint, "due", zone);
    return item;
}

Item pingcode_work_item(const Json& from, const std::string& type_name, const Zone& zone) {
    Item item;
    item.cells = {{"external_id", id_text(text_at(from, "id"))}, {"title", one_line(text_at(from, "title"))}};
    add(item, "body", text_of_html(text_at(from, "description")));
    add(item, "type", type_of(from, type_name));
    add(item, "state", state_of(text_at(from, "state.type")));
    if (const auto priority = priority_of_word(text_at(from, "priority.name"))) add(item, "priority", std::to_string(*priority));
    add(item, "owner", text_at(from, "assignee.id"));
    add_days(item, from, "due", zone);
    if (const auto closed = instant_at(from, "completed_at")) add(item, "closed", flag_text(*closed, zone));
    if (const auto points = number_at(from, "story_points")) add(item, "points", fmt::format("{}", *points));
    add_minutes(item, "estimate", number_at(from, "estimated_workload"));
    add_minutes(item, "remaining", number_at(from, "remaining_workload"));
    add(item, "labels", text::join(names_in(from, "tags"), ","));
    add(item, "milestone", id_text(text_at(from, "sprint.id")));
    const std::string parent = text_at(from, "parent_id");
    add(item, "parent", id_text(parent.empty() ? text_at(from, "parent.id") : parent));
    const std::string page = text_at(from, "html_url");
    if (page.starts_with("https://") || page.starts_with("http://")) add(item, "url", page);
    if (const Json* people = member_at(from, "participants"); people != nullptr && people->items() != nullptr)
        for (const Json& one : *people->items())
            if (const std::string id = text_at(one, "id"); !id.empty()) item.doers.push_back({id, {}, Part::informed});
    item.source_fields = rest_of(from);
    return item;
}

bool add_pingcode_time(Item& item, const Json& workload, const Zone& zone) {
    const auto hours = number_at(workload, "duration");
    const auto at = instant_at(workload, "report_at");
    if (!hours || *hours <= 0 || !at) return false;
    Spent spent;
    spent.person = text_at(workload, "report_by.id");
    spent.day = day_meant(*at, zone, Zone{std::string(chinese_wall)});
    spent.spent = Effort{minutes_of(*hours)};
    spent.note = one_line(text_of_html(text_at(workload, "description")));
    item.times.push_back(std::move(spent));
    return true;
}

void add_pingcode_relation(Item& item, const Json& relation) {
    std::string id = text_at(relation, "target_work_item.id");
    if (id.empty()) id = text_at(relation, "target_work_item_id");
    if (id.empty()) id = text_at(relation, "work_item.id");
    if (id.empty()) return;
    const Json* plain = member_at(relation, "relation_type");
    const std::string type = plain != nullptr && plain->text() != nullptr ? *plain->text() : text_at(relation, "relation_type.id");
    Tie tie;
    tie.id = id_text(id);
    if (type == "block") tie.kind = Tie::Kind::blocks;
    else if (type == "blocked_by" || type == "dependency") tie.kind = Tie::Kind::blocked_by;
    else tie.kind = Tie::Kind::relates;
    item.links.push_back(std::move(tie));
}

void add_pingcode_comment(Item& item, const Json& comment) {
    const std::string text = text_of_html(text_at(comment, "content"));
    if (!text.empty()) item.comments.push_back({text_at(comment, "created_by.id"), instant_at(comment, "created_at"), text});
}

std::string pingcode_id_of(const Json& workload) {
    const std::string id = text_at(workload, "principal.id");
    return id_text(id.empty() ? text_at(workload, "principal_id") : id);
}

}  // namespace muster::exchange
