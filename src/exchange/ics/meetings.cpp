#include "exchange/ics/meetings.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "exchange/ics/time_zone.h"
#include "exchange/ics/writer.h"

namespace muster::exchange::ics {

namespace chrono = std::chrono;

namespace {

constexpr std::array<std::string_view, 7> weekday_names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::string weekdays_of(unsigned bits) {
    std::string names;
    for (std::size_t i = 0; i < weekday_names.size(); ++i)
        if ((bits >> i & 1U) != 0) names += (names.empty() ? "" : ",") + std::string(weekday_names[i]);
    return names;
}

// Of the days that every month has, the day itself; else the last one of the month that is not after it.
std::string month_day_rule(int day) {
    constexpr int surely_there = 28;
    if (day <= surely_there) return fmt::format("FREQ=MONTHLY;BYMONTHDAY={}", day);
    if (day == 31) return "FREQ=MONTHLY;BYMONTHDAY=-1";
    std::string days;
    for (int i = surely_there; i <= day; ++i) days += fmt::format("{}{}", days.empty() ? "" : ",", i);
    return fmt::format("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days);
}

bool is_utc(const Zone& zone) {
    return zone.name() == "UTC";
}

class EventWriter {
  public:
    EventWriter(Writer& writer, const Invitation& invitation)
        : writer_(writer), invitation_(invitation), series_(invitation.series), meeting_(series_.meeting()) {
        for (const Occurrence& occurrence : series_.recorded()) changed_ = std::max(changed_, occurrence.changed);
        changed_ = std::max(changed_, meeting_.changed);
    }

    void write() {
        if (meeting_.every.empty()) return write_single();
        const auto first = series_.day_from(series_.anchor());
        if (!first) return;
        begin();
        write_span(planned(*first));
        const Cadence cadence = Cadence::parse(meeting_.every);
        writer_.line("RRULE", rule_of(cadence) + until());
        for (const Occurrence& occurrence : series_.recorded()) write_exception(occurrence);
        end({});
        for (const Occurrence& occurrence : series_.recorded())
            if (series_.meets_on(*occurrence.day) && occurrence.state != OccurrenceState::cancelled &&
                series_.is_moved(occurrence))
                write_moved(occurrence);
    }

  private:
    void write_single() {
        const auto sitting = series_.on(series_.anchor());
        if (!meeting_.start) return;
        begin();
        write_span(wall(*meeting_.start, series_.zone()));
        const bool is_off = sitting && sitting->state == OccurrenceState::cancelled;
        writer_.line("STATUS", is_off ? "CANCELLED" : "CONFIRMED");
        end(sitting ? sitting->reason : "");
    }

    // A sitting that was held on a day that the series does not have, before its cadence was changed, is an addition.
    void write_exception(const Occurrence& occurrence) {
        const bool is_regular = series_.meets_on(*occurrence.day);
        const bool is_off = occurrence.state == OccurrenceState::cancelled;
        if (is_regular && is_off) write_moment("EXDATE", planned(*occurrence.day));
        if (!is_regular && !is_off && occurrence.start) write_moment("RDATE", wall(*occurrence.start, series_.zone()));
    }

    void write_moved(const Occurrence& occurrence) {
        begin();
        write_moment("RECURRENCE-ID", planned(*occurrence.day));
        write_span(wall(*occurrence.start, series_.zone()));
        end(occurrence.reason);
    }

    void begin() {
        writer_.begin("VEVENT");
        writer_.line("UID", to_text(meeting_.uid) + "@muster");
        writer_.line("DTSTAMP", utc(changed_));
        writer_.line("CREATED", utc(meeting_.created));
        writer_.line("LAST-MODIFIED", utc(changed_));
        // It must only grow; the seconds since the meeting was made are the same in every copy of the project.
        writer_.line("SEQUENCE", fmt::format("{}", std::max<std::int64_t>((changed_ - meeting_.created).count(), 0)));
    }

    void end(const std::string& comment) {
        writer_.text("SUMMARY", meeting_.title);
        writer_.text("DESCRIPTION", invitation_.description);
        writer_.text("LOCATION", meeting_.place);
        writer_.text("COMMENT", comment);
        const bool is_address = meeting_.url.starts_with("https://") || meeting_.url.starts_with("http://");
        if (is_address) writer_.line("URL", uri("", meeting_.url));
        write_guests();
        if (meeting_.notice) write_alarm();
        writer_.end("VEVENT");
    }

    void write_guests() {
        bool has_organizer = false;
        for (const Guest& guest : invitation_.guests) {
            if (guest.mail.find('@') == std::string::npos) continue;
            const std::string address = uri("mailto:", guest.mail);
            if (!has_organizer) writer_.line(fmt::format("ORGANIZER;CN={}", quoted(guest.name)), address);
            has_organizer = true;
            writer_.line(fmt::format("ATTENDEE;ROLE=REQ-PARTICIPANT;CN={}", quoted(guest.name)), address);
        }
    }

    void write_alarm() {
        writer_.begin("VALARM");
        writer_.line("ACTION", "DISPLAY");
        writer_.text("DESCRIPTION", meeting_.title);
        writer_.line("TRIGGER", fmt::format("-PT{}M", meeting_.notice->minutes));
        writer_.end("VALARM");
    }

    // As the rule has it, even where a change of the clock leaves the time out.
    [[nodiscard]] std::string planned(Day day) const { return wall(day, series_.time()); }

    void write_moment(const std::string& name, const std::string& wall_time) {
        const Zone& zone = series_.zone();
        if (is_utc(zone)) writer_.line(name, wall_time + "Z");
        else writer_.line(fmt::format("{};TZID={}", name, zone.name()), wall_time);
    }

    void write_span(const std::string& begin) {
        write_moment("DTSTART", begin);
        if (meeting_.length) writer_.line("DURATION", fmt::format("PT{}M", meeting_.length->minutes));
    }

    // The end of the last day, in UTC as 3.3.10 wants it.
    [[nodiscard]] std::string until() const {
        if (!meeting_.until) return {};
        const Instant end = series_.zone().at(*meeting_.until + chrono::days{1}, chrono::minutes{0});
        return ";UNTIL=" + utc(end - chrono::seconds{1});
    }

    Writer& writer_;
    const Invitation& invitation_;
    const Series& series_;
    const Meeting& meeting_;
    Instant changed_{};
};

// The times that a zone must be known for.
struct Extent {
    Zone zone;
    Instant first, last;
};

void extend(std::map<std::string, Extent>& zones, const Series& series) {
    const Meeting& meeting = series.meeting();
    const bool has_time = !meeting.every.empty() || meeting.start;
    if (is_utc(series.zone()) || !has_time) return;
    const Instant first = series.start_on(series.anchor());
    const Instant last = meeting.until ? series.start_on(*meeting.until) : first;
    const auto [place, is_new] = zones.try_emplace(series.zone().name(), Extent{series.zone(), first, last});
    if (is_new) return;
    place->second.first = std::min(place->second.first, first);
    place->second.last = std::max(place->second.last, last);
}

}  // namespace

std::string rule_of(const Cadence& cadence) {
    constexpr unsigned all_days = 0x7F;
    switch (cadence.step()) {
        case Cadence::Step::month_day: return month_day_rule(cadence.month_day());
        case Cadence::Step::month_weekday:
            return fmt::format("FREQ=MONTHLY;BYDAY={}{}", cadence.nth(), weekdays_of(cadence.weekdays()));
        case Cadence::Step::week: break;
    }
    if (cadence.weeks() == 1 && cadence.weekdays() == all_days) return "FREQ=DAILY";
    return fmt::format("FREQ=WEEKLY;INTERVAL={};WKST=MO;BYDAY={}", cadence.weeks(), weekdays_of(cadence.weekdays()));
}

std::string calendar_of(const std::vector<Invitation>& invitations) {
    Writer writer;
    writer.begin("VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//muster//muster//EN");
    writer.line("CALSCALE", "GREGORIAN");
    std::map<std::string, Extent> zones;
    for (const Invitation& invitation : invitations) extend(zones, invitation.series);
    for (const auto& [name, extent] : zones) write_zone(writer, extent.zone, extent.first, extent.last);
    for (const Invitation& invitation : invitations) EventWriter(writer, invitation).write();
    writer.end("VCALENDAR");
    return writer.str();
}

}  // namespace muster::exchange::ics
