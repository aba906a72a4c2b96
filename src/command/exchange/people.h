#pragma once
// Who is meant by what other programs call people.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "command/exchange/along.h"

namespace muster::command {

/// Somebody whom a file tells more of than others of its parts do.
struct Acquaintance {
    std::string handle, name, mail;
    std::vector<std::string> words{};  ///< what else the file calls them: an id
};

/// The members by handle, name and mail address.
class People {
  public:
    People(Session& session, bool makes_members, Along& along);

    /// Returns the member. One that nobody knows is added, where the caller asked for that; otherwise throws
    /// `not_found`.
    Key find(const std::string& word);
    /// Learns who is meant by an id; a member of the same mail address, handle or name is that person. Nobody is added until
    /// somebody asks for them.
    void introduce(const Acquaintance& person);

  private:
    void learn(const Member& member);
    void put(Member& member);
    Key add(const std::string& word);
    Key add(const Acquaintance& person);
    [[nodiscard]] std::string free_handle(const std::string& wanted) const;
    [[noreturn]] static Key not_known(const std::string& word);

    Session& session_;
    bool makes_members_;
    Along& along_;
    std::map<std::string, Key, std::less<>> known_;
    std::map<Key, std::string> mails_;
    std::map<std::string, Acquaintance, std::less<>> introduced_;  ///< by what the file calls them
};

}  // namespace muster::command
