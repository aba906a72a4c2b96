// The log in readable values, and the difference between two points in time.

#include <muster/history.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>
#include <muster/member.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "project/state.h"
#include "store/canonical.h"
#include "store/custom_values.h"
#include "store/net_change.h"
#include "store/operation_log.h"
#include "store/records.h"

namespace muster {

namespace {

// The name that people use, from what the log holds of a record that is gone.
std::string label_in(const Noun& noun, const Json& fields) {
    if (const Json* number = fields.find("number"); noun.has_number() && number != nullptr && number->integer())
        return fmt::format("{}{}", noun.letter, *number->integer());
    const Field* title = noun.title();
    const Json* name = title != nullptr ? fields.find(title->name) : nullptr;
    if (name == nullptr || name->text() == nullptr) return {};
    return noun == noun_of<Member>() ? fmt::format("@{}", *name->text()) : *name->text();
}

bool has_name(const Noun& noun) {
    return noun.has_number() || !noun.label.empty();
}

Json parsed(const std::string& json) {
    return json.empty() ? Json::object() : Json::parse(json);
}

// Turns canonical JSON into what people read.
class Reader {
  public:
    Reader(const Project& project, store::Database& database) : project_(project), database_(database) {}

    [[nodiscard]] std::string label(const Noun& noun, const Uid& uid) const {
        if (const auto key = store::find_by_uid(database_, noun, uid)) return store::label_of(database_, noun, *key);
        return label_in(noun, parsed(store::last_content(database_, uid)));
    }

    // The name in a reference's place; a record without one is called by its noun.
    [[nodiscard]] std::string label_of_reference(const Field& field, const Json& json) const {
        if (json.text() == nullptr) return {};
        const Noun& noun = field.target();
        return has_name(noun) ? label(noun, uid_from_text(*json.text())) : noun.called();
    }

    [[nodiscard]] Value value(const Field& field, const Json& json) const {
        if (field.kind == Kind::ref) return json.is_null() ? Value{} : Value{label_of_reference(field, json)};
        if (const Json::Array* items = json.items()) {
            Json list = Json::array();
            for (const Json& item : *items)
                list.push(field.kind == Kind::refs ? Json(label_of_reference(field, item)) : item);
            return items->empty() ? Value{} : Value{list.dump()};
        }
        if (const auto* whole = json.integer()) return *whole;
        if (const auto* number = json.number()) return *number;
        if (const auto* text = json.text()) return *text;
        return {};
    }

    // What the record is called, by what the change holds of it, else by what the project or the log does.
    void name(RecordChange& change, const Json& fields) const {
        const Noun& noun = *change.noun;
        const bool is_whole = fields.find("created") != nullptr;
        const auto key = is_whole ? std::nullopt : store::find_by_uid(database_, noun, change.uid);
        const Json stored = is_whole ? Json()
                            : key    ? store_content(noun, *key)
                                     : parsed(store::last_content(database_, change.uid));
        const Json& whole = is_whole ? fields : stored;
        if (has_name(noun)) change.id = label_in(noun, whole);
        if (const Json* number = whole.find("number"); number != nullptr && number->integer())
            change.number = static_cast<int>(*number->integer());
        const Field* title = noun.title();
        const Json* words = title != nullptr ? fields.find(title->name) : nullptr;
        if (words == nullptr && title != nullptr) words = whole.find(title->name);
        if (words != nullptr && words->text() != nullptr) change.title = *words->text();
        for (const Field& field : noun.fields)
            if (!has_name(noun) && field.use == Use::required && field.target != nullptr && change.of.empty())
                if (const Json* owner = whole.find(field.name)) change.of = label_of_reference(field, *owner);
    }

    void compare(RecordChange& change, const Json& before, const Json& after) const {
        for (const Field& field : change.noun->fields)
            if (field.sql.empty()) add(change, field, before.find(field.name), after.find(field.name));
        const auto custom = custom_members(before, after);
        if (!custom.empty())
            for (const Field& field : project_.noun(*change.noun).fields)
                if (const auto member = custom.find(std::string(field.name));
                    field.custom != 0 && member != custom.end())
                    add(change, field, before.find(member->second), after.find(member->second));
        const Json& told = change.exists ? after : before;
        name(change, told);
    }

  private:
    // One field, if it differs.
    void add(RecordChange& change, const Field& field, const Json* was, const Json* is) const {
        const Json none;
        const Json& before = was != nullptr ? *was : none;
        const Json& after = is != nullptr ? *is : none;
        if (before.dump() != after.dump()) change.fields.push_back({&field, value(field, before), value(field, after)});
    }

    // Fields of the project's own, by what they are called; the log names them by their identity.
    [[nodiscard]] std::map<std::string, std::string> custom_members(const Json& before, const Json& after) const {
        std::map<std::string, std::string> names;
        for (const Json* fields : {&before, &after})
            if (fields->members() != nullptr)
                for (const auto& [name, value] : *fields->members())
                    if (store::custom_field_of(name)) names.emplace(project_.logged_name(name), name);
        return names;
    }

    [[nodiscard]] Json store_content(const Noun& noun, Key key) const {
        const auto record = noun.make();
        store::load(database_, key, *record);
        return store::canonical(database_, *record);
    }

    const Project& project_;
    store::Database& database_;
};

store::LogFilter filter_of(const History::Query& query) {
    store::LogFilter filter{query.records, query.actor, query.since, query.limit};
    for (const Noun* noun : query.nouns) filter.kinds.emplace_back(noun->name);
    filter.until = query.until;
    filter.with_changes = query.with_changes;
    return filter;
}

// Records without a name of their own that only make sense with this one.
void add_belongings(store::Database& database, const Noun& noun, Key key, std::vector<Uid>& uids) {
    for (const store::Referrer& referrer : store::belongings(database, noun, key))
        if (const auto uid = store::uid_of(database, *referrer.noun, referrer.key)) uids.push_back(*uid);
}

const Noun& noun_in(const std::string& word) {
    const Noun* noun = word.starts_with('@') ? &noun_of<Member>() : word.empty() ? nullptr : noun_of_letter(word[0]);
    if (word == ".") noun = find_noun("task");
    if (noun == nullptr)
        throw Error(Failure::not_found, say("'{}' is not an id", text::visible(word)), tr("write T12, G1 or @li"));
    return *noun;
}

// The name of a record as the log would hold it: T12, @li.
std::string canonical_name(const Noun& noun, const std::string& word) {
    return noun.has_number() ? fmt::format("{}{}", noun.letter, word.substr(1)) : word;
}

}  // namespace

void History::each(const Query& query, const std::function<void(const Operation&)>& row) const {
    store::read_log(project_.state_->database, filter_of(query), row);
}

std::int64_t History::count(const Query& query) const {
    return store::count_log(project_.state_->database, filter_of(query));
}

std::vector<Uid> History::identities(const std::string& word) const {
    store::Database& database = project_.state_->database;
    const Noun& noun = noun_in(word);
    try {
        const Key key = project_.resolve(noun, word);
        std::vector<Uid> uids{store::uid_of(database, noun, key).value()};
        add_belongings(database, noun, key, uids);
        return uids;
    } catch (const Error& error) {
        if (error.failure() != Failure::not_found) throw;
        const std::string wanted = canonical_name(noun, word);
        std::vector<Uid> uids;
        store::each_removed(database, noun.name, [&](const Uid& uid, std::string_view content) {
            if (label_in(noun, Json::parse(content)) == wanted) uids.push_back(uid);
        });
        if (uids.empty()) throw;
        return uids;
    }
}

std::string History::actor(const std::string& word) const {
    std::string handle = word.starts_with('@') ? word.substr(1) : word;
    if (handle == "me") handle = project_.occasion().actor;
    if (store::has_written(project_.state_->database, handle)) return handle;
    (void)project_.resolve<Member>("@" + handle);
    return handle;
}

RecordChange History::read(const LoggedChange& logged) const {
    RecordChange change;
    change.noun = find_noun(logged.kind);
    change.uid = logged.uid;
    change.existed = !logged.before.empty();
    change.exists = !logged.after.empty();
    if (change.noun != nullptr)
        Reader(project_, project_.state_->database).compare(change, parsed(logged.before), parsed(logged.after));
    return change;
}

Key History::newest() const {
    return store::next_operation(project_.state_->database) - 1;
}

History::Span History::span(const Point& from, const Point* until) const {
    store::Database& database = project_.state_->database;
    Span span;
    span.after =
        from.operation ? *from.operation : store::newest_operation(database, from.first - std::chrono::seconds{1});
    span.until = until != nullptr ? project_.newest_operation(*until) : newest();
    const bool is_reversed = until != nullptr && (until->last < from.first || span.until < span.after);
    if (is_reversed)
        throw Error(
            Failure::usage,
            say("{} lies before {}", wall_text(until->last, project_.zone()), wall_text(from.first, project_.zone())),
            tr("write the earlier point first"));
    return span;
}

std::int64_t History::between(const Span& span, const std::vector<Uid>& records, const std::vector<const Noun*>& nouns,
                              const std::function<void(RecordChange)>& row) const {
    store::Database& database = project_.state_->database;
    const Reader reader(project_, database);
    const store::Span logged{span.after, span.until, span.actor};
    std::int64_t came_and_went = 0;
    for (const store::Touched& touched : store::touched_in(database, logged)) {
        if (!records.empty() && std::find(records.begin(), records.end(), touched.uid) == records.end()) continue;
        if (!nouns.empty() && std::find(nouns.begin(), nouns.end(), touched.noun) == nouns.end()) continue;
        store::NetChange net = store::net_change(database, touched.uid, logged);
        if (!net.existed && !net.exists) {
            ++came_and_went;
            continue;
        }
        RecordChange change;
        change.noun = touched.noun;
        change.uid = touched.uid;
        change.existed = net.existed;
        change.exists = net.exists;
        reader.compare(change, Json(std::move(net.before)), Json(std::move(net.after)));
        if (!change.fields.empty()) row(std::move(change));
    }
    return came_and_went;
}

std::vector<std::pair<std::string, std::int64_t>> History::actors(const Span& span) const {
    return store::count_by_actor(project_.state_->database, span.after, span.until);
}

}  // namespace muster
