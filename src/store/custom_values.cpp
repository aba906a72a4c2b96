#include "store/custom_values.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <muster/custom_field.h>
#include <muster/words.h>

#include "domain/field/definition.h"
#include "store/records.h"

namespace muster::store {

namespace {

constexpr std::string_view prefix = "custom:";

bool is_extensible(const Noun& noun) {
    const auto known = extensible_nouns();
    return std::find(known.begin(), known.end(), noun.word) != known.end();
}

// What it takes to write a value of a field into the log and to read it back.
struct Definition {
    Key key = 0;
    Uid uid;
    FieldType type = FieldType::text;
    const Noun* target = nullptr;  ///< of a ref
};

FieldType type_of(std::string_view word) {
    const auto& words = Words<FieldType>::words;
    const auto known = std::find(words.begin(), words.end(), word);
    return known == words.end() ? FieldType::text : static_cast<FieldType>(known - words.begin());
}

Definition definition_at(const Statement& row) {
    Definition found{row.integer(0), row.uid(1), type_of(row.text(2)), nullptr};
    if (found.type == FieldType::ref)
        if (const auto noun = noun_called(row.text(3))) found.target = &noun();
    return found;
}

std::optional<Definition> definition_of(Database& database, Key key) {
    Statement row(database, "SELECT key, uid, type, \"to\" FROM field WHERE key = ?1");
    row.bind(1, key);
    if (!row.step()) return {};
    return definition_at(row);
}

std::optional<Definition> definition_of(Database& database, const Uid& uid) {
    Statement row(database, "SELECT key, uid, type, \"to\" FROM field WHERE uid = ?1");
    row.bind_uid(1, uid);
    if (!row.step()) return {};
    return definition_at(row);
}

Value value_of(const Entity& entity, Key field) {
    const auto found = entity.custom.find(field);
    return found == entity.custom.end() ? Value{} : found->second;
}

// The fields in which two records differ.
std::set<Key> differing(const Entity& entity, const Entity* than) {
    std::set<Key> fields;
    for (const auto& [field, value] : entity.custom)
        if (than == nullptr || value_of(*than, field) != value) fields.insert(field);
    if (than != nullptr)
        for (const auto& [field, value] : than->custom)
            if (entity.custom.count(field) == 0) fields.insert(field);
    return fields;
}

}  // namespace

void load_custom(Database& database, Entity& entity) {
    entity.custom.clear();
    if (!is_extensible(entity.noun())) return;
    Statement row(
        database,
        "SELECT field.key, field_value.position, field_value.item, field.type FROM field CROSS JOIN field_value "
        "ON field_value.field = field.key AND field_value.owner = ?1 WHERE field.\"on\" = ?2 "
        "ORDER BY field.key, field_value.position");
    row.bind(1, entity.key).bind(2, entity.noun().word);
    while (row.step()) {
        Value& value = entity.custom[row.integer(0)];
        if (row.integer(1) == 0) {
            value = stored_as(type_of(row.text(3)), row.value(2));
            continue;
        }
        if (!std::holds_alternative<Texts>(value)) value = Texts{};
        std::get<Texts>(value).emplace_back(row.text(2));
    }
}

void save_custom(Database& database, const Entity* before, const Entity& entity) {
    for (const Key field : differing(entity, before)) {
        if (before != nullptr)
            Statement(database, "DELETE FROM field_value WHERE field = ?1 AND owner = ?2")
                .bind(1, field)
                .bind(2, entity.key)
                .run();
        Statement row(database, "INSERT INTO field_value(field, owner, position, item) VALUES(?1, ?2, ?3, ?4)");
        const Value value = value_of(entity, field);
        const auto add = [&](std::int64_t position, const Value& item) {
            row.bind(1, field).bind(2, entity.key).bind(3, position).bind(4, item).run();
        };
        std::int64_t position = 0;
        if (const auto* texts = std::get_if<Texts>(&value))
            for (const std::string& text : *texts) add(++position, text);
        else if (!is_empty(value)) add(0, value);
    }
}

void remove_custom(Database& database, const Noun& noun, Key owner) {
    if (!is_extensible(noun)) return;
    Statement(database,
              "DELETE FROM field_value WHERE owner = ?1 AND field IN (SELECT key FROM field WHERE \"on\" = ?2)")
        .bind(1, owner)
        .bind(2, noun.word)
        .run();
}

namespace {

// `{"member":"3f2a…"}`: tells what it is without its field's definition, which may have another type by now.
Json reference_json(Database& database, const Noun& target, Key key) {
    const auto uid = uid_of(database, target, key);
    return uid ? Json::object({{std::string(target.word), to_text(*uid)}}) : Json();
}

}  // namespace

void add_canonical_custom(Database& database, const Entity& entity, const Entity* than, Json::Object& members) {
    for (const Key field : differing(entity, than)) {
        const auto definition = definition_of(database, field);
        if (!definition) continue;
        const Value value = value_of(entity, field);
        Json json;
        if (const auto* texts = std::get_if<Texts>(&value)) {
            json = Json::array();
            for (const std::string& text : *texts) json.push(text);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            json = *text;
        } else if (const auto* number = std::get_if<double>(&value)) {
            json = *number;
        } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            json = *whole;
            if (definition->target != nullptr) json = reference_json(database, *definition->target, *whole);
        }
        members.emplace_back(fmt::format("{}{}", prefix, to_text(definition->uid)), std::move(json));
    }
}

std::optional<Uid> custom_field_of(std::string_view name) {
    constexpr std::size_t digits = 32;
    if (!name.starts_with(prefix) || name.size() != prefix.size() + digits) return {};
    name.remove_prefix(prefix.size());
    if (name.find_first_not_of("0123456789abcdef") != std::string_view::npos) return {};
    return uid_from_text(std::string(name));
}

namespace {

Value value_from(Database& database, FieldType type, const Json& json) {
    if (const Json::Object* members = json.members(); members != nullptr && members->size() == 1) {
        const auto& [word, uid] = members->front();
        const auto target = noun_called(word);
        if (target == nullptr || uid.text() == nullptr) return {};
        const auto key = find_by_uid(database, target(), uid_from_text(*uid.text()));
        return key ? Value{*key} : Value{};
    }
    if (const Json::Array* items = json.items()) {
        Texts texts;
        for (const Json& item : *items)
            if (item.text() != nullptr) texts.push_back(*item.text());
        return texts;
    }
    if (const auto* text = json.text()) return *text;
    if (const auto* whole = json.integer()) return stored_as(type, *whole);
    if (const auto* number = json.number()) return stored_as(type, *number);
    return {};
}

}  // namespace

bool apply_canonical_custom(Database& database, const std::string& name, const Json& json, Entity& entity) {
    const auto uid = custom_field_of(name);
    if (!uid) return false;
    const auto definition = definition_of(database, *uid);
    if (!definition) return true;
    const Value value = value_from(database, definition->type, json);
    if (is_empty(value)) entity.custom.erase(definition->key);
    else entity.custom[definition->key] = value;
    return true;
}

namespace {

// The records that have a value of the field.
std::vector<CustomReference> values_of(Database& database, Key field) {
    Statement row(
        database,
        "SELECT DISTINCT field.\"on\", field_value.owner FROM field CROSS JOIN field_value ON field_value.field "
        "= field.key WHERE field.key = ?1 ORDER BY field_value.owner");
    row.bind(1, field);
    std::vector<CustomReference> found;
    while (row.step()) found.push_back({field, std::string(row.text(0)), row.integer(1)});
    return found;
}

}  // namespace

std::vector<CustomReference> custom_references(Database& database, const Noun& noun, Key key) {
    if (noun == noun_of<CustomField>()) return values_of(database, key);
    std::vector<CustomReference> found;
    if (!is_extensible(noun)) return found;
    Statement row(database,
                  "SELECT field.key, field.\"on\", field_value.owner FROM field CROSS JOIN field_value ON "
                  "field_value.field = field.key AND field_value.item = ?1 "
                  "WHERE field.type = 'ref' AND field.\"to\" = ?2 ORDER BY field.key, field_value.owner");
    row.bind(1, key).bind(2, noun.word);
    while (row.step()) found.push_back({row.integer(0), std::string(row.text(1)), row.integer(2)});
    return found;
}

std::vector<Key> custom_fields(Database& database) {
    Statement row(database, "SELECT key FROM field ORDER BY key");
    std::vector<Key> keys;
    while (row.step()) keys.push_back(row.integer(0));
    return keys;
}

}  // namespace muster::store
