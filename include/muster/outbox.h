#pragma once
// What waits to go to a chat, and what has gone: kept in this copy of the project alone, neither logged nor exported.

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <muster/id.h>
#include <muster/time.h>

namespace muster {

/// `waiting` has not been sent, `failed` was refused by the service, `unsure` may have arrived: the answer was cut, or
/// muster ended before it came.
enum class PostState { waiting, sent, failed, unsure };

/// One part of a message.
struct Post {
    Key key = 0;  ///< the number that people call it by
    std::string channel;
    std::string subject;  ///< what it is of: `report weekly`
    std::string digest;   ///< of the whole message, in hexadecimal
    std::int64_t part = 1;
    std::int64_t parts = 1;
    std::string body;
    PostState state = PostState::waiting;
    Instant made{};
    std::optional<Instant> tried;
    std::int64_t tries = 0;
    std::string answer;  ///< why it was not sent; empty when it was
};

namespace store {
class Database;
}

/// The outbox of a project file, over a connection of its own. Each call is a transaction of its own, so that no lock
/// is held while the network is touched.
class Outbox {
  public:
    /// Opens the outbox of a project of the newest schema. `now` is what its rows are dated with. Throws `no_project`.
    Outbox(const std::string& file, Instant now);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// Writes the parts of a message, to be sent in their order; each gets its key.
    void put(std::vector<Post>& parts);
    /// Calls with each part that has not been sent, the oldest first; with `all` also with those that have.
    void each(bool all, const std::function<void(const Post&)>& row) const;
    [[nodiscard]] std::optional<Post> find(Key key) const;
    /// Marks a part as being sent, which is `unsure` until `settle` says more. Returns false if it is in another state
    /// than `before` by now: somebody else sends it.
    bool claim(Key key, PostState before);
    void settle(Key key, PostState state, const std::string& answer);
    /// Takes a part out. Returns false if there is none.
    bool remove(Key key);
    /// Returns the digest of the newest message of that subject that was not refused.
    [[nodiscard]] std::optional<std::string> newest_digest(const std::string& channel,
                                                           const std::string& subject) const;

    /// A row of a sheet: which it is there, empty where the answer that said it was lost; and what it shows.
    struct SheetRow {
        std::string row;
        std::string digest;
    };
    [[nodiscard]] std::map<Uid, SheetRow> sheet_rows(const std::string& channel) const;
    void put_sheet_rows(const std::string& channel, const std::map<Uid, SheetRow>& rows);
    void forget_sheet_rows(const std::string& channel, const std::vector<Uid>& rows);

  private:
    std::unique_ptr<store::Database> database_;
    Instant now_;
};

}  // namespace muster
