#include "store/hash_chain.h"

#include <map>

#include <fmt/format.h>

#include "base/json.h"
#include "base/sha256.h"
#include "store/operation_log.h"

namespace muster::store {

namespace {

// What an operation is called in every copy: who wrote it, and as which of theirs.
std::string shared_name(Database& database, Key operation) {
    Statement row(database,
                  "SELECT lower(hex(clone.uid)) || ':' || operation.sequence FROM operation JOIN clone ON clone.key = "
                  "operation.clone WHERE operation.key = ?1");
    row.bind(1, operation);
    return row.step() ? std::string(row.text(0)) : std::string{};
}

void append_member(std::string& text, std::string_view name, std::string_view value) {
    append_json_string(text, name);
    text += ':';
    append_json_string(text, value);
}

}  // namespace

// The operation as compact JSON, which for a large one is never held as a whole.
std::string chained_hash(Database& database, std::string_view before, const Operation& operation, const Uid& clone,
                         std::int64_t sequence) {
    std::string text = "{";
    append_member(text, "clone", to_text(clone));
    text += fmt::format(",\"sequence\":{},", sequence);
    append_member(text, "moment", to_text(operation.moment));
    text += ',';
    append_member(text, "actor", operation.actor);
    text += ',';
    append_member(text, "words", operation.words);
    text += ',';
    if (operation.undoes) append_member(text, "undoes", shared_name(database, *operation.undoes));
    else text += "\"undoes\":null";
    text += ",\"changes\":[";
    Sha256 digest;
    digest.add(before);
    for (const LoggedChange& change : operation.changes) {
        text += &change == operation.changes.data() ? "{" : ",{";
        append_member(text, "kind", change.kind);
        text += ',';
        append_member(text, "uid", to_text(change.uid));
        text += ',';
        append_member(text, "before", change.before);
        text += ',';
        append_member(text, "after", change.after);
        text += '}';
        digest.add(text);
        text.clear();
    }
    return digest.add(text).add("]}").digest();
}

std::vector<Key> broken_links(Database& database) {
    Statement row(database,
                  "SELECT operation.key, clone.uid, operation.sequence, operation.hash FROM operation JOIN clone ON "
                  "clone.key = operation.clone ORDER BY operation.key");
    std::map<Uid, std::string> last;
    std::vector<Key> broken;
    while (row.step()) {
        const Operation operation = *read_operation(database, row.integer(0));
        const Uid clone = row.uid(1);
        std::string& before = last.try_emplace(clone, std::string(32, '\0')).first->second;
        const std::string expected = chained_hash(database, before, operation, clone, row.integer(2));
        if (expected != row.blob(3)) broken.push_back(operation.key);
        before = row.blob(3);
    }
    // The chain's end stands apart, so that cutting off the newest operations shows.
    Statement end(database, "SELECT uid, hash, sequence FROM clone");
    while (end.step()) {
        const std::string& found = last.try_emplace(end.uid(0), std::string(32, '\0')).first->second;
        if (found != end.blob(1)) broken.push_back(end.integer(2));
    }
    return broken;
}

}  // namespace muster::store
