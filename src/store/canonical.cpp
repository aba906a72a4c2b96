#include "store/canonical.h"

#include <algorithm>

#include "store/custom_values.h"
#include "store/records.h"

namespace muster::store {

namespace {

Json uid_json(Database& database, const Field& field, Key key) {
    const auto uid = uid_of(database, field.target(), key);
    return uid ? Json(to_text(*uid)) : Json();
}

Json canonical_value(Database& database, const Field& field, Value value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return field.kind == Kind::ref ? uid_json(database, field, *whole) : Json(*whole);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (auto* text = std::get_if<std::string>(&value)) return std::move(*text);
    Json list = Json::array();
    if (auto* texts = std::get_if<Texts>(&value)) {
        for (std::string& text : *texts) list.push(std::move(text));
        return list;
    }
    if (const auto* keys = std::get_if<Keys>(&value)) {
        for (const Key key : *keys) list.push(uid_json(database, field, key));
        return list;
    }
    return nullptr;
}

Value value_from_canonical(Database& database, const Field& field, const Json& json) {
    const auto key_of = [&](const Json& item) -> Key {
        const std::string* text = item.text();
        return text == nullptr ? 0 : find_by_uid(database, field.target(), uid_from_text(*text)).value_or(0);
    };
    if (json.is_null()) return {};
    if (field.kind == Kind::ref) {
        const Key key = key_of(json);
        return key == 0 ? Value{} : Value{key};
    }
    if (const Json::Array* items = json.items()) {
        Texts texts;
        Keys keys;
        for (const Json& item : *items) {
            if (field.kind == Kind::refs) {
                if (const Key key = key_of(item); key != 0) keys.push_back(key);
            } else if (item.text() != nullptr) {
                texts.push_back(*item.text());
            }
        }
        return field.kind == Kind::refs ? Value{keys} : Value{texts};
    }
    if (const auto* whole = json.integer()) return *whole;
    if (const auto* number = json.number()) return *number;
    if (const auto* text = json.text()) return *text;
    return {};
}

}  // namespace

Json canonical(Database& database, const Entity& entity, const Entity* than) {
    Json::Object members;
    members.reserve(entity.noun().fields.size());
    for (const Field& field : entity.noun().fields) {
        if (!field.is_stored()) continue;
        Value value = field.get(entity);
        if (than == nullptr ? is_empty(value) : field.get(*than) == value) continue;
        members.emplace_back(field.name, canonical_value(database, field, std::move(value)));
    }
    add_canonical_custom(database, entity, than, members);
    if (than == nullptr) {
        members.emplace_back("created", to_text(entity.created));
        if (entity.noun().has_number()) members.emplace_back("number", entity.number);
    }
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return Json(std::move(members));
}

void apply_canonical(Database& database, const Json& fields, Entity& entity) {
    for (const auto& [name, json] : *fields.members()) {
        if (name == "created" && json.text() != nullptr) {
            entity.created = instant_from_iso(*json.text()).value_or(Instant{});
        } else if (name == "number" && json.integer() != nullptr) {
            entity.number = static_cast<int>(*json.integer());
        } else if (const Field* field = entity.noun().find(name); field != nullptr && field->is_stored()) {
            field->set(entity, value_from_canonical(database, *field, json));
        } else {
            apply_canonical_custom(database, name, json, entity);
        }
    }
}

}  // namespace muster::store
