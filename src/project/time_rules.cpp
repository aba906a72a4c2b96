#include "project/time_rules.h"

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>
#include <muster/task.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "project/state.h"
#include "store/times.h"

namespace muster {

namespace {

std::string label_of(const Project& project, Key entry) {
    return project.label(Ref<TimeEntry>{entry});
}

// `H3 (2026-03-09 09:00-10:30, T1)`
std::string described(const Project& project, Key key) {
    const TimeEntry entry = project.get(Ref<TimeEntry>{key});
    const auto stretch = stretch_of(entry, project.now());
    std::string when = wall_text(stretch->from, project.zone()) + (entry.spent ? "-" : "-…");
    if (entry.spent) when += wall_text(stretch->until, project.zone()).substr(std::string_view("2026-03-09 ").size());
    return fmt::format("{} ({}{}{})", label_of(project, key), when, entry.task ? ", " : "", project.label(entry.task));
}

void check_future(const Project& project, const TimeEntry& entry) {
    const auto stretch = stretch_of(entry, project.now());
    const bool is_late = stretch ? *entry.from > project.now() : entry.day && *entry.day > project.today();
    if (is_late) throw Error(Failure::refused, tr("time worked cannot lie in the future"));
    if (stretch && stretch->until > project.now())
        throw Error(Failure::refused,
                    say("the work would end at {}, which is still to come", wall_text(stretch->until, project.zone())));
}

void check_overlap(const Project& project, store::Database& database, const TimeEntry& entry) {
    const auto stretch = stretch_of(entry, project.now());
    for (const Key other : store::running_timers(database, entry.member))
        if (!entry.spent && other != entry.key)
            throw Error(Failure::refused, say("{} runs already", described(project, other)), "muster time stop");
    if (!stretch) return;
    if (const auto other = store::overlapping(database, entry.member, *stretch, project.now(), entry.key))
        throw Error(Failure::refused, say("it overlaps {}", described(project, *other)),
                    say("--adjust on time log and time start cuts the other short; or muster time edit {}",
                        label_of(project, *other)));
}

void check_day(const Project& project, const TimeEntry& entry) {
    const auto day = day_of(entry, project.zone());
    if (!day || !entry.spent) return;
    Effort sum = *entry.spent;
    for (const Worked& work : project.worked({*day, *day}, entry.member)) sum.minutes += work.spent.minutes;
    if (entry.key != 0) {
        const TimeEntry before = project.get(Ref<TimeEntry>{entry.key});
        if (before.spent && before.member == entry.member && day_of(before, project.zone()) == day)
            sum.minutes -= before.spent->minutes;
    }
    if (sum > longest_day)
        throw Error(Failure::refused,
                    say("that would make {} on {}, and a day has 24 hours", hours_text(sum), to_text(*day)),
                    fmt::format("muster time list 'day:{0} or at:{0}' --member {1}", to_text(*day),
                                project.label(entry.member)));
}

}  // namespace

void place_in_time(const Project& project, TimeEntry& entry) {
    if (entry.from) entry.day.reset();
    else if (!entry.day) entry.day = project.today();
}

void check_time(const Project& project, store::Database& database, const TimeEntry& entry, const TimeEntry* before) {
    const bool is_kept = before != nullptr && before->member == entry.member && before->from == entry.from &&
                         before->day == entry.day && before->spent == entry.spent;
    if (is_kept) return;
    check_future(project, entry);
    check_overlap(project, database, entry);
    check_day(project, entry);
}

void check_time_again(const Project& project, store::Database& database, const TimeEntry& entry) {
    try {
        check_overlap(project, database, entry);
        check_day(project, entry);
    } catch (const Error& error) {
        throw Error(Failure::refused, say("it cannot be taken back: {}", error.what()), error.hint());
    }
}

}  // namespace muster
