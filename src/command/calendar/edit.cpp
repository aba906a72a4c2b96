// calendar edit: holidays and working days of the project's own.

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/calendar/calendar.h"
#include "command/calendar/days.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::string name, hours, base, note;
    std::vector<std::string> holidays, workdays, halves, removed;
    bool yearly = false;

    [[nodiscard]] bool names_days() const { return !holidays.empty() || !workdays.empty() || !halves.empty(); }
    [[nodiscard]] bool says_something() const {
        return names_days() || !removed.empty() || !base.empty() || !note.empty();
    }
};

// A day, or FROM..TO with both days.
Days days_given(Session& session, const std::string& option, const std::string& words) {
    const Project& project = session.project();
    const auto dots = words.find("..");
    const auto day = [&](std::string_view word) {
        if (const auto found = day_from_words(word, project.today(), project.working_days())) return *found;
        throw Error(Failure::usage, say("--{}: '{}' is not a day", option, text::fit(text::visible(words), 60)),
                    tr("write 2026-05-01, 2026-05-01..2026-05-05, fri or +3d"));
    };
    const Day first = day(std::string_view(words).substr(0, dots));
    const Day last = dots == std::string::npos ? first : day(std::string_view(words).substr(dots + 2));
    if (last < first)
        throw Error(
            Failure::usage,
            say("--{}: the days would end on {}, before they begin on {}", option, to_text(last), to_text(first)),
            tr("write the first day before the last: 2026-05-01..2026-05-05"));
    constexpr std::chrono::days longest{366};
    if (last - first >= longest) throw Error(Failure::usage, say("--{}: {} is more than a year", option, words));
    return {first, last};
}

std::optional<Effort> hours_given(Session& session, const Options& options) {
    if (options.hours.empty()) return {};
    if (options.workdays.empty())
        throw Error(Failure::usage, tr("--hours says how long --workday is worked"), tr("name the day with --workday"));
    const auto hours = effort_from_text(options.hours, session.units().time);
    if (!hours || hours->minutes < 1 || *hours > longest_day)
        throw Error(Failure::usage, say("--hours: '{}' is not a time within a day", text::visible(options.hours)),
                    tr("write 4h, 90m or 7.5h"));
    return hours;
}

// What each day named is to be; one named twice is somebody's mistake.
std::map<Day, DayWish> wishes_of(Session& session, const Options& options) {
    std::map<Day, DayWish> wishes;
    const auto add = [&](const std::string& option, const std::vector<std::string>& all, DayWish wish) {
        wish.yearly = options.yearly;
        wish.note = options.note;
        for (const std::string& words : all) {
            const Days days = days_given(session, option, words);
            for (Day day = days.first; day <= days.last; day += std::chrono::days{1})
                if (!wishes.emplace(day, wish).second)
                    throw Error(Failure::usage, say("{} is named twice", to_text(day)),
                                tr("a day is off, worked, or worked for half of it"));
        }
    };
    add("holiday", options.holidays, {DayUse::holiday, {}, false, {}});
    add("workday", options.workdays, {DayUse::workday, hours_given(session, options), false, {}});
    add("half", options.halves, {DayUse::workday, Effort{session.units().time.minutes_a_day / 2}, false, {}});
    return wishes;
}

void take_out(Session& session, CalendarDays& days, const Options& options) {
    for (const std::string& words : options.removed) {
        const Days out = days_given(session, "remove", words);
        bool found = false;
        for (Day day = out.first; day <= out.last; day += std::chrono::days{1}) found = days.remove(day) || found;
        if (!found)
            throw Error(Failure::not_found, say("{} names no day of {}", options.name, words),
                        fmt::format("muster calendar show {}", options.name));
    }
}

std::string told(const CalendarDays& days) {
    const CalendarDays::Counts& counts = days.counts();
    std::vector<std::string> parts;
    if (counts.added > 0) parts.push_back(count_of("{} day added", "{} days added", counts.added));
    if (counts.changed > 0) parts.push_back(count_of("{} day changed", "{} days changed", counts.changed));
    if (counts.removed > 0) parts.push_back(count_of("{} day removed", "{} days removed", counts.removed));
    return text::join(parts, tr(", "));
}

}  // namespace

Run declare_calendar_edit(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("Which calendar; made if there is none of that name"), true, noun);
    spec.options(options->holidays, "holiday", "DAYS", tr("Off: a day, or FROM..TO with both days"));
    spec.options(options->workdays, "workday", "DAYS", tr("Worked, whatever the week says"));
    spec.options(options->halves, "half", "DAYS", tr("Worked for half a day"));
    spec.option(options->hours, "hours", "TIME",
                tr("How long the days of --workday are worked; as others unless given"));
    spec.flag(options->yearly, "yearly", tr("The same dates of every year from then on"));
    spec.options(options->removed, "remove", "DAYS", tr("Take these days out of the calendar again"));
    spec.option(
        options->base, "base", "NAME",
        tr("The calendar whose days hold where this one says nothing: cn, or one of the project's own; none for "
           "the week alone"));
    spec.option(options->note, "note", "TEXT", tr("What the days are for; without days, what the calendar is for"));
    spec.text(
        tr("A calendar names the days that are not as in an ordinary week. Make it hold for everybody with muster "
           "project edit --calendar NAME, or for one person with muster member edit @li --calendar NAME: plans, "
           "dates such as 3wd, workload and leave follow. Where several say something of a day, the calendar wins "
           "over its base, and a date over one that comes every year."));
    spec.example(
        "muster calendar edit company --base cn --holiday 2027-02-06..2027-02-12 --workday 2027-02-20 --note 春节",
        tr("China's holidays, and seven days more with a Saturday worked for them"));
    spec.example("muster calendar edit company --holiday 2026-12-24 --yearly --note 'Company day'",
                 tr("A day off that comes every year"));
    spec.example("muster calendar edit company --half 2026-12-31", tr("Half a day on New Year's Eve"));
    return [options, noun](Session& session) {
        if (is_built_in_calendar(options->name))
            throw Error(Failure::refused, say("{} comes with muster and stays as it is", options->name),
                        fmt::format("muster calendar edit company --base {}", options->name));
        if (!options->says_something())
            throw Error(Failure::usage, tr("nothing to change: give --holiday, --workday, --half, --remove or --base"));
        CalendarDays days(session, options->name);
        if (!options->base.empty()) days.record().base = options->base == "none" ? std::string{} : options->base;
        if (!options->note.empty() && !options->names_days()) days.record().note = options->note;
        const bool is_record_changed = days.put_record();
        for (const auto& [day, wish] : wishes_of(session, *options)) days.set(day, wish);
        take_out(session, days, *options);
        days.need_work();
        const bool changed = days.is_new() || is_record_changed || days.counts().any();
        const char* verb = days.is_new() ? tr("added") : changed ? tr("changed") : tr("unchanged");
        const std::string what = told(days);
        view::Answer answer;
        answer.deeds.push_back({options->name,
                                what.empty() ? fmt::format("{} {}", options->name, verb)
                                             : fmt::format("{} {}: {}", options->name, verb, what),
                                record_json(session.project(), *noun, days.record().key)});
        if (days.is_new())
            answer.deeds.back().text += "\n" + say("Next: muster project edit --calendar {}", options->name);
        return answer;
    };
}

}  // namespace muster::command
