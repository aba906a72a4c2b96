#pragma once
// What a team asks of its project: a TOML file that sets the rules of the gate. It is data and runs nothing.

#include <string>
#include <string_view>
#include <vector>

#include <muster/gate.h>

namespace muster::settings {

struct Policy {
    std::string file;                ///< as people know it; empty where there is none
    std::vector<gate::Terms> terms;  ///< every rule, then the team's own in the order of the file
};

/// Returns the rules as they stand without a policy.
Policy stock_policy();

/// Reads a policy. `source` names it in messages. The queries are left as they were written. Throws `usage` with line
/// and column for a rule or key that there is not, and for a value of the wrong type.
Policy read_policy(std::string_view text, const std::string& source);

/// Returns where a project's policy stands, seen from the folder whose project it is.
std::string policy_of(const std::string& folder);

}  // namespace muster::settings
