#include <muster/verdict.h>

#include <muster/error.h>
#include <muster/field_text.h>
#include <muster/words.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

double pass_share(const QualityRun& run) {
    const double passed = run.passed.value_or(0);
    const double all = passed + run.failed.value_or(0);
    if (all > 0) return passed / all;
    return run.result == RunResult::passed ? 1 : 0;
}

void settle(QualityRun& run, const QualityCheck& check, std::optional<RunResult> given) {
    if (!run.passed && !run.failed) {
        if (!given)
            throw Error(Failure::usage, tr("how did it go?"),
                        tr("give --result passed or failed, or the cases with --passed and --failed"));
        run.result = *given;
        return;
    }
    run.passed = run.passed.value_or(0);
    run.failed = run.failed.value_or(0);
    if (*run.passed < 0 || *run.failed < 0)
        throw Error(Failure::usage, tr("a number of cases is not negative"));
    const std::int64_t cases = std::int64_t{*run.passed} + *run.failed;
    if (cases == 0)
        throw Error(Failure::usage, tr("a run of no cases says nothing"), tr("leave the cases out and give --result"));
    const double least = check.pass_rate.value_or(1);
    constexpr double rounding = 1e-9;
    run.result = pass_share(run) + rounding >= least ? RunResult::passed : RunResult::failed;
    if (!given || *given == run.result) return;
    throw Error(Failure::refused,
                say("{} of {} cases passed, and {} must: that is {}, not {}", *run.passed, cases,
                    percent(least), tr(Sense::choice, word_of(run.result)), tr(Sense::choice, word_of(*given))),
                say("leave --result out, or change what must pass: muster quality edit Q{} --pass-rate SHARE",
                    check.number));
}

Proof CheckStanding::proof() const {
    if (!newest) return Proof::untested;
    return newest->result == RunResult::passed ? Proof::passed : Proof::failed;
}

std::vector<const CheckStanding*> Gate::unproven() const {
    std::vector<const CheckStanding*> unproven;
    for (const CheckStanding& one : checks)
        if (one.check.required && one.proof() != Proof::passed) unproven.push_back(&one);
    return unproven;
}

}  // namespace muster
