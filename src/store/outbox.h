#pragma once
// Messages that wait to be sent, and the rows of sheets: known to this copy alone.

#include <muster/outbox.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// Writes a part, in the transaction that the caller has opened, and gives it its key.
void put_post(Database& database, Post& post);
void each_post(Database& database, bool all, const std::function<void(const Post&)>& row);
std::optional<Post> find_post(Database& database, Key key);
/// Moves a part from one state to the next, with the moment of the try. Returns false if it was in another state.
bool claim_post(Database& database, Key key, PostState before, Instant now);
void settle_post(Database& database, Key key, PostState state, const std::string& answer);
bool remove_post(Database& database, Key key);
std::optional<std::string> newest_digest(Database& database, const std::string& channel, const std::string& subject);

std::map<Uid, Outbox::SheetRow> sheet_rows(Database& database, const std::string& channel);
void put_sheet_row(Database& database, const std::string& channel, const Uid& uid, const Outbox::SheetRow& row);
void remove_sheet_row(Database& database, const std::string& channel, const Uid& uid);

}  // namespace muster::store
