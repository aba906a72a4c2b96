#include <doctest/doctest.h>

#include <muster/contribution.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Day today = day("2026-03-10");

DoneTask done(std::optional<Day> due, std::string_view closed, std::optional<Effort> estimate = {}, Effort spent = {}) {
    return {due, day(closed), estimate, spent};
}

}  // namespace

TEST_CASE("a task is on time on its due day, and neither on time nor late without one") {
    const auto sum = contribution({done(day("2026-03-05"), "2026-03-05"), done(day("2026-03-05"), "2026-03-06"),
                                   done(day("2026-03-05"), "2026-03-01"), done({}, "2026-03-01")},
                                  {}, today);
    CHECK(sum.done == 4);
    CHECK(sum.on_time == 2);
    CHECK(sum.late == 1);
    CHECK(sum.without_due == 1);
    CHECK_FALSE(sum.used);
}

TEST_CASE("what was used of estimates is the median over tasks that have both") {
    std::vector<DoneTask> tasks{done({}, "2026-03-01", Effort{100}, {50}), done({}, "2026-03-01", Effort{100}, {900}),
                                done({}, "2026-03-01", Effort{0}, {60}), done({}, "2026-03-01", Effort{100}),
                                done({}, "2026-03-01", {}, {60})};
    CHECK(contribution(tasks, {}, today).compared == 2);
    CHECK(contribution(tasks, {}, today).used.value() == doctest::Approx(4.75));
    tasks.push_back(done({}, "2026-03-01", Effort{100}, {120}));
    CHECK(contribution(tasks, {}, today).used.value() == doctest::Approx(1.2));
}

TEST_CASE("open tasks: what is due today is not overdue, what nobody estimated is told apart") {
    const auto sum = contribution({}, {{day("2026-03-09"), Effort{60}}, {day("2026-03-10"), Effort{30}}, {}}, today);
    CHECK(sum.open == 3);
    CHECK(sum.overdue == 1);
    CHECK(sum.left == Effort{90});
    CHECK(sum.unknown == 1);
}
