#include "exchange/ics/time_zone.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include <muster/clock_change.h>

namespace muster::exchange::ics {

namespace chrono = std::chrono;

namespace {

constexpr chrono::days year{366};
constexpr int least_years = 10;

std::string offset_text(chrono::seconds offset) {
    const auto size = std::abs(offset.count());
    std::string text = fmt::format("{}{:02}{:02}", offset.count() < 0 ? '-' : '+', size / 3600, size / 60 % 60);
    if (size % 60 != 0) text += fmt::format("{:02}", size % 60);
    return text;
}

// The wall as it was before the change, which is what a rule speaks of.
struct Onset {
    chrono::year_month_day date;
    chrono::minutes time;
};

Onset onset_of(const ClockChange& change) {
    const Instant before = change.at + change.before;
    const auto day = chrono::floor<chrono::days>(before);
    return {chrono::year_month_day{day}, chrono::floor<chrono::minutes>(before - day)};
}

std::string wall_of(const ClockChange& change) {
    const Onset onset = onset_of(change);
    return wall(Day{onset.date}, onset.time);
}

bool is_alike(const ClockChange& one, const ClockChange& other) {
    return one.before == other.before && one.after == other.after && one.name == other.name &&
           one.is_summer == other.is_summer;
}

// Which one of its weekday in the month a day is, from 1; and whether it is the last one.
int place_in_month(chrono::year_month_day date) {
    return static_cast<int>((unsigned(date.day()) - 1) / 7 + 1);
}

bool is_last_in_month(chrono::year_month_day date) {
    return chrono::sys_days{date} + chrono::days{7} > chrono::sys_days{date.year() / date.month() / chrono::last};
}

// The yearly rule of changes, if they have one and keep to it up to the end of what was looked at.
std::optional<std::string> rule_of(const std::vector<ClockChange>& changes, Instant until) {
    const Onset first = onset_of(changes.front());
    bool is_nth = true, is_last = true;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Onset onset = onset_of(changes[i]);
        const bool fits =
            onset.date.year() == first.date.year() + chrono::years{static_cast<int>(i)} &&
            onset.date.month() == first.date.month() && onset.time == first.time &&
            chrono::weekday{chrono::sys_days{onset.date}} == chrono::weekday{chrono::sys_days{first.date}};
        if (!fits) return {};
        is_nth = is_nth && place_in_month(onset.date) == place_in_month(first.date);
        is_last = is_last && is_last_in_month(onset.date);
    }
    if ((!is_nth && !is_last) || changes.size() < 2 || changes.back().at + year + chrono::days{7} < until) return {};
    constexpr std::array<std::string_view, 7> days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return fmt::format("FREQ=YEARLY;BYMONTH={};BYDAY={}{}", unsigned(first.date.month()),
                       is_last ? -1 : place_in_month(first.date),
                       days[static_cast<std::size_t>(weekday_index(Day{first.date}))]);
}

void write_clock(Writer& writer, const std::vector<ClockChange>& changes, Instant until) {
    const ClockChange& first = changes.front();
    const char* component = first.is_summer ? "DAYLIGHT" : "STANDARD";
    writer.begin(component);
    writer.line("DTSTART", wall_of(first));
    writer.line("TZOFFSETFROM", offset_text(first.before));
    writer.line("TZOFFSETTO", offset_text(first.after));
    writer.text("TZNAME", first.name);
    if (const auto rule = rule_of(changes, until)) writer.line("RRULE", *rule);
    else
        for (std::size_t i = 1; i < changes.size(); ++i) writer.line("RDATE", wall_of(changes[i]));
    writer.end(component);
}

}  // namespace

void write_zone(Writer& writer, const Zone& zone, Instant first, Instant last) {
    const Instant from = first - year;
    const Instant until = std::max(last, first + least_years * year);
    std::vector<ClockChange> changes = clock_changes(zone, from, until);
    writer.begin("VTIMEZONE");
    writer.line("TZID", zone.name());
    // What holds before the first change, unless that lies before all that is asked for.
    if (changes.empty() || changes.front().at > first) write_clock(writer, {clock_at(zone, from)}, until);
    while (!changes.empty()) {
        const auto other = std::stable_partition(changes.begin(), changes.end(),
                                                 [one = changes.front()](const auto& c) { return is_alike(one, c); });
        write_clock(writer, {changes.begin(), other}, until);
        changes.erase(changes.begin(), other);
    }
    writer.end("VTIMEZONE");
}

}  // namespace muster::exchange::ics
