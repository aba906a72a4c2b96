#include <doctest/doctest.h>

#include <algorithm>

#include <muster/throughput.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using namespace muster::plan;
using doctest::Approx;

namespace {

const std::vector<int> steady(10, 4);
const std::vector<int> usual{3, 5, 0, 4, 6, 2, 5, 3, 7, 4, 1, 5};

}  // namespace

TEST_CASE("a team that always finishes four items a week needs five weeks for twenty") {
    CHECK(periods_until_done(steady, 20) == Outlook{5, 5, 5, 5, 5, 5});
    CHECK(periods_until_done(steady, 21) == Outlook{6, 6, 6, 6, 6, 6});
    CHECK(items_done_within(steady, 5) == Outlook{20, 20, 20, 20, 20, 20});
    CHECK(chance_of(steady, 20, 5) == 1);
    CHECK(chance_of(steady, 21, 5) == 0);
    CHECK(periods_until_done(steady, 0).p95 == 0);
    CHECK(items_done_within(steady, 0).p95 == 0);
}

TEST_CASE("more weeks are surer, fewer items are surer") {
    const Outlook weeks = periods_until_done(usual, 40);
    CHECK(weeks.p10 < weeks.p50);
    CHECK(weeks.p50 < weeks.p80);
    CHECK(weeks.p80 <= weeks.p90);
    CHECK(weeks.p90 <= weeks.p95);
    const Outlook items = items_done_within(usual, 10);
    CHECK(items.p10 > items.p50);
    CHECK(items.p50 > items.p80);
    CHECK(items.p80 > items.p95);
    CHECK(items.mean == Approx(37.5).epsilon(0.01));
}

TEST_CASE("both questions and the chance tell of the same future") {
    for (const int items : {10, 40, 100}) {
        const std::int64_t surely = periods_until_done(usual, items).p80;
        CHECK(chance_of(usual, items, static_cast<int>(surely)) >= 0.8);
        CHECK(chance_of(usual, items, static_cast<int>(surely) - 1) < 0.8);
        CHECK(items_done_within(usual, static_cast<int>(surely)).p80 >= items);
    }
}

TEST_CASE("chances by hand: one of two outcomes, three weeks") {
    const std::vector<int> coin{0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    ThroughputOptions options;
    options.samples = 100'000;
    CHECK(chance_of(coin, 3, 3, options) == Approx(1.0 / 8).epsilon(0.03));
    CHECK(chance_of(coin, 2, 3, options) == Approx(4.0 / 8).epsilon(0.02));
    CHECK(periods_until_done(coin, 1, options).mean == Approx(2).epsilon(0.02));
}

TEST_CASE("weeks drawn in runs keep their rhythm") {
    const std::vector<int> every_other{0, 8, 0, 8, 0, 8, 0, 8, 0, 8};
    ThroughputOptions options;
    options.run = 2;
    CHECK(items_done_within(every_other, 10, options) == Outlook{40, 40, 40, 40, 40, 40});
    CHECK(items_done_within(every_other, 10).p90 < 40);
}

TEST_CASE("a seed gives the same figures for ever") {
    ThroughputOptions options;
    options.seed = 2026;
    CHECK(periods_until_done(usual, 100, options) == Outlook{24, 27, 29, 31, 32, 27.1749});
    CHECK(items_done_within(usual, 26, options) == Outlook{110, 98, 89, 84, 81, 97.4361});
    options.seed = 2027;
    CHECK(periods_until_done(usual, 100, options).mean != 27.1749);
}

TEST_CASE("too little to go by is refused") {
    const auto failure = [](const std::vector<int>& finished, int items, const ThroughputOptions& options = {}) {
        return failure_of([&] { periods_until_done(finished, items, options); });
    };
    CHECK(failure(std::vector<int>(9, 3), 5) == Failure::refused);
    CHECK_FALSE(failure(std::vector<int>(10, 3), 5));
    CHECK(failure(std::vector<int>(10, 0), 5) == Failure::refused);
    CHECK(failure(steady, 4 * most_periods + 1) == Failure::refused);
    CHECK(failure_of([] { items_done_within(steady, most_periods + 1); }) == Failure::refused);
    CHECK(failure_of([] { items_done_within(steady, -1); }) == Failure::usage);
    CHECK(failure(steady, -1) == Failure::usage);
    std::vector<int> wrong = steady;
    wrong[3] = -1;
    CHECK(failure(wrong, 5) == Failure::usage);
    CHECK(failure(steady, 5, {0, 1, 1}) == Failure::usage);
    CHECK(failure(steady, 5, {100, 1, 0}) == Failure::usage);
}
