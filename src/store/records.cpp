#include "store/records.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "store/custom_values.h"
#include "store/selections.h"

namespace muster::store {

namespace {

std::vector<const Field*> stored_fields(const Noun& noun, bool lists) {
    std::vector<const Field*> result;
    for (const Field& field : noun.fields)
        if (field.is_stored() && field.is_list() == lists) result.push_back(&field);
    return result;
}

void load_list(Database& database, const Field& field, Entity& entity) {
    Statement statement(database, fmt::format("SELECT item FROM {} WHERE owner = ?1 ORDER BY position",
                                              list_table(entity.noun(), field)));
    statement.bind(1, entity.key);
    Texts texts;
    Keys keys;
    while (statement.step()) {
        if (field.kind == Kind::refs) keys.push_back(statement.integer(0));
        else texts.emplace_back(statement.text(0));
    }
    field.set(entity, field.kind == Kind::refs ? Value{keys} : Value{texts});
}

void insert_list(Database& database, const Field& field, const Entity& entity) {
    Statement statement(database, fmt::format("INSERT INTO {}(owner, position, item) VALUES(?1, ?2, ?3)",
                                              list_table(entity.noun(), field)));
    std::int64_t position = 0;
    const auto add = [&](const Value& item) { statement.bind(1, entity.key).bind(2, ++position).bind(3, item).run(); };
    const Value value = field.get(entity);
    if (const auto* texts = std::get_if<Texts>(&value))
        for (const std::string& text : *texts) add(text);
    if (const auto* keys = std::get_if<Keys>(&value))
        for (const Key key : *keys) add(key);
}

void save_list(Database& database, const Field& field, const Entity& entity) {
    const std::string table = list_table(entity.noun(), field);
    Statement(database, fmt::format("DELETE FROM {} WHERE owner = ?1", table)).bind(1, entity.key).run();
    insert_list(database, field, entity);
}

std::string columns_of(const Noun& noun, const std::vector<const Field*>& fields) {
    std::string columns = "uid, version, created, changed";
    if (noun.has_number()) columns += ", number";
    for (const Field* field : fields) columns.append(", \"").append(field->name).append("\"");
    return columns;
}

Instant moment_at(const Statement& statement, int column) {
    const auto moment = instant_from_iso(statement.text(column));
    if (!moment) throw Error(Failure::damaged, tr("a record in the project file has no moment"), "muster doctor");
    return *moment;
}

}  // namespace

bool load(Database& database, Key key, Entity& entity) {
    const Noun& noun = entity.noun();
    const auto fields = stored_fields(noun, false);
    Statement statement(database, fmt::format("SELECT {} FROM {} WHERE key = ?1", columns_of(noun, fields), noun.name));
    statement.bind(1, key);
    if (!statement.step()) return false;
    entity.key = key;
    entity.uid = statement.uid(0);
    entity.version = statement.integer(1);
    entity.created = moment_at(statement, 2);
    entity.changed = moment_at(statement, 3);
    int column = 4;
    if (noun.has_number()) entity.number = static_cast<int>(statement.integer(column++));
    for (const Field* field : fields) field->set(entity, statement.value(column++));
    for (const Field* field : stored_fields(noun, true)) load_list(database, *field, entity);
    load_custom(database, entity);
    return true;
}

namespace {

// How a record of a noun is written, found out once: an import writes many.
struct Insertion {
    std::vector<const Field*> fields, lists;
    std::string sql;
};

const Insertion& insertion_of(const Noun& noun) {
    thread_local std::map<const Noun*, Insertion> known;
    const auto [place, is_new] = known.try_emplace(&noun);
    Insertion& insertion = place->second;
    if (!is_new) return insertion;
    insertion.fields = stored_fields(noun, false);
    insertion.lists = stored_fields(noun, true);
    std::string places = "?";
    for (std::size_t i = 1; i < insertion.fields.size() + 4 + (noun.has_number() ? 1 : 0); ++i) places += ", ?";
    insertion.sql = fmt::format("INSERT INTO {}({}) VALUES({})", noun.name, columns_of(noun, insertion.fields), places);
    return insertion;
}

}  // namespace

void insert(Database& database, Entity& entity) {
    const Noun& noun = entity.noun();
    const Insertion& insertion = insertion_of(noun);
    Statement statement(database, insertion.sql);
    statement.bind_uid(1, entity.uid).bind(2, entity.version);
    statement.bind(3, std::string_view(to_text(entity.created))).bind(4, std::string_view(to_text(entity.changed)));
    int place = 5;
    if (noun.has_number()) statement.bind(place++, std::int64_t{entity.number});
    for (const Field* field : insertion.fields) statement.bind(place++, field->get(entity));
    statement.run();
    entity.key = database.last_key();
    for (const Field* field : insertion.lists)
        if (!is_empty(field->get(entity))) insert_list(database, *field, entity);
    save_custom(database, nullptr, entity);
}

void update(Database& database, const Entity& before, const Entity& entity) {
    const Noun& noun = entity.noun();
    std::string sets = "version = ?1, changed = ?2";
    std::vector<const Field*> fields;
    for (const Field* field : stored_fields(noun, false)) {
        if (field->get(before) == field->get(entity)) continue;
        fields.push_back(field);
        sets += fmt::format(", \"{}\" = ?{}", field->name, fields.size() + 3);
    }
    Statement statement(database, fmt::format("UPDATE {} SET {} WHERE key = ?3", noun.name, sets));
    statement.bind(1, entity.version).bind(2, std::string_view(to_text(entity.changed))).bind(3, entity.key);
    int place = 4;
    for (const Field* field : fields) statement.bind(place++, field->get(entity));
    statement.run();
    for (const Field* field : stored_fields(noun, true))
        if (field->get(before) != field->get(entity)) save_list(database, *field, entity);
    save_custom(database, &before, entity);
}

void remove(Database& database, const Noun& noun, Key key) {
    remove_custom(database, noun, key);
    Statement(database, fmt::format("DELETE FROM {} WHERE key = ?1", noun.name)).bind(1, key).run();
}

std::vector<Referrer> referrers(Database& database, const Noun& noun, Key key) {
    std::vector<Referrer> found;
    for (const Noun* other : nouns()) {
        for (const Field& field : other->fields) {
            if (!field.is_stored() || field.target == nullptr || field.target() != noun) continue;
            const std::string sql =
                field.is_list()
                    ? fmt::format("SELECT DISTINCT owner FROM {} WHERE item = ?1", list_table(*other, field))
                    : fmt::format("SELECT key FROM {} WHERE \"{}\" = ?1", other->name, field.name);
            Statement statement(database, sql);
            statement.bind(1, key);
            while (statement.step()) found.push_back({other, &field, statement.integer(0)});
        }
    }
    for (const CustomReference& reference : custom_references(database, noun, key))
        found.push_back({find_noun(reference.on), nullptr, reference.owner, reference.field});
    return found;
}

std::vector<Referrer> belongings(Database& database, const Noun& noun, Key key) {
    std::vector<Referrer> found;
    for (const Noun* other : nouns()) {
        if (other->has_number()) continue;
        for (const Field& field : other->fields) {
            const bool belongs = field.use == Use::required && field.target != nullptr && &field.target() == &noun;
            if (!belongs) continue;
            Statement statement(database, fmt::format("SELECT key FROM {} WHERE \"{}\" = ?1", other->name, field.name));
            statement.bind(1, key);
            while (statement.step()) found.push_back({other, &field, statement.integer(0)});
        }
    }
    return found;
}

namespace {

std::optional<Key> key_from(Statement& statement) {
    if (!statement.step()) return {};
    return statement.integer(0);
}

}  // namespace

std::optional<Key> find_by_number(Database& database, const Noun& noun, std::int64_t number) {
    Statement statement(database, fmt::format("SELECT key FROM {} WHERE number = ?1", noun.name));
    return key_from(statement.bind(1, number));
}

std::optional<Key> find_by_uid(Database& database, const Noun& noun, const Uid& uid) {
    Statement statement(database, fmt::format("SELECT key FROM {} WHERE uid = ?1", noun.name));
    return key_from(statement.bind_uid(1, uid));
}

std::vector<Key> find_by_title(Database& database, const Noun& noun, std::string_view title) {
    const Field* field = noun.title();
    if (field == nullptr) return {};
    Statement statement(database, fmt::format("SELECT key FROM {} WHERE \"{}\" = ?1 LIMIT 2", noun.name, field->name));
    statement.bind(1, title);
    std::vector<Key> keys;
    while (statement.step()) keys.push_back(statement.integer(0));
    return keys;
}

std::optional<Uid> uid_of(Database& database, const Noun& noun, Key key) {
    Statement statement(database, fmt::format("SELECT uid FROM {} WHERE key = ?1", noun.name));
    statement.bind(1, key);
    if (!statement.step()) return {};
    return statement.uid(0);
}

std::string label_of(Database& database, const Noun& noun, Key key) {
    Statement statement(database, fmt::format("SELECT {} FROM {} WHERE key = ?1", label_sql(noun), noun.name));
    statement.bind(1, key);
    return statement.step() ? std::string(statement.text(0)) : std::string{};
}

std::vector<std::string> labels(Database& database, const Noun& noun, int limit) {
    Statement statement(database,
                        fmt::format("SELECT {} FROM {} ORDER BY key DESC LIMIT ?1", label_sql(noun), noun.name));
    statement.bind(1, std::int64_t{limit});
    std::vector<std::string> result;
    while (statement.step()) result.emplace_back(statement.text(0));
    return result;
}

}  // namespace muster::store
