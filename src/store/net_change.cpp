#include "store/net_change.h"

#include <algorithm>

namespace muster::store {

namespace {

Json* find(Json::Object& members, std::string_view name) {
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

void set(Json::Object& members, const std::string& name, const Json& value) {
    if (Json* there = find(members, name)) *there = value;
    else members.emplace_back(name, value);
}

void set_missing(Json::Object& members, const std::string& name, const Json& value) {
    if (find(members, name) == nullptr) members.emplace_back(name, value);
}

// Adds the next change of the record, in the order of the log; either text is empty where the record is not there.
void follow(NetChange& net, bool is_first, std::string_view before, std::string_view after) {
    const Json was = before.empty() ? Json::object() : Json::parse(before);
    const Json is = after.empty() ? Json::object() : Json::parse(after);
    if (is_first) net.existed = !before.empty();
    net.exists = !after.empty();
    if (net.existed)
        for (const auto& [name, value] : *was.members()) set_missing(net.before, name, value);
    if (before.empty() || after.empty()) net.after.clear();
    for (const auto& [name, value] : *is.members()) set(net.after, name, value);
}

// A field that only one side names is empty on the other: the record was removed and put back in between.
void complete(NetChange& net) {
    if (!net.existed || !net.exists) return;
    for (const auto& [name, value] : net.before) set_missing(net.after, name, nullptr);
    for (const auto& [name, value] : net.after) set_missing(net.before, name, nullptr);
}

}  // namespace

std::vector<Touched> touched_in(Database& database, const Span& span) {
    Statement row(database,
                  span.actor.empty()
                      ? "SELECT DISTINCT kind, uid FROM change WHERE operation > ?1 AND operation <= ?2"
                      : "SELECT DISTINCT kind, uid FROM change JOIN operation ON operation.key = change.operation "
                        "WHERE operation > ?1 AND operation <= ?2 AND actor = :actor");
    row.bind(1, span.after).bind(2, span.until).bind(":actor", Value{span.actor});
    std::vector<Touched> touched;
    while (row.step())
        if (const Noun* noun = find_noun(row.text(0)); noun != nullptr) touched.push_back({noun, row.uid(1)});
    return touched;
}

NetChange net_change(Database& database, const Uid& record, const Span& span) {
    Statement row(database,
                  span.actor.empty()
                      ? "SELECT made_against, before, after FROM change "
                        "WHERE uid = ?1 AND operation > ?2 AND operation <= ?3 ORDER BY operation, key"
                      : "SELECT made_against, before, after FROM change JOIN operation ON operation.key = "
                        "change.operation WHERE uid = ?1 AND operation > ?2 AND operation <= ?3 AND actor = :actor "
                        "ORDER BY operation, change.key");
    row.bind_uid(1, record).bind(2, span.after).bind(3, span.until).bind(":actor", Value{span.actor});
    NetChange net;
    for (bool is_first = true; row.step(); is_first = false) {
        if (is_first) net.made_against = row.integer(0);
        follow(net, is_first, row.text(1), row.text(2));
    }
    complete(net);
    return net;
}

}  // namespace muster::store
