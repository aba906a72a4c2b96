#pragma once
// The verdicts of a gate in the forms that CI systems read. All texts are made harmless for each.

#include <span>
#include <string>

#include <muster/gate.h>

namespace muster::view {

/// What the verdicts are about.
struct GateFrame {
    std::string project;
    std::string now;   ///< RFC 3339
    std::string file;  ///< where results are shown: the policy or the export, relative to the folder; empty for none
};

/// JUnit XML, as the schema JUnit 10 of Jenkins has it and GitLab reads it: a test case a rule; what is undecided is
/// skipped, a warning passes and stands in the output of its case.
std::string junit(std::span<const gate::Verdict> verdicts, const GateFrame& frame);

/// SARIF 2.1.0 (OASIS): one run with a rule for each verdict and a result for each that did not pass. The records to
/// blame are its logical locations. GitHub shows a result at its physical location and knows it again by its
/// fingerprint, which is that of the rule.
std::string sarif(std::span<const gate::Verdict> verdicts, const GateFrame& frame);

/// Workflow commands of GitHub Actions, a line for each verdict that did not pass: `::error title=overdue::…`.
std::string workflow_commands(std::span<const gate::Verdict> verdicts, const GateFrame& frame);

/// Returns the first of the records to blame by their ids, and how many more there are.
std::string blamed(const gate::Measured& found, std::size_t most);

}  // namespace muster::view
