#pragma once
// What a gate has found before: a small JSON file beside the policy, to be committed with it.

#include <map>
#include <string>

namespace muster::settings {

/// The number of each rule by its name.
using Record = std::map<std::string, double, std::less<>>;

/// Reads what is recorded; nothing if the file is not there. Throws `usage` with the file if it holds something else.
Record read_record(const std::string& file);

/// Writes the record as a whole or not at all. Throws `unexpected` if it cannot be written.
void write_record(const std::string& file, const Record& record);

/// Returns where the record beside a policy in a folder stands.
std::string record_beside(const std::string& policy);

}  // namespace muster::settings
