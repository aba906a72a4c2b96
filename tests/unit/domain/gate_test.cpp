#include <set>

#include <doctest/doctest.h>

#include <muster/gate.h>
#include <muster/task.h>

#include "support/literals.h"

using namespace muster;
using gate::Outcome;
using gate::Terms;
using gate::Verdict;

namespace {

Terms at_most(double threshold) {
    Terms terms = gate::terms_of(*gate::find_rule("overdue"));
    terms.threshold = threshold;
    return terms;
}

Terms at_least(double threshold) {
    Terms terms = gate::terms_of(*gate::find_rule("spi"));
    terms.threshold = threshold;
    return terms;
}

Verdict verdict(Terms terms, std::optional<double> value, std::optional<double> recorded = {}) {
    Verdict verdict{std::move(terms), {value, 0, {}}, recorded, {}};
    verdict.outcome = gate::judge(verdict.terms, value, recorded);
    return verdict;
}

}  // namespace

TEST_CASE("each rule is known by a name of its own, and says all that a reader needs") {
    std::set<std::string_view> names;
    for (const gate::Rule& rule : gate::rules()) {
        CAPTURE(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK(gate::find_rule(rule.name) == &rule);
        CHECK_FALSE(rule.meaning.empty());
        CHECK(rule.look.starts_with("muster "));
        CHECK_FALSE(rule.says(2).empty());
        CHECK((rule.noun == nullptr) == (rule.offends == nullptr));
        CHECK((rule.noun != nullptr) == (rule.measure == gate::Measure::records));
    }
    CHECK(gate::find_rule("overdu") == nullptr);
}

TEST_CASE("a value on its threshold passes, one beyond it does not") {
    CHECK(gate::judge(at_most(3), 3.0) == Outcome::passed);
    CHECK(gate::judge(at_most(3), 4.0) == Outcome::failed);
    CHECK(gate::judge(at_least(0.8), 0.8) == Outcome::passed);
    CHECK(gate::judge(at_least(0.8), 0.79) == Outcome::failed);
}

TEST_CASE("nothing to judge by is told, passed or failed, as the team has it") {
    Terms terms = at_most(0);
    CHECK(gate::judge(terms, {}) == Outcome::undecided);
    terms.undecided = gate::Undecided::pass;
    CHECK(gate::judge(terms, {}) == Outcome::passed);
    terms.undecided = gate::Undecided::fail;
    CHECK(gate::judge(terms, {}) == Outcome::failed);
}

TEST_CASE("a ratchet lets through what is as bad as before, and never less than the threshold does") {
    CHECK(gate::judge(at_most(0), 3.0, 3.0) == Outcome::passed);
    CHECK(gate::judge(at_most(0), 4.0, 3.0) == Outcome::failed);
    CHECK(gate::judge(at_most(5), 4.0, 3.0) == Outcome::passed);
    CHECK(gate::judge(at_least(0.8), 0.6, 0.6) == Outcome::passed);
    CHECK(gate::judge(at_least(0.8), 0.5, 0.6) == Outcome::failed);
    CHECK(gate::judge(at_least(0.8), 0.9, 0.95) == Outcome::passed);
    CHECK(gate::is_better(gate::Bound::at_most, 2, 3));
    CHECK_FALSE(gate::is_better(gate::Bound::at_most, 3, 3));
    CHECK(gate::is_better(gate::Bound::at_least, 0.9, 0.8));
}

TEST_CASE("one failure shuts the gate, a warning does not, and what is undecided leaves it open to doubt") {
    Terms warning = at_most(0);
    warning.severity = gate::Severity::warning;
    const Verdict well = verdict(at_most(0), 0.0);
    const Verdict bad = verdict(at_most(0), 1.0);
    const Verdict warned = verdict(warning, 1.0);
    const Verdict open = verdict(at_most(0), {});
    CHECK(gate::judge(std::vector{well, warned}) == Outcome::passed);
    CHECK(gate::judge(std::vector{well, open, warned}) == Outcome::undecided);
    CHECK(gate::judge(std::vector{open, bad, well}) == Outcome::failed);
    CHECK(gate::judge(std::vector<Verdict>{}) == Outcome::passed);
}

TEST_CASE("what was found is told with what would have been well") {
    CHECK(explained(verdict(at_most(0), 1.0)) == "1 task overdue, at most 0 allowed");
    CHECK(explained(verdict(at_most(2), 3.0)) == "3 tasks overdue, at most 2 allowed");
    CHECK(explained(verdict(at_most(0), 4.0, 3.0)) == "4 tasks overdue, at most 3 allowed, as recorded");
    CHECK(explained(verdict(at_least(0.8), 0.5)) == "schedule performance is 0.50, at least 0.80 asked for");
    CHECK(explained(verdict(at_least(0.8), {})) == "no task was due in the last four weeks");
    Terms terms = at_most(0);
    terms.query = "milestone:M1";
    terms.message = "The release is late";
    CHECK(explained(verdict(terms, 2.0)) == "The release is late: 2 tasks overdue (milestone:M1), at most 0 allowed");
}

TEST_CASE("a rule of the team's own counts what its query finds") {
    Terms own;
    own.name = "security";
    own.noun = &noun_of<Task>();
    CHECK(explained(verdict(own, 2.0)) == "2 tasks, at most 0 allowed");
    CHECK(explained(verdict(own, {})) == "there are no tasks");
    own.message = "Security work is open";
    CHECK(explained(verdict(own, 1.0)) == "Security work is open: 1 task, at most 0 allowed");
}
