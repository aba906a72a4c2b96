#pragma once
// One run of the gate: which rules apply, what was found, and what the ratchet keeps of it.

#include <string>
#include <vector>

#include <muster/gate.h>

#include "command/command.h"
#include "settings/policy.h"

namespace muster::command {

struct GateOptions {
    std::vector<std::string> rules;
    std::string policy;
    std::string query;
    std::string ratchet_file;
    bool ratchet = false;
    bool update = false;
    bool list = false;
    bool verbose = false;

    [[nodiscard]] bool has_ratchet() const { return ratchet || update || !ratchet_file.empty(); }
};

/// The policy that was named, or the one beside the project's configuration, or the rules as they stand.
settings::Policy policy_for(Session& session, const GateOptions& options);

/// Returns the rules to apply: those named, else all that the policy has not turned off; their queries are read.
/// Throws `usage` for an unknown name, and with the place in the policy for a query that cannot be read.
std::vector<gate::Terms> chosen(Session& session, const settings::Policy& policy, const GateOptions& options);

/// What the gate found.
struct Gated {
    std::vector<gate::Verdict> verdicts;
    std::string record;              ///< the ratchet's file, as people know it; empty without one
    std::vector<std::string> notes;  ///< what the ratchet has done
};

/// Measures the project by the terms and judges it; with a ratchet against what is recorded, which is then brought up
/// to date.
Gated gated(Session& session, const settings::Policy& policy, const std::vector<gate::Terms>& terms,
            const GateOptions& options);

/// Returns a path as seen from the current folder.
std::string shown_path(const Session& session, const std::string& path);

}  // namespace muster::command
