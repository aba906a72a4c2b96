#pragma once
// What an operation being made holds; shared by the files of this room.

#include <optional>

#include <muster/member.h>

#include "project/state.h"
#include "store/numbers.h"
#include "store/operation_log.h"

namespace muster {

struct Change::State {
    store::Database& database;
    std::optional<store::Transaction> transaction;
    Operation operation;
    Ref<Member> actor;
    store::Numbers numbers;
    std::optional<Uid> last_uid;

    State(store::Database& opened, const Occasion& occasion) : database(opened), numbers(opened) {
        transaction.emplace(opened);
        operation.key = store::next_operation(opened);
        operation.moment = occasion.now;
        operation.actor = occasion.actor;
        operation.words = occasion.words;
    }

    /// Returns the identity of a new record. Those of one operation follow each other, so that a long import writes the
    /// indexes by identity page after page.
    Uid new_uid() {
        last_uid = last_uid ? uid_after(*last_uid) : random_uid();
        return *last_uid;
    }

    void note(const Noun& noun, const Uid& uid, Key against, std::string before, std::string after) {
        operation.changes.push_back({std::string(noun.name), uid, against, std::move(before), std::move(after)});
    }
};

/// Says whether what an open project keeps in memory is made of such records: they are read anew after a change.
bool is_read_ahead(const Noun& noun);

/// Returns what people call a record; one without a name of its own is called by its noun.
std::string known_name(const Project& project, const Noun& noun, Key key);

}  // namespace muster
