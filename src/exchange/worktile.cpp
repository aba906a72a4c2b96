#include "exchange/worktile.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/text.h"
#include "exchange/around.h"
#include "exchange/fields_of.h"
#include "exchange/foreign.h"

namespace muster::exchange {

namespace {

constexpr std::array known_members{"_id",        "id",         "title",     "parent_id",  "parent_ids", "derived_ids",
                                   "created_by", "created_at", "updated_at", "updated_by", "completed_at", "state_type",
                                   "task_state", "task_type",  "properties", "project_id", "is_archived", "is_deleted",
                                   "comments"};
constexpr std::array known_properties{"assignee", "start", "due", "priority", "tag", "participant", "desc"};

std::string id_text(const std::string& id) {
    return id.empty() ? id : "worktile:" + id;
}

// A property as it is, whichever way it is wrapped; null where it is not set.
const Json* property(const Json& task, std::string_view name) {
    const Json* properties = member_at(task, "properties");
    const Json* found = properties == nullptr ? member_at(task, name) : member_at(*properties, name);
    if (found == nullptr || found->members() == nullptr) return found;
    return found->find("value") == nullptr ? found : member_at(*found, "value");
}

// Paragraphs of rich text: `[{"type": "paragraph", "children": [{"text": "…"}]}]`.
void append_rich(std::string& out, const Json& node) {
    if (const Json* words = member_at(node, "text"); words != nullptr && words->text() != nullptr) out += *words->text();
    const Json* children = node.items() != nullptr ? &node : member_at(node, "children");
    if (children == nullptr || children->items() == nullptr) return;
    for (const Json& child : *children->items()) {
        append_rich(out, child);
        const bool is_block = member_at(child, "children") != nullptr;
        if (is_block && !out.empty() && !out.ends_with('\n')) out += '\n';
    }
}

std::string description_of(const Json& task) {
    const Json* found = property(task, "desc");
    if (found == nullptr) return {};
    if (found->text() == nullptr) {
        std::string text;
        append_rich(text, *found);
        return std::string(text::trim(text));
    }
    const std::string& text = *found->text();
    if (!text.starts_with("[{")) return text;
    try {
        std::string plain;
        append_rich(plain, Json::parse(text));
        return std::string(text::trim(plain));
    } catch (const Error&) {
        return text;  // a text that happens to begin so
    }
}

std::string person_of(const Json* value) {
    if (value == nullptr) return {};
    return value->text() != nullptr ? *value->text() : text_at(*value, "uid");
}

const char* state_of(const Json& task) {
    const auto of_state = number_at(task, "task_state.type");
    const double type = of_state ? *of_state : number_at(task, "state_type").value_or(1);
    constexpr std::array<const char*, 5> states{"todo", "todo", "doing", "done", "dropped"};
    return type >= 0 && type < states.size() ? states[static_cast<std::size_t>(type)] : "todo";
}

// `{"date": seconds, "with_time": 0}`, or the seconds alone.
void add_day(Item& item, const char* field, const Json* value, const Zone& zone) {
    if (value == nullptr) return;
    const Zone service{"Asia/Shanghai"};
    const auto moment = instant_at(*value, value->members() == nullptr ? "" : "date");
    if (!moment) return;
    const bool is_day = number_at(*value, "with_time").value_or(0) == 0;
    add(item, field, to_text(is_day ? service.day_of(*moment) : zone.day_of(*moment)));
}

template <std::size_t Count>
void keep(Json& rest, const Json& object, const std::array<const char*, Count>& known) {
    if (object.members() == nullptr) return;
    for (const auto& [name, value] : *object.members())
        if (!value.is_null() && std::find(known.begin(), known.end(), name) == known.end()) rest.set(name, value);
}

std::string rest_of(const Json& task) {
    Json rest = Json::object();
    keep(rest, task, known_members);
    if (const std::string type = text_at(task, "task_type.name"); !type.empty() && !type_of_word(type)) rest.set("task_type", type);
    Json properties = Json::object();
    if (const Json* all = member_at(task, "properties")) keep(properties, *all, known_properties);
    if (!properties.members()->empty()) rest.set("properties", std::move(properties));
    return rest.members()->empty() ? std::string{} : rest.dump();
}

void add_people(Item& item, const Json& task) {
    add(item, "owner", person_of(property(task, "assignee")));
    const Json* people = property(task, "participant");
    if (people == nullptr || people->items() == nullptr) return;
    for (const Json& one : *people->items())
        if (std::string person = person_of(&one); !person.empty()) item.doers.push_back({std::move(person), {}, Part::informed});
}

void add_comments(Item& item, const Json& task) {
    const Json* comments = member_at(task, "comments");
    if (comments == nullptr || comments->items() == nullptr) return;
    for (const Json& one : *comments->items()) {
        const std::string text = text_at(one, "content").empty() ? text_at(one, "text") : text_at(one, "content");
        std::string author = text_at(one, "created_by");
        if (author.empty()) author = text_at(one, "created_by.uid");
        if (!text.empty()) item.comments.push_back({author, instant_at(one, "created_at"), text});
    }
}

bool is_task(const Json& object) {
    const bool has_id = member_at(object, "_id") != nullptr || member_at(object, "identifier") != nullptr;
    if (!has_id || text_at(object, "title").empty()) return false;
    for (const std::string_view mark : {"properties", "task_state", "state_type", "task_type"})
        if (member_at(object, mark) != nullptr) return true;
    return false;
}

bool is_user(const Json& object) {
    return !text_at(object, "uid").empty() && (!text_at(object, "display_name").empty() || !text_at(object, "name").empty());
}

// Shapes differ by version and by where the document comes from: what looks like a task is one, wherever it stands.
void look(const Json& node, std::vector<const Json*>& tasks, std::vector<const Json*>& users) {
    if (node.items() != nullptr)
        for (const Json& one : *node.items()) look(one, tasks, users);
    if (node.members() == nullptr) return;
    if (is_task(node)) tasks.push_back(&node);
    else if (is_user(node)) users.push_back(&node);
    else
        for (const auto& [name, value] : *node.members()) look(value, tasks, users);
}

}  // namespace

Item worktile_user(const Json& user) {
    Item item;
    item.noun = "member";
    const std::string name = text_at(user, "display_name");
    item.cells = {{"word", text_at(user, "uid")},
                  {"handle", text_at(user, "name")},
                  {"name", name.empty() ? text_at(user, "name") : name},
                  {"mail", text_at(user, "email")}};
    return item;
}

Item worktile_task(const Json& task, const Zone& zone) {
    Item item;
    const std::string id = text_at(task, "_id");
    item.cells = {{"external_id", id_text(id.empty() ? text_at(task, "identifier") : id)}, {"title", one_line(text_at(task, "title"))}};
    add(item, "body", description_of(task));
    if (const std::string type = text_at(task, "task_type.name"); type_of_word(type)) add(item, "type", type);
    add(item, "state", state_of(task));
    if (const Json* priority = property(task, "priority"))
        if (const auto read = priority_of_word(priority->text() != nullptr ? *priority->text() : text_at(*priority, "name")))
            add(item, "priority", std::to_string(*read));
    add_day(item, "start", property(task, "start"), zone);
    add_day(item, "due", property(task, "due"), zone);
    if (const auto closed = instant_at(task, "completed_at")) add(item, "closed", flag_text(*closed, zone));
    std::vector<std::string> labels;
    if (const Json* tags = property(task, "tag"); tags != nullptr && tags->items() != nullptr)
        for (const Json& tag : *tags->items()) labels.push_back(tag.text() != nullptr ? *tag.text() : text_at(tag, "name"));
    for (std::string& label : labels) std::replace(label.begin(), label.end(), ',', ' ');
    std::erase(labels, std::string{});
    add(item, "labels", text::join(labels, ","));
    add(item, "parent", id_text(text_at(task, "parent_id")));
    add_people(item, task);
    add_comments(item, task);
    item.source_fields = rest_of(task);
    return item;
}

std::int64_t read_worktile(const Json& document, const Zone& zone, const ItemSink& take) {
    std::vector<const Json*> tasks, users;
    look(document, tasks, users);
    std::int64_t place = 0;
    for (const Json* user : users) {
        Item item = worktile_user(*user);
        item.line = ++place;
        take(std::move(item));
    }
    place = 0;
    for (const Json* task : tasks) {
        Item item = worktile_task(*task, zone);
        item.line = ++place;
        take(std::move(item));
    }
    return place;
}

}  // namespace muster::exchange
