// time log and edit: time written down afterwards, for a day or by the clock.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/point.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"
#include "command/task/chosen.h"
#include "command/time/time.h"
#include "command/time/timers.h"

namespace muster::command {

namespace {

// When the work was, as the options say it.
struct When {
    std::string on, from, to;
    bool adjust = false;
};

void declare_when(Spec& spec, When& when, const char* on_help) {
    spec.option(when.on, "on", "DAY", on_help);
    spec.option(when.from, "from", "MOMENT", tr("When the work began: 09:10, 'fri 14:00', '2h ago'"));
    spec.option(when.to, "to", "MOMENT", tr("When it ended, in place of how long it took"));
    spec.flag(when.adjust, "adjust", tr("Cut short what else was written down for that time"));
}

Day day_given(Session& session, const std::string& word) {
    const auto day = past_day_from_words(word, session.project().today(), session.project().working_days());
    if (!day)
        throw Error(Failure::usage, say("--on: '{}' is not a day", text::fit(text::visible(word), 60)),
                    tr("write 2026-03-09, today, yesterday, fri (the last one) or -3d"));
    return *day;
}

// A time of day alone is meant for `day`.
Instant moment_given(Session& session, const char* option, const std::string& word, Day day) {
    const Project& project = session.project();
    const std::string full = time_of_day_from_text(word) ? fmt::format("{} {}", to_text(day), word) : word;
    return past_moment(option, full, project.now(), project.zone(), session.project().working_days());
}

Effort effort_given(Session& session, const std::string& word) {
    const auto effort = effort_from_text(word, session.units().time);
    if (!effort)
        throw Error(Failure::usage, say("'{}' is not a working time with its unit", text::fit(text::visible(word), 60)),
                    tr("write 90m, 1h30m, 4h or 1d"));
    if (effort->minutes == 0)
        throw Error(Failure::usage, tr("no time is nothing to write down"), tr("write 90m, 1h30m, 4h or 1d"));
    if (*effort > longest_day)
        throw Error(Failure::refused, say("a day has 24 hours, and '{}' is more", text::visible(word)),
                    tr("write it down day by day, with --on"));
    return *effort;
}

// Sets the end of an entry that has a beginning. Throws `usage` if it ends before it begins.
void end_at(Session& session, TimeEntry& entry, Instant until) {
    const Zone& zone = session.project().zone();
    if (until <= *entry.from)
        throw Error(Failure::usage, say("it would end at {}, before it began at {}", wall_text(until, zone),
                                        wall_text(*entry.from, zone)));
    entry.spent = minutes_between(*entry.from, until);
}

struct LogOptions {
    std::string id, spent, note, member;
    When when;
};

TimeEntry entry_of(Session& session, const LogOptions& options) {
    const When& when = options.when;
    TimeEntry entry;
    entry.note = options.note;
    const Day day = when.on.empty() ? session.project().today() : day_given(session, when.on);
    if (!options.spent.empty()) entry.spent = effort_given(session, options.spent);
    if (when.from.empty() && when.to.empty()) {
        if (!entry.spent) throw Error(Failure::usage, tr("how long did it take?"), "muster time log T12 1h30m");
        entry.day = day;
        return entry;
    }
    if (!when.from.empty()) entry.from = moment_given(session, "from", when.from, day);
    if (when.to.empty()) {
        if (!entry.spent)
            throw Error(Failure::usage, tr("how long did it take?"), tr("give the time, or --to its end"));
        return entry;
    }
    const Instant until = moment_given(session, "to", when.to, day);
    if (entry.from && entry.spent) throw Error(Failure::usage, tr("two of beginning, end and duration are enough"));
    if (!entry.from && !entry.spent)
        throw Error(Failure::usage, tr("how long did it take?"), tr("give the time, or --from its beginning"));
    if (entry.from) end_at(session, entry, until);
    else entry.from = until - std::chrono::minutes{entry.spent->minutes};
    return entry;
}

}  // namespace

Run declare_time_log(Spec& spec, const Noun*) {
    auto options = std::make_shared<LogOptions>();
    spec.word(options->id, "ID",
              tr("The task; unless given, the one the git branch is named for, else the one at hand"), false,
              &noun_of<Task>());
    spec.word(options->spent, "TIME", tr("How long it took: 90m, 1h30m, 1d"), false);
    declare_when(spec, options->when, tr("The day: yesterday, fri (the last one), 2026-03-09; today unless given"));
    spec.option(options->note, "note", "TEXT", tr("What was done"));
    spec.option(options->member, "member", "@NAME", tr("Who worked; you unless given")).completes(noun_of<Member>());
    spec.text(tr(
        "Without --from or --to the entry has a day and no hour, and overlaps nothing. With them it is an interval: "
        "two "
        "intervals of one person do not overlap, which is refused naming the other entry; --adjust cuts the other "
        "short, splits it, or removes it when nothing is left. A day's entries of a person are not more than 24 hours; "
        "more than a working day is told. Nothing lies in the future. An interval counts for the day it began on."));
    spec.example("muster time log T12 2h --note 'Wrote the tests'", tr("Two hours of today"));
    spec.example("muster time log T12 1h30m --on yesterday", tr("Of another day"));
    spec.example("muster time log T12 --from 09:10 --to 10:40", tr("By the clock"));
    return [options](Session& session) {
        LogOptions given = *options;
        if (given.spent.empty() && effort_from_text(given.id, session.units().time)) std::swap(given.id, given.spent);
        Change& change = session.change();
        TimeEntry entry = entry_of(session, given);
        const ChosenTask chosen = chosen_task(session, given.id);
        entry.task = chosen.task;
        entry.member = given.member.empty() ? change.actor() : session.project().resolve<Member>(given.member);
        std::string note = source_note(chosen);
        const auto stretch = stretch_of(entry, session.project().now());
        if (given.when.adjust && stretch) note += make_room(session, entry.member, *stretch, 0);
        change.put(entry);
        const Project& project = session.project();
        const std::string label = project.label(Ref<TimeEntry>{entry.key});
        view::Answer answer;
        answer.deeds.push_back({label,
                                say("{} logged: {} on {}", label, hours_text(*entry.spent), project.label(entry.task)) +
                                    note + long_day_note(session, entry),
                                entry_json(session, entry.key)});
        return answer;
    };
}

namespace {

struct EditOptions {
    std::vector<std::string> ids, clear;
    std::string spent, task, member, note;
    When when;

    [[nodiscard]] bool is_nothing() const {
        return clear.empty() && spent.empty() && task.empty() && member.empty() && note.empty() && when.on.empty() &&
               when.from.empty() && when.to.empty();
    }
};

// The same time of day on another day.
void move_to(Session& session, TimeEntry& entry, Day day) {
    const Zone& zone = session.project().zone();
    if (entry.from) entry.from = zone.at(day, zone.time_of(*entry.from));
    else entry.day = day;
}

void change_times(Session& session, TimeEntry& entry, const EditOptions& options) {
    const When& when = options.when;
    const Instant now = session.project().now();
    const auto before = stretch_of(entry, now);
    if (!when.on.empty()) move_to(session, entry, day_given(session, when.on));
    const Day day = day_of(entry, session.project().zone()).value_or(session.project().today());
    if (!options.spent.empty()) entry.spent = effort_given(session, options.spent);
    if (!when.from.empty()) {
        entry.from = moment_given(session, "from", when.from, day);
        // The end stays where it was, unless it is told.
        if (before && entry.spent && options.spent.empty() && when.to.empty() && when.on.empty())
            end_at(session, entry, before->until);
    }
    if (when.to.empty()) return;
    if (!entry.from) throw Error(Failure::usage, tr("an entry without an hour has no end"), tr("give --from too"));
    end_at(session, entry, moment_given(session, "to", when.to, day));
}

void clear(Session& session, TimeEntry& entry, const std::string& name) {
    const Field& field = entry.noun().field(name);
    if (field.name == "task" || field.name == "note") return clear_field(entry, field);
    if (field.name != "from") throw Error(Failure::usage, say("the {} cannot be empty", field.name));
    entry.day = day_of(entry, session.project().zone());
    entry.from.reset();
}

std::string edit_one(Session& session, TimeEntry& entry, const EditOptions& options) {
    const Project& project = session.project();
    if (!options.task.empty()) entry.task = project.resolve<Task>(options.task);
    if (!options.member.empty()) entry.member = project.resolve<Member>(options.member);
    if (!options.note.empty()) entry.note = options.note;
    change_times(session, entry, options);
    for (const std::string& names : options.clear)
        for (const std::string& name : text::split(names, ',')) clear(session, entry, name);
    const auto stretch = stretch_of(entry, project.now());
    std::string note;
    if (options.when.adjust && stretch) note = make_room(session, entry.member, *stretch, entry.key);
    const std::string label = project.label(Ref<TimeEntry>{entry.key});
    if (!session.change().put(entry)) return say("{} unchanged", label);
    if (!entry.spent) return say("{} changed", label) + note;
    return say("{} changed: {} on {}", label, hours_text(*entry.spent),
               to_text(day_of(entry, project.zone()).value_or(project.today()))) +
           note + long_day_note(session, entry);
}

}  // namespace

Run declare_time_edit(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<EditOptions>();
    spec.words(options->ids, "ID", tr("The entries to change; a range H3-H7, or - to read ids from standard input"),
               true, noun);
    spec.option(options->spent, "spent", "TIME", tr("How long it took: 90m, 1h30m, 1d"));
    declare_when(spec, options->when, tr("The day; the time of day stays"));
    spec.option(options->task, "task", "ID", tr("On what")).completes(noun_of<Task>());
    spec.option(options->member, "member", "@NAME", tr("Who worked")).completes(noun_of<Member>());
    spec.option(options->note, "note", "TEXT", tr("What was done"));
    spec.options(options->clear, "clear", "FIELD", tr("Empty a field; several separated by commas"));
    spec.text(tr(
        "A time of day alone is meant for the day of the entry. When the beginning moves, the end stays. The rules of "
        "time log hold; --clear from leaves the day alone."));
    spec.example("muster time edit H1 --spent 2h", tr("It took two hours"));
    spec.example("muster time edit H1 --to 17:30", tr("It ended at half past five"));
    return [options, noun](Session& session) {
        if (options->is_nothing())
            throw Error(Failure::usage, tr("nothing to change was given"), "muster time edit --help");
        view::Answer answer;
        for (const Key key : keys_of(session, *noun, options->ids)) {
            TimeEntry entry = session.project().get(Ref<TimeEntry>{key});
            std::string text = edit_one(session, entry, *options);
            answer.deeds.push_back(
                {session.project().label(Ref<TimeEntry>{key}), std::move(text), entry_json(session, key)});
        }
        return answer;
    };
}

}  // namespace muster::command
