#include <doctest/doctest.h>

#include <muster/health.h>

using namespace muster;

TEST_CASE("a project without anything is judged by nothing but that nobody has reviewed it") {
    const auto judged = practices({});
    REQUIRE(judged.size() == 5);
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(judged[i].name);
        CHECK_FALSE(judged[i].score.has_value());
        CHECK(judged[i].colour == Colour::unknown);
    }
    CHECK(judged[4].score == 0);
    CHECK(judged[4].colour == Colour::red);
    CHECK(overall_score(judged) == 0);
}

TEST_CASE("a score is the mean of the shares that are known") {
    PracticeFacts facts;
    facts.tasks_owned = {9, 10};
    facts.tasks_dated = {7, 10};
    const auto judged = practices(facts);
    CHECK(judged[1].score == 80);
    CHECK(judged[1].colour == Colour::green);
    REQUIRE(judged[1].evidence.size() == 3);
    CHECK(judged[1].evidence[0].share == 0.9);
    CHECK_FALSE(judged[1].evidence[2].share.has_value());
}

TEST_CASE("the colours change at 80 and at 50") {
    const auto colour = [](std::int64_t have) {
        PracticeFacts facts;
        facts.tasks_owned = {have, 100};
        return practices(facts)[1].colour;
    };
    CHECK(colour(80) == Colour::green);
    CHECK(colour(79) == Colour::amber);
    CHECK(colour(50) == Colour::amber);
    CHECK(colour(49) == Colour::red);
}

TEST_CASE("a review counts in full for a month, and for less the older it is") {
    PracticeFacts facts;
    facts.days_since_review = 31;
    CHECK(practices(facts)[4].score == 100);
    facts.days_since_review = 62;
    CHECK(practices(facts)[4].score == 50);
    facts.days_since_review = 0;
    CHECK(practices(facts)[4].score == 100);
}
