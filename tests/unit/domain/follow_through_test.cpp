#include <doctest/doctest.h>

#include <muster/follow_through.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Day today = day("2026-03-20");

AgreedAction action(const std::string& id, std::string_view sitting, const std::string& due, TaskState state,
                    const std::string& closed = {}) {
    return {id, "Do it", "@li", "E1", day(sitting), day_from_iso(due), state, day_from_iso(closed), {}};
}

}  // namespace

TEST_CASE("actions are counted by what became of them, and the rate is of what was due") {
    const auto result = follow_through(
        {
            action("T1", "2026-03-02", "2026-03-06", TaskState::done, "2026-03-06"),  // on the day
            action("T2", "2026-03-02", "2026-03-06", TaskState::done, "2026-03-07"),  // late
            action("T3", "2026-03-02", "2026-03-19", TaskState::doing),               // overdue
            action("T4", "2026-03-09", "2026-03-20", TaskState::todo),                // due today is not overdue
            action("T5", "2026-03-09", "2026-03-10", TaskState::dropped, "2026-03-11"),
            action("T6", "2026-03-09", "", TaskState::done, "2026-03-12"),
            action("T7", "2026-03-16", "2026-04-01", TaskState::done, "2026-03-17"),  // before it was due
        },
        today);
    CHECK(result.agreed == 7);
    CHECK(result.on_time == 3);
    CHECK(result.late == 1);
    CHECK(result.open == 1);
    CHECK(result.overdue == 1);
    CHECK(result.dropped == 1);
    CHECK(result.rate == doctest::Approx(3.0 / 5.0));
    CHECK(result.mean_days == doctest::Approx((4 + 5 + 3 + 1) / 4.0));
    REQUIRE(result.oldest.size() == 2);
    CHECK(result.oldest[0].id == "T3");
    CHECK(result.oldest[1].id == "T4");
}

TEST_CASE("each sitting has its own rate") {
    const auto result = follow_through({action("T1", "2026-03-09", "2026-03-12", TaskState::done, "2026-03-10"),
                                        action("T2", "2026-03-02", "2026-03-06", TaskState::done, "2026-03-09"),
                                        action("T3", "2026-03-02", "2026-03-06", TaskState::done, "2026-03-05"),
                                        action("T4", "2026-03-16", "2026-03-27", TaskState::todo)},
                                       today);
    REQUIRE(result.sittings.size() == 3);
    CHECK(result.sittings[0].rate() == 0.5);
    CHECK(result.sittings[1].rate() == 1.0);
    CHECK(!result.sittings[2].rate());
    CHECK(result.sittings[2].agreed == 1);
}

TEST_CASE("without actions there is no rate, and with nothing due neither") {
    CHECK(!follow_through({}, today).rate);
    CHECK(!follow_through({action("T1", "2026-03-16", "2026-03-27", TaskState::todo)}, today).rate);
    CHECK(follow_through({action("T1", "2026-03-09", "2026-03-10", TaskState::todo)}, today).rate == 0.0);
}
