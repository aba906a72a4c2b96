#pragma once
// How a run of a quality check went, and what its checks say of a milestone.

#include <optional>
#include <vector>

#include <muster/quality.h>

namespace muster {

/// Returns the share of cases that passed, 0 to 1: passed / (passed + failed). A run without cases counts as one:
/// 1 or 0 by its result.
double pass_share(const QualityRun& run);

/// Sets the result of a run by its cases: passed where their share is at least the pass rate of the check, all of them
/// where it names none. Without cases it is the result given. Throws `usage` if neither is there or the cases are none
/// at all, `refused` if a result that was given says otherwise than the cases.
void settle(QualityRun& run, const QualityCheck& check, std::optional<RunResult> given);

/// Where a check stands.
enum class Proof { untested, failed, passed };

/// A check with its newest run.
struct CheckStanding {
    QualityCheck check;
    std::optional<QualityRun> newest;

    [[nodiscard]] Proof proof() const;
};

/// What holds a milestone back.
struct Gate {
    std::vector<CheckStanding> checks;  ///< all that are still run
    std::int64_t open_tasks = 0;

    /// Returns the required checks that have not passed in their newest run.
    [[nodiscard]] std::vector<const CheckStanding*> unproven() const;
    /// Says whether the milestone may be closed as reached.
    [[nodiscard]] bool is_open() const { return open_tasks == 0 && unproven().empty(); }
};

}  // namespace muster
