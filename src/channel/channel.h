#pragma once
// A channel of the user's: which service it is, how messages look there, and where its secrets are found.

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "channel/kind.h"

namespace muster::channel {

/// A channel as it stands in config.toml: texts by their names, and those of the table `fields` of a sheet.
struct Given {
    std::string name;
    std::string file;  ///< for messages
    int line = 0;
    std::vector<std::pair<std::string, std::string>> entries;
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Where a secret is: the name of an environment variable, or a file that its owner alone may read.
struct Source {
    std::string variable;
    std::string file;

    [[nodiscard]] bool is_given() const { return !variable.empty() || !file.empty(); }
};

/// The same, understood: what the kind says, and what the user has set anew.
struct Channel {
    std::string name;
    const Kind* kind = nullptr;
    Format format{};
    std::string base;
    std::string link;  ///< where a card leads
    bool allows_plain = false;
    std::size_t most_parts = 5;  ///< a longer message goes as a file, where files can be sent
    int per_minute = 0;
    std::chrono::seconds pause{};
    std::chrono::milliseconds backoff{1000};  ///< before the second try; doubled for each further one
    std::chrono::milliseconds time_limit{};
    Source key, url, secret;
    std::vector<std::pair<std::string, std::string>> columns;  ///< of a sheet: field, and its id there
};

/// Understands what is given. Throws `usage` with file and line for what cannot be, and `refused` for a secret that
/// stands in the file itself.
Channel read_channel(const Given& given);

struct Secrets {
    std::string key, url, secret;
};

/// Returns the value of an environment variable.
using Variables = std::function<std::string(const std::string& name)>;

/// Reads the channel's secrets. Throws `usage` for one that is not there or cannot be one, `refused` for a file that
/// others may read.
Secrets read_secrets(const Channel& channel, const Variables& variables);

/// Returns the text with each secret, as it is and as it stands in an address, replaced by `***`.
std::string redacted(std::string text, const Secrets& secrets);

}  // namespace muster::channel
