#pragma once
// The services that muster can post to, as data: addresses, limits, and which dialects they take. What a service
// changes, or does not document, a user can set anew in the channel's table of config.toml.

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "channel/dialect.h"

namespace muster::channel {

/// How the body of a message is built, signed and judged.
enum class Protocol { wecom, dingtalk, feishu, slack, teams, webhook, wecom_sheet };

/// What a limit counts.
enum class Unit {
    bytes,       ///< of the text
    body,        ///< bytes of the whole JSON body
    characters,  ///< of the text
};

/// One form of message of a service.
struct Format {
    std::string_view name;
    Dialect dialect;
    std::size_t limit;
    Unit unit;
};

struct Kind {
    std::string_view name;
    Protocol service;
    std::string_view base;        ///< scheme and host; empty where the whole address is the secret
    std::string_view path;        ///< with {} for the key
    std::string_view upload;      ///< path of file upload; empty where files cannot be sent
    std::vector<Format> formats;  ///< the first is the usual one
    int per_minute;
    std::chrono::milliseconds gap;   ///< between two messages
    std::chrono::seconds pause;      ///< after the service said that there were too many
    std::size_t most_tables;         ///< in one message; 0 for any number
    std::string_view mention_field;  ///< of a member, that holds the id for mentions; else a field of the kind's name
};

/// All of them.
std::span<const Kind> kinds();

/// Returns the kind of that name, or null.
const Kind* find_kind(std::string_view name);

}  // namespace muster::channel
