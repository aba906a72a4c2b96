// Calendars of the project's own in a project file.
#include <doctest/doctest.h>

#include <muster/calendar_record.h>
#include <muster/member.h>
#include <muster/planning.h>
#include <muster/task.h>
#include <muster/working_calendar.h>

#include "support/literals.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

CalendarRecord calendar(Sandbox& sandbox, const std::string& name, const std::string& base = {}) {
    CalendarRecord record;
    record.name = name;
    record.base = base;
    sandbox.put(record);
    return record;
}

void add_day(Sandbox& sandbox, const CalendarRecord& calendar, const char* date, DayUse use,
             std::optional<Effort> time = {}) {
    CalendarDay record;
    record.calendar = {calendar.key};
    record.day = day(date);
    record.use = use;
    record.time = time;
    sandbox.put(record);
}

void go_by(Sandbox& sandbox, const std::string& text) {
    ProjectRecord about = sandbox.project().about();
    about.calendar = text;
    sandbox.put(about);
}

std::optional<Failure> failure_of_put(Sandbox& sandbox, Entity& record) {
    return failure_of([&] { sandbox.put(record); });
}

std::optional<Failure> failure_of_removing(Sandbox& sandbox, const CalendarRecord& record, bool force) {
    return failure_of([&] {
        Change change(sandbox.project());
        change.remove(record.noun(), record.key, force);
        change.commit();
    });
}

}  // namespace

TEST_CASE("the project goes by a calendar of its own as soon as it is said, and as it is changed") {
    Sandbox sandbox;
    const CalendarRecord own = calendar(sandbox, "company", "cn");
    go_by(sandbox, "company");
    CHECK(sandbox.project().calendar().is_worked(day("2026-03-10")));
    CHECK_FALSE(sandbox.project().calendar().is_worked(day("2026-05-01")));
    add_day(sandbox, own, "2026-03-10", DayUse::holiday);
    CHECK_FALSE(sandbox.project().calendar().is_worked(day("2026-03-10")));
    CHECK(add_working_days(day("2026-03-09"), 1, sandbox.project().working_days()) == day("2026-03-11"));
    CHECK(sandbox.project().examine().empty());
}

TEST_CASE("a calendar that is not there is refused, and so is a ring") {
    Sandbox sandbox;
    calendar(sandbox, "company");
    ProjectRecord about = sandbox.project().about();
    about.calendar = "compnay";
    const auto error = error_of([&] { sandbox.put(about); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::not_found);
    CHECK(error->hint().find("company") != std::string::npos);
    CalendarRecord team = calendar(sandbox, "team", "company");
    CalendarRecord company = sandbox.project().all<CalendarRecord>().front();
    company.base = "team";
    CHECK(failure_of_put(sandbox, company) == Failure::refused);
    team.base = "team";
    CHECK(failure_of_put(sandbox, team) == Failure::refused);
    CalendarRecord twin;
    twin.name = "team";
    CHECK(failure_of_put(sandbox, twin) == Failure::refused);
    CalendarRecord built_in;
    built_in.name = "cn";
    CHECK(failure_of_put(sandbox, built_in) == Failure::refused);
}

TEST_CASE("a calendar in use is removed by force alone, which clears what goes by it and nothing else") {
    Sandbox sandbox;
    const CalendarRecord company = calendar(sandbox, "company");
    add_day(sandbox, company, "2026-03-10", DayUse::holiday);
    calendar(sandbox, "team", "company");
    go_by(sandbox, "cn\ncompany # ours\n2026-03-12 off");
    Member wang;
    wang.handle = "wang";
    wang.calendar = "company";
    sandbox.put(wang);
    CHECK(failure_of_removing(sandbox, company, false) == Failure::refused);
    CHECK_FALSE(failure_of_removing(sandbox, company, true));
    CHECK(sandbox.project().about().calendar == "cn\n2026-03-12 off");
    CHECK(sandbox.project().get(sandbox.project().resolve<Member>("@wang")).calendar.empty());
    CHECK(sandbox.project().all<CalendarRecord>().front().base.empty());
    CHECK(sandbox.project().all<CalendarDay>().empty());
    CHECK(sandbox.project().examine().empty());
}

TEST_CASE("what made a calendar cannot be taken back while somebody goes by it") {
    Sandbox sandbox;
    CalendarRecord company;
    company.name = "company";
    const Key made = sandbox.put(company);
    go_by(sandbox, "company");
    CHECK(failure_of([&] {
              Change change(sandbox.project());
              change.undo(made);
              change.commit();
          }) == Failure::refused);
}

TEST_CASE("a plan works half a day where the calendar says so, and a member by the own calendar") {
    Sandbox sandbox;
    const CalendarRecord company = calendar(sandbox, "company");
    add_day(sandbox, company, "2026-03-10", DayUse::workday, Effort{240});
    add_day(sandbox, company, "2026-03-11", DayUse::holiday);
    go_by(sandbox, "company");
    Member wang;
    wang.handle = "wang";
    wang.calendar = "none";
    sandbox.put(wang);
    sandbox.task("Something");
    const PlanModel model = plan_model(sandbox.project());
    const auto slots_on = [&](const plan::OpenSlots& open, const char* date) {
        return open.count(model.clock.begin_of(day(date)), model.clock.begin_of(day(date) + std::chrono::days{1}));
    };
    constexpr int hour = 60 / minutes_a_slot;
    CHECK(slots_on(model.open, "2026-03-10") == 4 * hour);
    CHECK(slots_on(model.open, "2026-03-11") == 0);
    CHECK(slots_on(model.open, "2026-03-12") == 8 * hour);
    const auto& person = model.problem.people[1];
    REQUIRE(model.people[1].handle == "wang");
    CHECK(slots_on(person.open, "2026-03-10") == 8 * hour);
    CHECK(slots_on(person.open, "2026-03-11") == 8 * hour);
}
