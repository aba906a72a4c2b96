#include <doctest/doctest.h>

#include <muster/review.h>
#include <muster/words.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

// A project in the middle of its time in which all is well.
Figures well() {
    Figures figures;
    figures.today = day("2026-03-16");
    figures.start = day("2026-03-02");
    figures.end = day("2026-03-31");
    figures.open = 10;
    figures.done = 10;
    figures.due_from = day("2026-02-02");
    figures.planned_done = 10;
    figures.planned_met = 10;
    figures.key_results = 2;
    figures.budget = Money{100000};
    figures.spent = Money{40000};
    figures.risks_open = 2;
    figures.currency = "CNY";
    return figures;
}

Judgement judged(std::string_view axis, const Figures& figures) {
    for (const Judgement& judgement : judge(figures))
        if (judgement.axis == axis) return judgement;
    FAIL("no such axis");
    return {};
}

std::string colour(std::string_view axis, const Figures& figures) {
    return std::string(word_of(judged(axis, figures).colour));
}

}  // namespace

TEST_CASE("all is well: four green axes, each with reason and rule") {
    const auto judgements = judge(well());
    REQUIRE(judgements.size() == 4);
    for (const Judgement& judgement : judgements) {
        CAPTURE(judgement.axis);
        CHECK(judgement.colour == Colour::green);
        CHECK_FALSE(judgement.reason.empty());
        CHECK(judgement.rule.starts_with("red: "));
        CHECK(judgement.rule.find("amber: ") != std::string::npos);
    }
}

TEST_CASE("an empty project is judged by nothing") {
    Figures figures;
    figures.today = day("2026-03-16");
    for (const Judgement& judgement : judge(figures)) {
        CHECK(judgement.colour == Colour::unknown);
        CHECK_FALSE(judgement.reason.empty());
    }
    CHECK(worst(judge(figures)) == Colour::unknown);
}

TEST_CASE("schedule is red with a milestone past its due day") {
    Figures figures = well();
    figures.milestones_late = 1;
    CHECK(colour("schedule", figures) == "red");
    CHECK(judged("schedule", figures).reason == "1 milestone past its due day");
}

TEST_CASE("schedule is red when under 80 % of what was due is done") {
    Figures figures = well();
    figures.planned_met = 8;
    CHECK(colour("schedule", figures) == "green");
    figures.planned_met = 7;
    CHECK(colour("schedule", figures) == "red");
    CHECK(judged("schedule", figures).reason == "7 of 10 tasks due since 2026-02-02 done");
}

TEST_CASE("schedule is amber with an overdue task, a blocked task or a key result behind pace") {
    for (auto count : {&Figures::overdue, &Figures::blocked, &Figures::key_results_behind}) {
        Figures figures = well();
        figures.*count = 1;
        CHECK(colour("schedule", figures) == "amber");
    }
}

TEST_CASE("schedule is green when nothing was due yet, unknown without tasks") {
    Figures figures = well();
    figures.planned_done = figures.planned_met = 0;
    CHECK(colour("schedule", figures) == "green");
    figures.open = figures.done = 0;
    CHECK(colour("schedule", figures) == "unknown");
}

TEST_CASE("the worst reason stands first") {
    Figures figures = well();
    figures.overdue = 3;
    figures.milestones_late = 2;
    const Judgement judgement = judged("schedule", figures);
    CHECK(judgement.colour == Colour::red);
    CHECK(judgement.reason == "2 milestones past their due day, 3 tasks overdue");
}

TEST_CASE("quality is red with a critical bug, amber with one of high severity") {
    Figures figures = well();
    figures.bugs_other = 5;
    CHECK(colour("quality", figures) == "green");
    figures.bugs_high = 1;
    CHECK(colour("quality", figures) == "amber");
    figures.bugs_critical = 1;
    CHECK(colour("quality", figures) == "red");
}

TEST_CASE("quality is unknown without tasks") {
    Figures figures = well();
    figures.open = figures.done = 0;
    CHECK(colour("quality", figures) == "unknown");
}

TEST_CASE("cost is red over the budget") {
    Figures figures = well();
    figures.spent = Money{100001};
    CHECK(colour("cost", figures) == "red");
}

// Half of the time has passed: 15 of 30 days, today included.
TEST_CASE("cost is red over 120 % of the share of time, amber over 105 % and 5 % of the budget ahead") {
    Figures figures = well();
    figures.spent = Money{55000};
    CHECK(colour("cost", figures) == "green");
    figures.spent = Money{55001};
    CHECK(colour("cost", figures) == "amber");
    figures.spent = Money{60000};
    CHECK(colour("cost", figures) == "amber");
    figures.spent = Money{60001};
    CHECK(colour("cost", figures) == "red");
}

TEST_CASE("early on, 5 % of the budget may be spent ahead of time") {
    Figures figures = well();
    figures.today = day("2026-03-04");  // 3 of 30 days
    figures.spent = Money{15000};
    CHECK(colour("cost", figures) == "green");
    figures.spent = Money{15001};
    CHECK(colour("cost", figures) == "red");
}

TEST_CASE("cost is unknown without a budget") {
    Figures figures = well();
    figures.budget.reset();
    CHECK(colour("cost", figures) == "unknown");
    figures.budget = Money{0};
    CHECK(colour("cost", figures) == "unknown");
}

TEST_CASE("cost within the budget is green when the project has no dates") {
    Figures figures = well();
    figures.start.reset();
    figures.spent = Money{100000};
    CHECK(colour("cost", figures) == "green");
}

// 15 days are left.
TEST_CASE("risk is red over 20 % of the days left, amber over 10 %") {
    Figures figures = well();
    figures.risk_days = 1.5;
    CHECK(colour("risk", figures) == "green");
    figures.risk_days = 1.6;
    CHECK(colour("risk", figures) == "amber");
    figures.risk_days = 3;
    CHECK(colour("risk", figures) == "amber");
    figures.risk_days = 3.1;
    CHECK(colour("risk", figures) == "red");
}

TEST_CASE("risk is amber with one that occurred, is unowned or unreviewed") {
    for (auto count : {&Figures::risks_occurred, &Figures::risks_unowned, &Figures::risks_unreviewed}) {
        Figures figures = well();
        figures.*count = 1;
        CHECK(colour("risk", figures) == "amber");
    }
}

TEST_CASE("risk is unknown when none is written down") {
    Figures figures = well();
    figures.risks_open = 0;
    CHECK(colour("risk", figures) == "unknown");
}

TEST_CASE("after the project's end one day counts as left") {
    Figures figures = well();
    figures.today = day("2026-05-01");
    figures.spent = Money{};
    figures.risk_days = 0.15;
    CHECK(colour("risk", figures) == "amber");
    figures.risk_days = 0.25;
    CHECK(colour("risk", figures) == "red");
}

TEST_CASE("the worst colour is the worst that is known") {
    const auto of = [](std::initializer_list<Colour> colours) {
        std::vector<Judgement> judgements;
        for (const Colour each : colours) judgements.push_back({"schedule", each, {}, {}});
        return worst(judgements);
    };
    CHECK(of({Colour::green, Colour::unknown}) == Colour::green);
    CHECK(of({Colour::green, Colour::amber, Colour::unknown}) == Colour::amber);
    CHECK(of({Colour::red, Colour::amber}) == Colour::red);
    CHECK(of({Colour::unknown}) == Colour::unknown);
    CHECK(of({}) == Colour::unknown);
}

TEST_CASE("the share on time is of what was due") {
    Figures figures = well();
    figures.planned_met = 5;
    CHECK(on_time_share(figures) == 0.5);
    figures.planned_done = 0;
    CHECK_FALSE(on_time_share(figures).has_value());
}
