// What waits to be sent, and what has been.

#include <muster/outbox.h>

#include "store/outbox.h"

namespace muster {

Outbox::Outbox(const std::string& file, Instant now)
    : database_(std::make_unique<store::Database>(file, store::Access::write)), now_(now) {}

Outbox::~Outbox() = default;

void Outbox::put(std::vector<Post>& parts) {
    store::Transaction transaction(*database_);
    for (Post& part : parts) {
        part.made = now_;
        store::put_post(*database_, part);
    }
    transaction.commit();
}

void Outbox::each(bool all, const std::function<void(const Post&)>& row) const {
    store::each_post(*database_, all, row);
}

std::optional<Post> Outbox::find(Key key) const {
    return store::find_post(*database_, key);
}

bool Outbox::claim(Key key, PostState before) {
    store::Transaction transaction(*database_);
    const bool is_ours = store::claim_post(*database_, key, before, now_);
    transaction.commit();
    return is_ours;
}

void Outbox::settle(Key key, PostState state, const std::string& answer) {
    store::Transaction transaction(*database_);
    store::settle_post(*database_, key, state, answer);
    transaction.commit();
}

bool Outbox::remove(Key key) {
    store::Transaction transaction(*database_);
    const bool was_there = store::remove_post(*database_, key);
    transaction.commit();
    return was_there;
}

std::optional<std::string> Outbox::newest_digest(const std::string& channel, const std::string& subject) const {
    return store::newest_digest(*database_, channel, subject);
}

std::map<Uid, Outbox::SheetRow> Outbox::sheet_rows(const std::string& channel) const {
    return store::sheet_rows(*database_, channel);
}

void Outbox::put_sheet_rows(const std::string& channel, const std::map<Uid, SheetRow>& rows) {
    store::Transaction transaction(*database_);
    for (const auto& [uid, row] : rows) store::put_sheet_row(*database_, channel, uid, row);
    transaction.commit();
}

void Outbox::forget_sheet_rows(const std::string& channel, const std::vector<Uid>& rows) {
    store::Transaction transaction(*database_);
    for (const Uid& uid : rows) store::remove_sheet_row(*database_, channel, uid);
    transaction.commit();
}

}  // namespace muster
