#include <doctest/doctest.h>

#include <muster/defects.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

// A Wednesday; the week began on 2026-03-09.
const Instant now = moment("2026-03-11T12:00:00Z");

Defect defect(std::optional<Severity> severity, std::string_view opened, std::string_view closed = {}) {
    return {severity, moment(opened), closed.empty() ? std::nullopt : std::optional{moment(closed)}};
}

DefectFigures figures(const std::vector<Defect>& defects, int weeks = 2) {
    return figures_of(defects, now, Zone("UTC"), weeks);
}

}  // namespace

TEST_CASE("no defects: nothing is open, and there is no mean of nothing") {
    const DefectFigures none = figures({});
    CHECK(none.total == 0);
    CHECK_FALSE(none.mean_age);
    CHECK_FALSE(none.median_age);
    CHECK_FALSE(none.mean_time_fixed);
    REQUIRE(none.weeks.size() == 2);
    CHECK(none.weeks[0].monday == day("2026-03-02"));
    CHECK(none.weeks[1].monday == day("2026-03-09"));
}

TEST_CASE("open defects are told apart by severity and age; an age on a bound is the younger") {
    const DefectFigures some = figures({defect(Severity::critical, "2026-03-11T00:00:00Z"),
                                        defect(Severity::critical, "2026-03-04T12:00:00Z"),
                                        defect(Severity::low, "2026-03-04T11:59:00Z"),
                                        defect({}, "2025-01-01T00:00:00Z"),
                                        defect(Severity::high, "2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z")});
    CHECK(some.total == 4);
    CHECK(some.open[0] == std::array<std::int64_t, 5>{2, 0, 0, 0, 0});
    CHECK(some.open[1] == std::array<std::int64_t, 5>{0, 0, 0, 0, 0});
    CHECK(some.open[3] == std::array<std::int64_t, 5>{0, 1, 0, 0, 0});
    CHECK(some.open[4] == std::array<std::int64_t, 5>{0, 0, 0, 0, 1});
    CHECK(*some.mean_time_fixed == doctest::Approx(2));
}

TEST_CASE("the mean and the median age are of those that are open") {
    const DefectFigures some = figures({defect({}, "2026-03-10T12:00:00Z"), defect({}, "2026-03-08T12:00:00Z"),
                                        defect({}, "2026-03-01T12:00:00Z"),
                                        defect({}, "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z")});
    CHECK(*some.mean_age == doctest::Approx(14.0 / 3));
    CHECK(*some.median_age == doctest::Approx(3));
    CHECK_FALSE(some.mean_time_fixed);
    CHECK(*figures({defect({}, "2026-03-10T12:00:00Z"), defect({}, "2026-03-07T12:00:00Z")}).median_age ==
          doctest::Approx(2.5));
}

TEST_CASE("weeks count what came and went, and what was open at their end") {
    const DefectFigures some = figures({defect({}, "2026-02-20T00:00:00Z"),
                                        defect({}, "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z"),
                                        defect({}, "2026-03-08T23:59:59Z", "2026-03-08T23:59:59Z")});
    CHECK(some.weeks[0].opened == 2);
    CHECK(some.weeks[0].closed == 1);
    CHECK(some.weeks[0].open == 2);
    CHECK(some.weeks[1].opened == 0);
    CHECK(some.weeks[1].closed == 1);
    CHECK(some.weeks[1].open == 1);
}
