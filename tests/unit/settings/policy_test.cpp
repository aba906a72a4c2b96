#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/risk.h>

#include "settings/policy.h"

using namespace muster;
using settings::read_policy;

namespace {

const gate::Terms& terms_of(const settings::Policy& policy, std::string_view name) {
    for (const gate::Terms& terms : policy.terms)
        if (terms.name == name) return terms;
    FAIL("no such rule");
    return policy.terms.front();
}

struct Refusal {
    std::string what, hint;
};

Refusal refusal(std::string_view text) {
    try {
        read_policy(text, "p.toml");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::usage);
        return {error.what(), error.hint()};
    }
    return {"accepted", {}};
}

}  // namespace

TEST_CASE("an empty policy leaves every rule as it stands") {
    const settings::Policy policy = read_policy("# nothing yet\n", "p.toml");
    CHECK(policy.file == "p.toml");
    REQUIRE(policy.terms.size() == gate::rules().size());
    for (const gate::Terms& terms : policy.terms) {
        CHECK(terms.threshold == terms.rule->threshold);
        CHECK(terms.severity == gate::Severity::error);
        CHECK(terms.undecided == gate::Undecided::report);
        CHECK(terms.line == 0);
    }
}

TEST_CASE("a policy sets thresholds, narrows, softens and adds") {
    const settings::Policy policy = read_policy(R"(undecided = "pass"

[rule.overdue]
max = 3
query = "milestone:M1"
severity = "warning"

[rule.spi]
min = 0.9
undecided = "fail"

[rule.security]
query = "label:security is:open"
message = "Security work is open"

[rule.unowned]
noun = "risk"
query = "no:owner"
max = 2
)",
                                                "p.toml");
    const gate::Terms& overdue = terms_of(policy, "overdue");
    CHECK(overdue.threshold == 3);
    CHECK(overdue.query == "milestone:M1");
    CHECK(overdue.severity == gate::Severity::warning);
    CHECK(overdue.undecided == gate::Undecided::pass);
    CHECK(overdue.line == 3);
    CHECK(terms_of(policy, "spi").threshold == 0.9);
    CHECK(terms_of(policy, "spi").undecided == gate::Undecided::fail);
    const gate::Terms& own = terms_of(policy, "security");
    CHECK(own.rule == nullptr);
    CHECK(own.threshold == 0);
    CHECK(own.undecided == gate::Undecided::pass);
    CHECK(own.message == "Security work is open");
    CHECK(*terms_of(policy, "unowned").noun == noun_of<Risk>());
    CHECK(policy.terms.back().name == "unowned");
}

TEST_CASE("rules that a policy does not choose are off") {
    const settings::Policy policy =
        read_policy("rules = ['overdue', 'mine']\n[rule.mine]\nquery = 'is:open'\n", "p.toml");
    for (const gate::Terms& terms : policy.terms) {
        const bool is_chosen = terms.name == "overdue" || terms.name == "mine";
        CHECK((terms.severity == gate::Severity::off) == !is_chosen);
    }
}

TEST_CASE("what a policy cannot mean is refused with its place") {
    const auto check = [](std::string_view text, std::string_view what, std::string_view hint = "man 5 muster-policy") {
        const Refusal found = refusal(text);
        CHECK(found.what == what);
        CHECK(found.hint == hint);
    };
    check("[rule.overdu]\nmax = 1\n", "p.toml:1:1: there is no rule 'overdu'", "did you mean 'overdue'?");
    check("\n[rule.xyzzy]\nmax = 1\n", "p.toml:2:1: there is no rule 'xyzzy'",
          "a rule of your own needs a query; muster check --list names the others");
    check("rules = ['overdue', 'spy']\n", "p.toml:1:21: there is no rule 'spy'", "did you mean 'spi'?");
    check("[rule.overdue]\nmaximum = 1\n", "p.toml:2:11: a policy has no key 'maximum' here",
          "the keys are max, min, query, severity, message, undecided");
    check("[rule.overdue]\nmx = 1\n", "p.toml:2:6: a policy has no key 'mx' here", "did you mean 'max'?");
    check("rule = 3\n", "p.toml:1:8: write [rule.NAME] for each rule");
    check("[rule]\noverdue = 3\n", "p.toml:2:11: write [rule.overdue] and its keys below");
    check("[rule.overdue]\nmax = '3'\n", "p.toml:2:7: 'max' must be a number from 0 on");
    check("[rule.overdue]\nmax = true\n", "p.toml:2:7: 'max' must be a number from 0 on");
    check("[rule.overdue]\nmax = -1\n", "p.toml:2:7: 'max' must be a number from 0 on");
    check("[rule.overdue]\nmax = nan\n", "p.toml:2:7: 'max' must be a number from 0 on");
    check("[rule.overdue]\nmin = 1\n", "p.toml:2:7: 'overdue' is well when it is low: it has a max");
    check("[rule.spi]\nmax = 1\n", "p.toml:2:7: 'spi' is well when it is high: it has a min");
    check("[rule.mine]\nquery = 'is:open'\nmax = 1\nmin = 1\n",
          "p.toml:3:7: 'mine' has a max and a min: one of them is its threshold");
    check("[rule.overdue]\nquery = ' '\n", "p.toml:2:9: the query is empty");
    check("[rule.budget]\nquery = 'is:open'\n",
          "p.toml:2:9: 'budget' does not count records of one kind, so no query narrows it");
    check("[rule.overdue]\nseverity = 'fatal'\n", "p.toml:2:12: 'fatal' is none of the words that 'severity' takes",
          "write error, warning, off");
    check("undecided = 'maybe'\n", "p.toml:1:13: 'maybe' is none of the words that 'undecided' takes",
          "write report, pass, fail");
    check("[rule.mine]\nnoun = 'ship'\nquery = 'x'\n", "p.toml:2:8: there is no kind of record 'ship' to count",
          "write task, goal, kr, milestone, risk, meeting, decision, review or improve");
    check("[rule.'a b']\nquery = 'x'\n", "p.toml:1:1: the name of a rule is one word without : < > = ( ) \" @ ,");
    check("[rule.\"a\\u001bb\"]\nquery = 'x'\n",
          "p.toml:1:1: the name of a rule is one word without : < > = ( ) \" @ ,");
    CHECK(refusal("[rule.overdue\n").what.starts_with("p.toml:1:"));
}
