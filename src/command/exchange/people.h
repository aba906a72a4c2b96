#pragma once
// Who is meant by what other programs call people.

#include <map>
#include <string>
#include <string_view>

#include "command/command.h"

namespace muster::command {

/// The members by handle, name and mail address.
class People {
  public:
    People(Session& session, bool makes_members);

    /// Returns the member. One that nobody knows is added, where the caller asked for that; otherwise throws
    /// `not_found`.
    Key find(const std::string& word);

  private:
    void learn(const Member& member);
    Key add(const std::string& word);

    Session& session_;
    bool makes_members_;
    std::map<std::string, Key, std::less<>> known_;
};

}  // namespace muster::command
