#include <doctest/doctest.h>

#include <algorithm>

#include <muster/goal.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

KeyResult measured(double baseline, double target, Direction direction) {
    KeyResult key_result;
    key_result.title = "Search answers fast";
    key_result.number = 1;
    key_result.baseline = baseline;
    key_result.target = target;
    key_result.direction = direction;
    return key_result;
}

Goal good_goal() {
    Goal goal;
    goal.title = "Answers within five minutes";
    goal.body = "Every customer question gets an answer within five minutes";
    goal.why = "The vision promises it";
    goal.feasibility = "Half of them do already";
    goal.owner = {1};
    goal.due = day("2026-06-30");
    return goal;
}

GoalFacts good_facts() {
    GoalFacts facts;
    facts.key_results = {measured(20, 5, Direction::down)};
    facts.key_results[0].unit = "min";
    facts.has_vision = true;
    facts.tasks = 2;
    facts.project_end = day("2026-12-31");
    return facts;
}

SmartLetter letter_of(char letter, const Goal& goal, const GoalFacts& facts) {
    for (const SmartLetter& judged : smart(goal, "G1", facts))
        if (judged.letter == letter) return judged;
    FAIL("no such letter");
    return {};
}

std::size_t faults(char letter, const Goal& goal, const GoalFacts& facts) {
    return letter_of(letter, goal, facts).problems.size();
}

}  // namespace

TEST_CASE("progress up is the share of the way to the target") {
    const KeyResult key_result = measured(20, 100, Direction::up);
    CHECK(progress(key_result, 20) == 0.0);
    CHECK(progress(key_result, 60) == 0.5);
    CHECK(progress(key_result, 100) == 1.0);
}

TEST_CASE("progress down works the same way round") {
    const KeyResult key_result = measured(20, 5, Direction::down);
    CHECK(progress(key_result, 20) == 0.0);
    CHECK(progress(key_result, 12.5) == 0.5);
    CHECK(progress(key_result, 5) == 1.0);
}

TEST_CASE("progress is cut to the range from nothing to all") {
    CHECK(progress(measured(20, 100, Direction::up), 10) == 0.0);
    CHECK(progress(measured(20, 100, Direction::up), 150) == 1.0);
    CHECK(progress(measured(20, 5, Direction::down), 30) == 0.0);
    CHECK(progress(measured(20, 5, Direction::down), 1) == 1.0);
}

TEST_CASE("a value that is kept is met or not, nothing between") {
    const KeyResult at_least = measured(99.9, 99.5, Direction::keep);
    CHECK(progress(at_least, 99.5) == 1.0);
    CHECK(progress(at_least, 99.4) == 0.0);
    const KeyResult at_most = measured(3, 5, Direction::keep);
    CHECK(progress(at_most, 5) == 1.0);
    CHECK(progress(at_most, 5.1) == 0.0);
}

TEST_CASE("progress needs baseline, target and value") {
    KeyResult key_result = measured(20, 100, Direction::up);
    CHECK_FALSE(progress(key_result, {}).has_value());
    key_result.baseline.reset();
    CHECK_FALSE(progress(key_result, 60).has_value());
    key_result = measured(20, 100, Direction::up);
    key_result.target.reset();
    CHECK_FALSE(progress(key_result, 60).has_value());
}

TEST_CASE("a target is met when it is reached from the right side") {
    CHECK(is_met(measured(20, 100, Direction::up), 100));
    CHECK_FALSE(is_met(measured(20, 100, Direction::up), 99.9));
    CHECK(is_met(measured(20, 5, Direction::down), 5));
    CHECK_FALSE(is_met(measured(20, 5, Direction::down), 5.1));
    KeyResult open;
    CHECK_FALSE(is_met(open, 1));
}

TEST_CASE("expected progress is the share of the time that has passed") {
    const auto start = day("2026-03-01");
    const auto due = day("2026-03-11");
    CHECK(expected_progress(start, due, start) == 0.0);
    CHECK(expected_progress(start, due, day("2026-03-06")) == 0.5);
    CHECK(expected_progress(start, due, due) == 1.0);
    CHECK(expected_progress(start, due, day("2026-02-01")) == 0.0);
    CHECK(expected_progress(start, due, day("2026-05-01")) == 1.0);
    CHECK_FALSE(expected_progress({}, due, start).has_value());
    CHECK_FALSE(expected_progress(start, {}, start).has_value());
    CHECK_FALSE(expected_progress(due, start, start).has_value());
}

TEST_CASE("a goal with everything passes all five letters") {
    const auto letters = smart(good_goal(), "G1", good_facts());
    REQUIRE(letters.size() == 5);
    std::string word;
    for (const SmartLetter& letter : letters) {
        word += letter.letter;
        CAPTURE(letter.letter);
        CHECK(letter.problems.empty());
        CHECK_FALSE(letter.evidence.empty());
    }
    CHECK(word == "SMART");
}

TEST_CASE("every fault that smart finds says how to mend it") {
    GoalFacts facts;
    facts.tasks_without_due = facts.tasks_without_owner = 1;
    facts.key_results.emplace_back();
    for (const SmartLetter& letter : smart(Goal{}, "G7", facts)) {
        CHECK_FALSE(letter.problems.empty());
        for (const Problem& problem : letter.problems) CHECK(problem.mend.starts_with("muster "));
    }
}

TEST_CASE("S: a goal without description or owner is not specific") {
    Goal goal = good_goal();
    goal.body.clear();
    CHECK(faults('S', goal, good_facts()) == 1);
    goal.owner = {};
    CHECK(faults('S', goal, good_facts()) == 2);
}

TEST_CASE("M: a goal is measurable by a key result with baseline and target") {
    GoalFacts facts = good_facts();
    CHECK(letter_of('M', good_goal(), facts).evidence == "Search answers fast <= 5 min");
    facts.key_results[0].target.reset();
    CHECK(faults('M', good_goal(), facts) == 1);
    facts.key_results[0].baseline.reset();
    CHECK(faults('M', good_goal(), facts) == 2);
    facts.key_results.clear();
    CHECK(faults('M', good_goal(), facts) == 1);
    facts.subgoals = 1;
    CHECK(faults('M', good_goal(), facts) == 0);
}

TEST_CASE("A: a goal is achievable with a reason and work that leads there") {
    GoalFacts facts = good_facts();
    Goal goal = good_goal();
    goal.feasibility.clear();
    CHECK(faults('A', goal, facts) == 1);
    facts.tasks = 0;
    CHECK(faults('A', good_goal(), facts) == 1);
    facts.subgoals = 1;
    CHECK(faults('A', good_goal(), facts) == 0);
    facts = good_facts();
    facts.tasks_without_owner = 1;
    facts.tasks_without_due = 1;
    CHECK(faults('A', good_goal(), facts) == 2);
}

TEST_CASE("R: a goal is relevant by a reason or a larger goal") {
    Goal goal = good_goal();
    goal.why.clear();
    CHECK(faults('R', goal, good_facts()) == 1);
    goal.parent = {2};
    CHECK(faults('R', goal, good_facts()) == 0);
}

TEST_CASE("T: a goal is time-bound by a due date inside the project") {
    Goal goal = good_goal();
    goal.due.reset();
    CHECK(faults('T', goal, good_facts()) == 1);
    goal.due = day("2027-01-01");
    CHECK(faults('T', goal, good_facts()) == 1);
    goal.due = day("2026-12-31");
    CHECK(faults('T', goal, good_facts()) == 0);
}

TEST_CASE("a goal or key result whose fields contradict each other is refused") {
    const auto refuses = [](const Entity& record) {
        return failure_of([&] { record.noun().check(record); }) == Failure::usage;
    };
    Goal goal = good_goal();
    CHECK_FALSE(refuses(goal));
    goal.start = day("2026-07-01");
    CHECK(refuses(goal));
    goal.start.reset();
    goal.weight = -1;
    CHECK(refuses(goal));
    CHECK_FALSE(refuses(measured(20, 100, Direction::up)));
    CHECK(refuses(measured(20, 100, Direction::down)));
    CHECK(refuses(measured(100, 20, Direction::up)));
    CHECK(refuses(measured(20, 20, Direction::up)));
    CHECK_FALSE(refuses(measured(20, 20, Direction::keep)));
    Checkin checkin;
    checkin.confidence = 1.1;
    CHECK(refuses(checkin));
}
