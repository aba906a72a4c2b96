#include "command/shape.h"

#include <algorithm>

#include <muster/custom_field.h>

namespace muster::command::shape {

namespace {

Json typed(const char* type) {
    return Json::object({{"type", type}});
}

Json formatted(const char* format) {
    return Json::object({{"type", "string"}, {"format", format}});
}

bool is_always_there(const Field& field) {
    return field.kind == Kind::flag || field.is_list() || field.kind == Kind::series || field.name == "id" || field.name == "created" ||
           field.name == "changed";
}

// The fields that answers show, in their order: the id, the noun's own, when it was made and changed.
std::vector<const Field*> shown(const Noun& noun) {
    std::vector<const Field*> fields{noun.find("id")};
    for (const Field& field : noun.fields) fields.push_back(&field);
    fields.push_back(noun.find("created"));
    fields.push_back(noun.find("changed"));
    return fields;
}

}  // namespace

Json text() {
    return typed("string");
}
Json whole() {
    return typed("integer");
}
Json number() {
    return typed("number");
}
Json flag() {
    return typed("boolean");
}
Json day() {
    return formatted("date");
}
Json moment() {
    return formatted("date-time");
}

Json one_of(std::span<const std::string_view> words) {
    Json list = Json::array();
    for (const std::string_view word : words) list.push(word);
    return Json::object({{"enum", std::move(list)}});
}

Json maybe(Json shape) {
    return any_of({std::move(shape), typed("null")});
}

Json any_of(std::vector<Json> shapes) {
    return Json::object({{"anyOf", Json(std::move(shapes))}});
}

Json list(Json of) {
    return Json::object({{"type", "array"}, {"items", std::move(of)}});
}

Json object(const Members& members, const Members& optional, Json further) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto& [name, shape] : members) {
        properties.set(name, shape);
        required.push(name);
    }
    for (const auto& [name, shape] : optional) properties.set(name, shape);
    return Json::object({{"type", "object"},
                         {"properties", std::move(properties)},
                         {"required", std::move(required)},
                         {"additionalProperties", std::move(further)}});
}

// The member that repeats the object refers to it by its anchor.
Json nested(const Members& members, const std::string& parts) {
    Members all = members;
    all.emplace_back(parts, list(Json::object({{"$ref", "#" + parts}})));
    Json whole = object(all);
    whole.set("$anchor", parts);
    return whole;
}

Json field(const Field& field) {
    Json shape = text();
    switch (field.kind) {
        case Kind::integer:
        case Kind::effort:
        case Kind::span: shape = whole(); break;
        case Kind::number:
        case Kind::measure:
        case Kind::share:
        case Kind::money: shape = number(); break;
        case Kind::flag: shape = flag(); break;
        case Kind::day: shape = day(); break;
        case Kind::moment:
            // One that is computed may be known to the day alone: when somebody worked.
            shape = field.name == "at" && !field.sql.empty() ? any_of({moment(), day()}) : moment();
            break;
        case Kind::choice: shape = one_of(field.choices); break;
        case Kind::texts:
        case Kind::refs: shape = list(text()); break;
        case Kind::series: shape = list(number()); break;
        case Kind::text:
        case Kind::body:
        case Kind::ref: break;
    }
    return is_always_there(field) ? shape : maybe(std::move(shape));
}

namespace {

// What a record may hold beside the fields that every project has: those of the project's own.
Json own_fields(const Noun& noun) {
    const auto extensible = extensible_nouns();
    if (std::find(extensible.begin(), extensible.end(), noun.word) == extensible.end()) return false;
    return any_of({text(), number(), flag(), list(text()), typed("null")});
}

}  // namespace

Json record(const Noun& noun, const Members& added) {
    Members members;
    for (const Field* one : shown(noun)) members.emplace_back(std::string(one->name), field(*one));
    return object(members, added, own_fields(noun));
}

Json row(const Noun& noun) {
    Members members;
    for (const Field* one : shown(noun)) members.emplace_back(std::string(one->name), field(*one));
    return object({}, members, own_fields(noun));
}

Json rows(const Noun& noun) {
    const Json group = object({{"group", Json(true)}, {"total", whole()}}, {{"estimate", whole()}});
    return object({}, {{"items", list(row(noun))}, {"groups", list(group)}, {"text", text()}});
}

Json records(const Noun& noun, const Members& added) {
    return items(record(noun, added));
}

Json items(Json of) {
    return object({{"items", list(std::move(of))}});
}

}  // namespace muster::command::shape
