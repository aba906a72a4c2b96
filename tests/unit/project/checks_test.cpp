#include <doctest/doctest.h>

#include <muster/checks.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

class Checks : public Sandbox {
  public:
    QualityCheck check(Ref<Milestone> milestone, Ref<Task> task = {}) {
        QualityCheck one;
        one.title = "Tested";
        one.milestone = milestone;
        one.task = task;
        return added(one);
    }
    void run(const QualityCheck& check, RunResult result, std::string_view when) {
        QualityRun one;
        one.quality_check = {check.key};
        one.result = result;
        one.moment = moment(when);
        put(one);
    }
    Ref<Milestone> milestone() {
        Milestone one;
        one.title = "Beta";
        return {added(one).key};
    }
};

}  // namespace

TEST_CASE_FIXTURE(Checks, "a milestone waits for its tasks, its own checks and those of its tasks") {
    const auto beta = milestone(), other = milestone();
    Task work = task("Work");
    work.milestone = beta;
    put(work);
    const QualityCheck own = check(beta);
    const QualityCheck of_task = check({}, {work.key});
    check(beta, {work.key});
    check(other);
    QualityCheck closed = check(beta);
    closed.state = CheckState::closed;
    put(closed);
    const Gate gate = gate_of(project(), beta);
    CHECK(gate.open_tasks == 1);
    REQUIRE(gate.checks.size() == 3);
    CHECK(gate.checks[0].check.key == own.key);
    CHECK(gate.checks[2].check.key == of_task.key);
    CHECK(checks_of(project(), {work.key}).size() == 2);
}

TEST_CASE_FIXTURE(Checks, "the run of the newest moment counts, whenever it was written down") {
    const QualityCheck one = check(milestone());
    run(one, RunResult::passed, "2026-03-08T10:00:00Z");
    run(one, RunResult::failed, "2026-03-07T10:00:00Z");
    const Gate gate = gate_of(project(), one.milestone);
    REQUIRE(gate.checks.size() == 1);
    CHECK(gate.checks[0].proof() == Proof::passed);
    CHECK(gate.is_open());
}
