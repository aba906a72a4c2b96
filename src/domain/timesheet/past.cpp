// Moments of work, as people type them: work lies in the past.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/point.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

constexpr std::string_view ago = " ago";

// `15m ago`, by the clock.
std::optional<Instant> time_ago(std::string_view text, Instant now) {
    if (!text.ends_with(ago)) return {};
    const auto effort = effort_from_text(text.substr(0, text.size() - ago.size()), clock_time);
    if (!effort) return {};
    return now - std::chrono::minutes{effort->minutes};
}

// A wall time that the clock left out, because it was put forward over it, is nobody's.
Instant on_the_wall(Day day, std::chrono::minutes time, const Zone& zone) {
    const Instant moment = zone.at(day, time);
    if (zone.time_of(moment) == time) return moment;
    const auto next = zone.time_of(moment).count();
    throw Error(Failure::usage,
                say("on {} the clocks of {} went forward over {:02}:{:02}", to_text(day), zone.name(),
                    time.count() / 60, time.count() % 60),
                say("they showed {:02}:{:02} instead", next / 60, next % 60));
}

}  // namespace

Instant past_moment(std::string_view option, std::string_view text, Instant now, const Zone& zone,
                    const WorkingDays& working) {
    text = text::trim(text);
    const Day today = zone.day_of(now);
    if (text == "now") return now;
    if (text.find('T') != std::string_view::npos)
        if (const auto moment = instant_from_iso(text)) return *moment;
    if (const auto moment = time_ago(text, now)) return *moment;
    if (const auto time = time_of_day_from_text(text)) return on_the_wall(today, *time, zone);
    const auto space = text.find(' ');
    if (space != std::string_view::npos) {
        const auto day = past_day_from_words(text.substr(0, space), today, working);
        const auto time = time_of_day_from_text(text::trim(text.substr(space)));
        if (day && time) return on_the_wall(*day, *time, zone);
    }
    throw Error(Failure::usage, say("--{}: '{}' is not a moment", option, text::fit(text::visible(text), 60)),
                tr("write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago'"));
}

}  // namespace muster
