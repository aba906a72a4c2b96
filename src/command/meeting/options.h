#pragma once
// Values of options that several verbs of meetings read.

#include <cstdint>
#include <string>
#include <string_view>

#include <muster/effort.h>

namespace muster::command {

/// Reads --days, a whole number from 1 to `most`. Throws `usage`.
std::int64_t days_of(const std::string& word, std::int64_t most);

/// Reads time on the clock that is more than nothing: 30m, 24h, 2d. Throws `usage`.
Effort span_of(std::string_view option, const std::string& word);

}  // namespace muster::command
