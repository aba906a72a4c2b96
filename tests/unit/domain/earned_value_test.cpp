#include <doctest/doctest.h>

#include <limits>

#include <muster/earned_value.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using doctest::Approx;

namespace {

bool mondays_to_fridays(Day day) {
    return is_working_day(day, 5);
}

ValuedItem item(std::int64_t budget, std::string_view first, std::string_view last) {
    ValuedItem result;
    result.budget = {budget};
    result.planned = {day(first), day(last)};
    return result;
}

// Four items of 1,000.00, a week each. On Friday of the second week the first is closed, the second 45 % complete, and
// 1,600.00 are spent.
ValuedProject four_weeks() {
    ValuedProject project;
    project.is_worked = mondays_to_fridays;
    project.items = {item(100'000, "2026-03-02", "2026-03-06"), item(100'000, "2026-03-09", "2026-03-13"),
                     item(100'000, "2026-03-16", "2026-03-20"), item(100'000, "2026-03-23", "2026-03-27")};
    project.items[0].closed = day("2026-03-09");
    project.items[1].readings = {{day("2026-03-13"), 45}, {day("2026-03-10"), 10}};
    project.expenses = {{day("2026-03-13"), {60'000}}, {day("2026-03-04"), {100'000}}, {day("2026-03-16"), {5'000}}};
    return project;
}

const Day second_friday = day("2026-03-13");

}  // namespace

TEST_CASE("the textbook's figures in money, by hand") {
    const EarnedValue value = earned_value(four_weeks(), second_friday);
    CHECK(value.bac.minor == 400'000);
    CHECK(value.pv.minor == 200'000);
    CHECK(value.ev.minor == 145'000);
    CHECK(value.ac.minor == 160'000);
    CHECK(value.sv.minor == -55'000);
    CHECK(value.cv.minor == -15'000);
    CHECK(value.spi.value() == Approx(0.725));
    CHECK(value.cpi.value() == Approx(0.90625));
    CHECK(value.typical == AtCompletion{{441'379}, {281'379}, {-41'379}});
    CHECK(value.atypical == AtCompletion{{415'000}, {255'000}, {-15'000}});
    CHECK(value.both == AtCompletion{{548'109}, {388'109}, {-148'109}});
    CHECK_FALSE(value.bottom_up);
    CHECK(value.tcpi.value() == Approx(255.0 / 240));
    CHECK(value.tcpi_eac.value() == Approx(0.90625).epsilon(0.0001));
}

TEST_CASE("the textbook's figures in time, by hand") {
    const EarnedSchedule schedule = earned_value(four_weeks(), second_friday).schedule.value();
    CHECK(schedule.pd == 20);
    CHECK(schedule.at == 10);
    CHECK(schedule.es == Approx(7.25));  // 140,000 are planned by the end of day 7, 160,000 by that of day 8
    CHECK(schedule.sv == Approx(-2.75));
    CHECK(schedule.spi.value() == Approx(0.725));
    CHECK(schedule.ieac.value() == Approx(20 / 0.725));
    CHECK(schedule.tspi.value() == Approx(1.275));
    CHECK(schedule.finish == day("2026-04-08"));  // the 28th worked day
}

TEST_CASE("an estimate asked anew from below") {
    ValuedProject project = four_weeks();
    project.estimate_to_complete = Money{300'000};
    const EarnedValue value = earned_value(project, second_friday);
    CHECK(value.bottom_up == AtCompletion{{460'000}, {300'000}, {-60'000}});
    CHECK(value.tcpi_eac.value() == Approx(0.85));
}

TEST_CASE("figures of an earlier day know nothing of later ones") {
    const EarnedValue value = earned_value(four_weeks(), day("2026-03-10"));
    CHECK(value.pv.minor == 140'000);
    CHECK(value.ev.minor == 110'000);
    CHECK(value.ac.minor == 100'000);
    CHECK(earned_value(four_weeks(), day("2026-03-06")).ev.minor == 0);
}

TEST_CASE("before anything is earned, spent or planned, ratios are absent") {
    const EarnedValue before = earned_value(four_weeks(), day("2026-03-01"));
    CHECK_FALSE(before.spi);
    CHECK_FALSE(before.cpi);
    CHECK_FALSE(before.typical);
    CHECK_FALSE(before.both);
    CHECK(before.atypical == AtCompletion{{400'000}, {400'000}, {0}});
    CHECK(before.tcpi == 1.0);
    CHECK(before.schedule.value().at == 0);
    CHECK(before.schedule.value().es == 0);
    CHECK_FALSE(before.schedule.value().spi);
    CHECK_FALSE(before.schedule.value().ieac);
    CHECK_FALSE(before.schedule.value().finish);

    ValuedProject unpaid = four_weeks();
    unpaid.expenses.clear();
    const EarnedValue value = earned_value(unpaid, second_friday);
    CHECK_FALSE(value.cpi);
    CHECK_FALSE(value.typical);
    CHECK(value.spi.value() == Approx(0.725));
}

TEST_CASE("a budget that is spent leaves no index to complete") {
    ValuedProject project = four_weeks();
    project.expenses = {{day("2026-03-04"), {400'000}}};
    CHECK_FALSE(earned_value(project, second_friday).tcpi);
}

TEST_CASE("each rule earns its own way") {
    const auto earned = [](EarningRule rule, std::string_view at) {
        ValuedProject project;
        project.is_worked = mondays_to_fridays;
        project.items = {item(1'001, "2026-03-02", "2026-03-06")};
        project.items[0].rule = rule;
        project.items[0].started = day("2026-03-03");
        project.items[0].readings = {{day("2026-03-04"), 80}};
        project.items[0].closed = day("2026-03-06");
        return earned_value(project, day(at)).ev.minor;
    };
    CHECK(earned(EarningRule::zero_hundred, "2026-03-05") == 0);
    CHECK(earned(EarningRule::zero_hundred, "2026-03-06") == 1'001);
    CHECK(earned(EarningRule::fifty_fifty, "2026-03-02") == 0);
    CHECK(earned(EarningRule::fifty_fifty, "2026-03-05") == 501);
    CHECK(earned(EarningRule::fifty_fifty, "2026-03-06") == 1'001);
    CHECK(earned(EarningRule::percent, "2026-03-03") == 0);
    CHECK(earned(EarningRule::percent, "2026-03-05") == 801);
    CHECK(earned(EarningRule::percent, "2026-03-06") == 1'001);
}

TEST_CASE("value is planned for worked days only; an item without one counts on its last day") {
    ValuedProject project;
    project.is_worked = mondays_to_fridays;
    project.items = {item(1'000, "2026-03-06", "2026-03-09"), item(500, "2026-03-14", "2026-03-15")};
    const auto planned = [&](std::string_view at) { return earned_value(project, day(at)).pv.minor; };
    CHECK(planned("2026-03-05") == 0);
    CHECK(planned("2026-03-06") == 500);
    CHECK(planned("2026-03-08") == 500);
    CHECK(planned("2026-03-09") == 1'000);
    CHECK(planned("2026-03-14") == 1'000);
    CHECK(planned("2026-03-15") == 1'500);
    CHECK(earned_value(project, day("2026-03-15")).schedule.value().pd == 6);
}

TEST_CASE("a project finished late shows in time, where SPI says 1") {
    ValuedProject project = four_weeks();
    for (ValuedItem& each : project.items) each.closed = day("2026-04-03");
    project.items[3].closed.reset();
    project.items[3].readings = {{day("2026-03-20"), 100}, {day("2026-03-25"), 90}, {day("2026-04-10"), 100}};
    const EarnedValue value = earned_value(project, day("2026-06-01"));
    CHECK(value.spi == 1.0);
    CHECK(value.schedule.value().es == 20);
    CHECK(value.schedule.value().at == 30);  // counts until the tenth of April
    CHECK(value.schedule.value().spi.value() == Approx(20.0 / 30));
    CHECK(value.schedule.value().finish == day("2026-04-10"));
    CHECK_FALSE(value.schedule.value().tspi);
}

TEST_CASE("an empty project, one without money, one without worked days") {
    ValuedProject project;
    project.is_worked = mondays_to_fridays;
    const EarnedValue nothing = earned_value(project, second_friday);
    CHECK(nothing.bac.minor == 0);
    CHECK_FALSE(nothing.spi);
    CHECK_FALSE(nothing.tcpi);
    CHECK_FALSE(nothing.schedule);
    project.items = {item(0, "2026-03-02", "2026-03-06")};
    CHECK_FALSE(earned_value(project, second_friday).schedule);
    project.items = {item(100, "2026-03-07", "2026-03-08")};
    CHECK_FALSE(earned_value(project, second_friday).schedule);
}

TEST_CASE("huge budgets do not overflow; sums that cannot be counted are refused") {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    ValuedProject project;
    project.is_worked = mondays_to_fridays;
    project.items = {item(most, "2026-03-02", "2026-03-13")};
    project.items[0].readings = {{day("2026-03-06"), 50}};
    project.expenses = {{day("2026-03-06"), {most}}};
    const EarnedValue value = earned_value(project, day("2026-03-06"));
    CHECK(value.pv.minor == most / 2 + 1);
    CHECK(value.ev.minor == most / 2 + 1);
    CHECK(value.spi == 1.0);
    CHECK(value.cpi.value() == Approx(0.5));
    CHECK_FALSE(value.typical);  // twice as much as there is
    CHECK_FALSE(value.both);
    CHECK_FALSE(value.tcpi);
    project.items.push_back(project.items[0]);
    CHECK(failure_of([&] { earned_value(project, second_friday); }) == Failure::refused);
}

TEST_CASE("items that cannot be are refused") {
    const auto failure = [](const ValuedItem& wrong) {
        ValuedProject project = four_weeks();
        project.items.push_back(wrong);
        return failure_of([&] { earned_value(project, second_friday); });
    };
    CHECK(failure(item(-1, "2026-03-02", "2026-03-06")) == Failure::usage);
    CHECK(failure(item(1, "2026-03-06", "2026-03-02")) == Failure::usage);
    ValuedItem over = item(1, "2026-03-02", "2026-03-06");
    over.readings = {{day("2026-03-02"), 101}};
    CHECK(failure(over) == Failure::usage);
}

TEST_CASE("the three curves at each week's end") {
    const auto points =
        value_series(four_weeks(), {day("2026-02-27"), day("2026-03-06"), second_friday, day("2026-04-03")});
    REQUIRE(points.size() == 4);
    CHECK(points[0].pv.minor == 0);
    CHECK(points[1].pv.minor == 100'000);
    CHECK(points[1].ev.minor == 0);
    CHECK(points[1].ac.minor == 100'000);
    CHECK(points[2].day == second_friday);
    CHECK(points[2].ev.minor == 145'000);
    CHECK(points[3].pv.minor == 400'000);
    CHECK(points[3].ac.minor == 165'000);
}

TEST_CASE("a project is off when either index is below nine tenths, and undecided when there is none") {
    EarnedValue value;
    CHECK_FALSE(is_off(value));
    value.spi = 0.9;
    CHECK(is_off(value) == false);
    value.cpi = 0.89;
    CHECK(is_off(value) == true);
    value.cpi.reset();
    value.spi = 0.5;
    CHECK(is_off(value) == true);
    value.schedule = EarnedSchedule{};
    value.schedule->at = 1;
    value.spi = 0;
    value.cpi = {};
    CHECK_FALSE(is_off(value));
}
