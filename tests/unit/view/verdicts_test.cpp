#include <doctest/doctest.h>

#include <muster/task.h>

#include "base/json.h"
#include "view/verdicts.h"

using namespace muster;
using gate::Verdict;

namespace {

constexpr const char* hostile = "]]><script>alert(1)</script>&\"'\n::error::x%0A::error::y\x1b[31m\u202e[a](b){0}";

Verdict failed(std::vector<gate::Offender> offenders) {
    Verdict verdict{gate::terms_of(*gate::find_rule("overdue")), {}, {}, gate::Outcome::failed};
    verdict.found.offending = static_cast<std::int64_t>(offenders.size());
    verdict.found.value = static_cast<double>(offenders.size());
    verdict.found.offenders = std::move(offenders);
    return verdict;
}

// The team's own rule, all of whose texts are hostile.
Verdict own() {
    Verdict verdict = failed({{"T1", hostile}});
    verdict.terms.rule = nullptr;
    verdict.terms.name = hostile;
    verdict.terms.message = hostile;
    verdict.terms.query = hostile;
    verdict.terms.line = 7;
    return verdict;
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

const view::GateFrame frame{"Shop <1>", "2026-03-02T08:00:00Z", "ci/my policy,1.toml"};

}  // namespace

TEST_CASE("JUnit: a case a rule, and texts that cannot leave their place") {
    Verdict passed = failed({});
    passed.outcome = gate::Outcome::passed;
    Verdict open = failed({});
    open.outcome = gate::Outcome::undecided;
    open.found.value = {};
    Verdict warned = failed({{"T9", "Late"}});
    warned.terms.severity = gate::Severity::warning;
    const std::string xml = view::junit(std::vector{passed, open, warned, own()}, frame);
    CHECK(xml.find("tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"1\"") != std::string::npos);
    CHECK(count(xml, "<testcase ") == 4);
    CHECK(count(xml, "<failure ") == 1);
    CHECK(count(xml, "<skipped ") == 1);
    CHECK(count(xml, "<system-out>") == 1);
    CHECK(xml.find("value=\"Shop &lt;1&gt;\"") != std::string::npos);
    CHECK(xml.find("<script>") == std::string::npos);
    CHECK(xml.find("]]>") == std::string::npos);
    CHECK(xml.find('\x1b') == std::string::npos);
    CHECK(xml.find("\u202e") == std::string::npos);
}

TEST_CASE("SARIF: a rule for each verdict, a result for each that did not pass") {
    Verdict passed = failed({});
    passed.outcome = gate::Outcome::passed;
    const Json log =
        Json::parse(view::sarif(std::vector{passed, own(), failed({{"T3", "Late"}, {"T7", "Later"}})}, frame));
    const Json& run = log.find("runs")->items()->front();
    CHECK(run.find("tool")->find("driver")->find("rules")->items()->size() == 3);
    const auto& results = *run.find("results")->items();
    REQUIRE(results.size() == 2);
    CHECK(*results[0].find("ruleIndex")->integer() == 1);
    CHECK(*results[1].find("message")->find("text")->text() == "2 tasks overdue, at most 0 allowed: T3 T7");
    const Json& place = results[1].find("locations")->items()->front();
    CHECK(*place.find("physicalLocation")->find("artifactLocation")->find("uri")->text() == "ci/my%20policy%2C1.toml");
    CHECK(place.find("logicalLocations")->items()->size() == 2);
    const Json& places = *results[0].find("locations")->items()->front().find("physicalLocation");
    CHECK(*places.find("region")->find("startLine")->integer() == 7);
}

TEST_CASE("SARIF: what people wrote is neither a link nor a placeholder") {
    const Json log = Json::parse(view::sarif(std::vector{own()}, frame));
    const Json& result = log.find("runs")->items()->front().find("results")->items()->front();
    const std::string& text = *result.find("message")->find("text")->text();
    CHECK(text.find("\\[a\\](b){{0}}") != std::string::npos);
    CHECK(text.find('\n') == std::string::npos);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\u202e") == std::string::npos);
}

TEST_CASE("SARIF: a result is known again by its rule, whatever was found") {
    const auto fingerprint = [](const Verdict& verdict) {
        const Json log = Json::parse(view::sarif(std::vector{verdict}, frame));
        return log.find("runs")->items()->front().find("results")->items()->front().find("partialFingerprints")->dump();
    };
    CHECK(fingerprint(failed({{"T1", "a"}})) == fingerprint(failed({{"T1", "a"}, {"T2", "b"}})));
    CHECK(fingerprint(failed({{"T1", "a"}})) != fingerprint(own()));
}

TEST_CASE("workflow commands: a line each, in which nothing ends it or begins another") {
    const std::string lines = view::workflow_commands(std::vector{own(), failed({{"T3", "50% off, now: go"}})}, frame);
    CHECK(count(lines, "\n") == 2);
    CHECK(count("\n" + lines, "\n::") == 2);
    CHECK(lines.find("::error title=overdue,file=ci/my policy%2C1.toml,line=1::1 task overdue, at most 0 allowed%0A"
                     "T3  50%25 off, now: go\n") != std::string::npos);
    CHECK(lines.find("%0A::error") == std::string::npos);
    CHECK(lines.find("%250A::error") != std::string::npos);
    CHECK(lines.find('\x1b') == std::string::npos);
}

TEST_CASE("workflow commands: warnings and what is undecided warn") {
    Verdict warned = failed({{"T9", "Late"}});
    warned.terms.severity = gate::Severity::warning;
    Verdict open = failed({});
    open.outcome = gate::Outcome::undecided;
    open.found.value = {};
    const std::string lines = view::workflow_commands(std::vector{warned, open}, {"Shop", frame.now, {}});
    CHECK(lines ==
          "::warning title=overdue::1 task overdue, at most 0 allowed%0AT9  Late\n"
          "::warning title=overdue::undecided, there are no tasks\n");
}

TEST_CASE("of many to blame the first are named, and how many more there are") {
    std::vector<gate::Offender> many;
    for (int i = 1; i <= 25; ++i) many.push_back({"T" + std::to_string(i), "x"});
    CHECK(view::blamed(failed(many).found, 3) == "T1 T2 T3 and 22 more");
    CHECK(view::blamed(failed({{"T1", "x"}}).found, 3) == "T1");
    CHECK(view::blamed(failed({}).found, 3).empty());
    CHECK(view::workflow_commands(std::vector{failed(many)}, frame).find("%0Aand 5 more\n") != std::string::npos);
}
