#include <doctest/doctest.h>

#include "exchange/ics/todos.h"
#include "exchange/mspdi.h"
#include "exchange/taskjuggler.h"

using namespace muster;
using namespace muster::exchange;

namespace {

Day day(const char* text) {
    return *day_from_iso(text);
}

Work work() {
    Work work;
    work.about.name = "Pilot; \"one\"";
    work.today = day("2026-03-02");
    work.zone = "UTC";
    Member li;
    li.key = 7;
    li.handle = "李";
    li.name = "Li: \"the boss\"";
    li.mail = "li@example.com";
    work.members.push_back(li);
    for (int i = 1; i <= 2; ++i) {
        Task task;
        task.key = task.number = i;
        task.title = i == 1 ? "First, a \\ line\n" : "Second";
        task.owner.key = 7;
        task.due = day("2026-03-09");
        task.priority = i;
        work.tasks.push_back(task);
    }
    work.tasks[1].parent.key = 1;
    work.tasks[1].state = TaskState::doing;
    work.tasks[1].remaining = Effort{60};
    work.spent[2] = Effort{180};
    return work;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("ics: a task is a to-do with its days, its owner and its parent") {
    const std::string calendar = ics::todos_of(work(), "");
    CHECK(holds(calendar, "X-WR-CALNAME:Pilot\\; \"one\"\r\n"));
    CHECK(holds(calendar, "SUMMARY:First\\, a \\\\ line\\n\r\n"));
    CHECK(holds(calendar, "DUE;VALUE=DATE:20260309\r\n"));
    CHECK(holds(calendar, "STATUS:IN-PROCESS\r\nPRIORITY:5\r\nPERCENT-COMPLETE:75\r\n"));
    CHECK(holds(calendar, "ATTENDEE;CN=\"Li: ^'the boss^'\":mailto:li@example.com\r\n"));
    CHECK(holds(calendar, "RELATED-TO:"));
}

TEST_CASE("ics: the meetings' calendar is part of the same one") {
    const std::string meetings = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const std::string calendar = ics::todos_of(work(), meetings);
    CHECK(holds(calendar, "END:VTODO\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(calendar.find("BEGIN:VCALENDAR") == calendar.rfind("BEGIN:VCALENDAR"));
}

TEST_CASE("work: a ring of parents has no end, and so no parent") {
    Work ring = work();
    ring.tasks[0].parent.key = 2;
    const auto parts = parts_of(ring);
    REQUIRE(parts.size() == 1);
    CHECK(parts.at(0).size() == 2);
    CHECK(!to_mspdi(ring).empty());
    CHECK(!to_taskjuggler(ring).empty());
}

TEST_CASE("tjp: a handle in any script is an id, and each its own") {
    Work many = work();
    Member other = many.members[0];
    other.key = 8;
    other.handle = "王";
    many.members.push_back(other);
    const std::string plan = to_taskjuggler(many);
    CHECK(holds(plan, "resource r____ "));
    CHECK(holds(plan, "resource r_____8 "));
}
