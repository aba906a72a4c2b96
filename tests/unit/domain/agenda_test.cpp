#include <doctest/doctest.h>

#include <muster/agenda.h>
#include <muster/words.h>

#include <algorithm>

using namespace muster;

namespace {

AgendaPoint point(AgendaSection section, const std::string& id, std::int64_t minutes = 0) {
    return {section, id, "Point", {}, {}, minutes};
}

std::string fitting(const Agenda& agenda, bool fits = true) {
    std::string ids;
    for (const PlacedPoint& placed : agenda.points)
        if (placed.fits == fits) ids += placed.point.id + " ";
    return ids;
}

}  // namespace

TEST_CASE("an agenda takes up its sections in the order of the meeting's type") {
    const std::vector<AgendaPoint> points{point(AgendaSection::items, "item"), point(AgendaSection::overdue, "late"),
                                          point(AgendaSection::blocked, "stuck"),
                                          point(AgendaSection::actions, "action"),
                                          point(AgendaSection::key_results, "kr")};
    CHECK(fitting(fit_agenda(points, MeetingType::standup, 15)) == "stuck late action item kr ");
    CHECK(fitting(fit_agenda(points, MeetingType::weekly, 60)) == "action item late stuck kr ");
    CHECK(fitting(fit_agenda(points, MeetingType::review, 60)) == "kr late action item stuck ");
    CHECK(fitting(fit_agenda(points, MeetingType::other, 60)) == "item action late stuck kr ");
}

TEST_CASE("every type has every section once") {
    for (std::size_t type = 0; type < Words<MeetingType>::words.size(); ++type) {
        auto sections = sections_of(static_cast<MeetingType>(type));
        std::sort(sections.begin(), sections.end());
        REQUIRE(sections.size() == agenda_sections);
        for (std::size_t i = 0; i < sections.size(); ++i) CHECK(sections[i] == static_cast<AgendaSection>(i));
    }
}

TEST_CASE("a point takes what it says, else what its section takes; in a standup a minute") {
    const std::vector<AgendaPoint> points{point(AgendaSection::decisions, "D1"),
                                          point(AgendaSection::items, "item", 12), point(AgendaSection::overdue, "T1")};
    const Agenda weekly = fit_agenda(points, MeetingType::other, 60);
    CHECK(weekly.points[0].minutes == 12);
    CHECK(weekly.points[1].minutes == 5);
    CHECK(weekly.points[2].minutes == 2);
    CHECK(weekly.used == 19);
    CHECK(fit_agenda(points, MeetingType::standup, 60).used == 14);
}

TEST_CASE("what does not fit is told, and a shorter point takes its place") {
    const Agenda agenda =
        fit_agenda({point(AgendaSection::items, "long", 20), point(AgendaSection::items, "longer", 25),
                    point(AgendaSection::items, "short", 8)},
                   MeetingType::other, 30);
    CHECK(fitting(agenda) == "long short ");
    CHECK(fitting(agenda, false) == "longer ");
    CHECK(agenda.used == 28);
    CHECK(agenda.left_out == 25);
    CHECK(fit_agenda({point(AgendaSection::items, "exact", 30)}, MeetingType::other, 30).used == 30);
}

TEST_CASE("much of one thing leaves room for the rest, and takes what is left over") {
    std::vector<AgendaPoint> points;
    for (int i = 0; i < 20; ++i) points.push_back(point(AgendaSection::overdue, "T" + std::to_string(i)));
    points.push_back(point(AgendaSection::risks, "R1"));
    const Agenda agenda = fit_agenda(points, MeetingType::review, 30);
    CHECK(fitting(agenda).find("R1") != std::string::npos);
    CHECK(agenda.used == 29);  // 13 of 2 minutes, the risk of 3
    CHECK(agenda.left_out == 14);
    CHECK(agenda.points.size() == 21);
}

TEST_CASE("points keep their order within a section, and one may stand for many") {
    AgendaPoint rest = point(AgendaSection::overdue, "rest");
    rest.count = 500;
    const Agenda agenda = fit_agenda({point(AgendaSection::overdue, "b"), point(AgendaSection::overdue, "a"), rest},
                                     MeetingType::other, 60);
    CHECK(fitting(agenda) == "b a ");
    CHECK(agenda.left_out == 1000);
}

TEST_CASE("what is in two sections is talked about in the first") {
    const std::vector<AgendaPoint> points{point(AgendaSection::overdue, "T1"), point(AgendaSection::blocked, "T1"),
                                          point(AgendaSection::items, ""), point(AgendaSection::items, "")};
    const Agenda standup = fit_agenda(points, MeetingType::standup, 15);
    REQUIRE(standup.points.size() == 3);
    CHECK(standup.points[0].point.section == AgendaSection::blocked);
    CHECK(fit_agenda(points, MeetingType::other, 15).points[2].point.section == AgendaSection::overdue);
}

TEST_CASE("without points, and without time, an agenda is empty") {
    CHECK(fit_agenda({}, MeetingType::other, 60).points.empty());
    const Agenda none = fit_agenda({point(AgendaSection::items, "item")}, MeetingType::other, 0);
    CHECK(none.used == 0);
    CHECK(none.left_out == 5);
}
