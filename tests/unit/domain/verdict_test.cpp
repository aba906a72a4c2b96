#include <doctest/doctest.h>

#include <muster/verdict.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

QualityRun cases(std::optional<int> passed, std::optional<int> failed) {
    QualityRun run;
    run.passed = passed;
    run.failed = failed;
    return run;
}

QualityCheck asking(std::optional<double> pass_rate) {
    QualityCheck check;
    check.pass_rate = pass_rate;
    return check;
}

RunResult settled(QualityRun run, const QualityCheck& check, std::optional<RunResult> given = {}) {
    settle(run, check, given);
    return run.result;
}

CheckStanding standing(bool required, std::optional<RunResult> result) {
    CheckStanding one;
    one.check.required = required;
    if (result) {
        one.newest.emplace();
        one.newest->result = *result;
    }
    return one;
}

}  // namespace

TEST_CASE("a run passed where the share of its cases reaches what the check asks for") {
    CHECK(settled(cases(19, 1), asking(0.95)) == RunResult::passed);
    CHECK(settled(cases(18, 2), asking(0.95)) == RunResult::failed);
    CHECK(settled(cases(19, 1), asking({})) == RunResult::failed);
    CHECK(settled(cases(20, {}), asking({})) == RunResult::passed);
    CHECK(settled(cases({}, 3), asking(0)) == RunResult::passed);
    // 0.7 is no number that a machine holds exactly.
    CHECK(settled(cases(7, 3), asking(0.7)) == RunResult::passed);
    CHECK(pass_share(cases(18, 2)) == doctest::Approx(0.9));
}

TEST_CASE("without cases the result must be given; with them it must not say otherwise") {
    CHECK(settled({}, asking({}), RunResult::failed) == RunResult::failed);
    CHECK(settled(cases(1, 1), asking(0.5), RunResult::passed) == RunResult::passed);
    CHECK(failure_of([] { settled({}, asking({})); }) == Failure::usage);
    CHECK(failure_of([] { settled(cases(0, 0), asking({})); }) == Failure::usage);
    CHECK(failure_of([] { settled(cases(-1, 2), asking({})); }) == Failure::usage);
    CHECK(failure_of([] { settled(cases(1, 1), asking({}), RunResult::passed); }) == Failure::refused);
}

TEST_CASE("the share of a run without cases is that of one case") {
    QualityRun run;
    run.result = RunResult::passed;
    CHECK(pass_share(run) == 1);
    run.result = RunResult::failed;
    CHECK(pass_share(run) == 0);
}

TEST_CASE("a gate opens once no task is open and every required check has passed") {
    Gate gate;
    CHECK(gate.is_open());
    gate.checks = {standing(true, RunResult::passed), standing(false, RunResult::failed), standing(false, {})};
    CHECK(gate.is_open());
    gate.open_tasks = 1;
    CHECK_FALSE(gate.is_open());
    gate.open_tasks = 0;
    gate.checks.push_back(standing(true, {}));
    gate.checks.push_back(standing(true, RunResult::failed));
    CHECK_FALSE(gate.is_open());
    const auto unproven = gate.unproven();
    REQUIRE(unproven.size() == 2);
    CHECK(unproven[0]->proof() == Proof::untested);
    CHECK(unproven[1]->proof() == Proof::failed);
}
