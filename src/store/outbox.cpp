#include "store/outbox.h"

#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"

namespace muster::store {

namespace {

constexpr std::array<std::string_view, 4> states{"waiting", "sent", "failed", "unsure"};
constexpr std::string_view columns =
    "key, channel, subject, digest, part, parts, body, state, made, tried, tries, answer";

std::string_view word_of(PostState state) {
    return states.at(static_cast<std::size_t>(state));
}

PostState state_of(std::string_view word) {
    for (std::size_t i = 0; i < states.size(); ++i)
        if (states.at(i) == word) return static_cast<PostState>(i);
    throw Error(Failure::damaged, say("the outbox holds the state '{}'", word));
}

Post post_of(const Statement& row) {
    Post post;
    post.key = row.integer(0);
    post.channel = row.text(1);
    post.subject = row.text(2);
    post.digest = row.text(3);
    post.part = row.integer(4);
    post.parts = row.integer(5);
    post.body = row.text(6);
    post.state = state_of(row.text(7));
    post.made = instant_from_iso(std::string(row.text(8))).value_or(Instant{});
    if (!row.is_null(9)) post.tried = instant_from_iso(std::string(row.text(9)));
    post.tries = row.integer(10);
    if (!row.is_null(11)) post.answer = row.text(11);
    return post;
}

}  // namespace

void put_post(Database& database, Post& post) {
    Statement statement(database,
                        "INSERT INTO outbox(channel, subject, digest, part, parts, body, state, made, tries) "
                        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)");
    statement.bind(1, std::string_view(post.channel))
        .bind(2, std::string_view(post.subject))
        .bind(3, std::string_view(post.digest))
        .bind(4, post.part)
        .bind(5, post.parts)
        .bind(6, std::string_view(post.body))
        .bind(7, word_of(post.state))
        .bind(8, std::string_view(to_text(post.made)));
    statement.run();
    post.key = database.last_key();
}

void each_post(Database& database, bool all, const std::function<void(const Post&)>& row) {
    Statement statement(
        database, fmt::format("SELECT {} FROM outbox{} ORDER BY key", columns, all ? "" : " WHERE state <> 'sent'"));
    while (statement.step()) row(post_of(statement));
}

std::optional<Post> find_post(Database& database, Key key) {
    Statement statement(database, fmt::format("SELECT {} FROM outbox WHERE key = ?1", columns));
    statement.bind(1, key);
    if (!statement.step()) return {};
    return post_of(statement);
}

bool claim_post(Database& database, Key key, PostState before, Instant now) {
    Statement statement(database,
                        "UPDATE outbox SET state = 'unsure', tried = ?3, tries = tries + 1, answer = NULL "
                        "WHERE key = ?1 AND state = ?2");
    statement.bind(1, key).bind(2, word_of(before)).bind(3, std::string_view(to_text(now)));
    statement.run();
    return database.changes() == 1;
}

void settle_post(Database& database, Key key, PostState state, const std::string& answer) {
    Statement statement(database, "UPDATE outbox SET state = ?2, answer = nullif(?3, '') WHERE key = ?1");
    statement.bind(1, key).bind(2, word_of(state)).bind(3, std::string_view(answer));
    statement.run();
}

bool remove_post(Database& database, Key key) {
    Statement statement(database, "DELETE FROM outbox WHERE key = ?1");
    statement.bind(1, key);
    statement.run();
    return database.changes() == 1;
}

std::optional<std::string> newest_digest(Database& database, const std::string& channel, const std::string& subject) {
    Statement statement(database,
                        "SELECT digest FROM outbox WHERE channel = ?1 AND subject = ?2 AND state <> 'failed' "
                        "ORDER BY key DESC LIMIT 1");
    statement.bind(1, std::string_view(channel)).bind(2, std::string_view(subject));
    if (!statement.step()) return {};
    return std::string(statement.text(0));
}

std::map<Uid, Outbox::SheetRow> sheet_rows(Database& database, const std::string& channel) {
    std::map<Uid, Outbox::SheetRow> rows;
    Statement statement(database, "SELECT uid, row, digest FROM sheet_row WHERE channel = ?1");
    statement.bind(1, std::string_view(channel));
    while (statement.step()) rows[statement.uid(0)] = {std::string(statement.text(1)), std::string(statement.text(2))};
    return rows;
}

void put_sheet_row(Database& database, const std::string& channel, const Uid& uid, const Outbox::SheetRow& row) {
    Statement statement(database,
                        "INSERT INTO sheet_row(channel, uid, row, digest) VALUES(?1, ?2, ?3, ?4) "
                        "ON CONFLICT(channel, uid) DO UPDATE SET row = excluded.row, digest = excluded.digest");
    statement.bind(1, std::string_view(channel))
        .bind_uid(2, uid)
        .bind(3, std::string_view(row.row))
        .bind(4, std::string_view(row.digest));
    statement.run();
}

void remove_sheet_row(Database& database, const std::string& channel, const Uid& uid) {
    Statement statement(database, "DELETE FROM sheet_row WHERE channel = ?1 AND uid = ?2");
    statement.bind(1, std::string_view(channel)).bind_uid(2, uid);
    statement.run();
}

}  // namespace muster::store
