#pragma once
// What PingCode is to be told of a task, and whether it has understood.

#include <map>
#include <string>
#include <vector>

#include <muster/task.h>

#include "base/json.h"

namespace muster::exchange {

/// What the service calls things, as its lists say.
struct PingCodeTerms {
    std::map<int, std::string> priorities;             ///< id by muster's number
    std::map<std::string, std::string> states;         ///< id by the service's type of state, of the item's type
    std::map<Key, std::string> people;                 ///< id by member
    std::map<Key, std::string> items;                  ///< id by task
};

/// What a task is to be told, and what cannot be.
struct PingCodePush {
    Json body = Json::object();       ///< members that differ, as the service writes them
    std::vector<std::string> kept{};  ///< what stays as it is there, each a clause for people
};

/// Returns what a new work item begins with, or for one that is there what differs: title, description as HTML, days as
/// the edges of days in Shanghai, hours with one decimal, priority, state, owner and parent. An owner cannot be taken
/// away there, and a state, priority or person that the service has no word for is left out; `kept` says so.
PingCodePush push_of(const Task& task, const Json* there, const PingCodeTerms& terms);

/// Returns the names of members that the service did not take over, though it said that all is well.
std::vector<std::string> not_taken(const Json& body, const Json& there);

}  // namespace muster::exchange
